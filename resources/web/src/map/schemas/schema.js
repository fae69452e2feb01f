// What a base map file calls things, and what we call them. One file per schema; the paint rules know only our words.

/**
 * @typedef {"land"|"built"|"field"|"grass"|"park"|"wood"|"pitch"|"civic"|"industry"|"cemetery"|"paved"|"sand"
 *   |"water"|"stream"|"river"|"building"
 *   |"highway"|"major"|"medium"|"minor"|"service"|"path"|"rail"|"boundary"
 *   |"city"|"town"|"village"|"suburb"|"landmark"} Sort
 */

/**
 * @typedef {object} Schema
 * @property {string[]} ground layers with areas of land use, bottom first
 * @property {string[]} water layers with water, as areas or lines
 * @property {string[]} buildings
 * @property {string[]} ways layers with streets, paths and railways
 * @property {string[]} boundaries
 * @property {string[]} places layers with names of places
 * @property {string[]} landmarks layers with names of things
 * @property {(layer: string, props: Record<string, any>) => Sort|null} sortOf null is not drawn
 */

export {};
