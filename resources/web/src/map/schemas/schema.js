// What a base map file calls things, and what we call them. One file per schema; the paint rules know only our words.

/**
 * @typedef {"land"|"built"|"field"|"grass"|"park"|"wood"|"pitch"|"civic"|"industry"|"cemetery"|"paved"|"sand"
 *   |"water"|"stream"|"river"|"building"
 *   |"highway"|"major"|"medium"|"minor"|"service"|"path"|"rail"|"boundary"
 *   |"city"|"town"|"village"|"suburb"|"landmark"|"spot"|"shape"} Sort
 */

/**
 * @typedef {object} Schema
 * @property {string[]} layers the file's layers that are drawn; of two areas of one sort the later lies on top
 * @property {(layer: string, props: Record<string, any>) => Sort|null} sortOf null is not drawn
 */

export {};
