// What the page tells the worker about how marks look.

/**
 * @typedef {object} LayerLook
 * @property {string} colour
 * @property {string} symbol
 * @property {string[]} icons SVG paths on a 24 × 24 grid: the layer's own, then one per category
 *
 * @typedef {object} Look
 * @property {LayerLook[]} layers
 * @property {string} ink for counts
 * @property {string} paper around marks, and inside hollow ones
 * @property {string} edge a line around that, or ""
 * @property {string} shadow
 * @property {string} shade over what lies outside the project's area
 * @property {string} halo along its outline
 * @property {string} outline of it
 * @property {number} scale of marks: 1 on a desk, more where people stand
 *
 * @typedef {object} View
 * @property {number} zoom
 * @property {number} left of the picture in the world, CSS pixels at `zoom`
 * @property {number} top
 * @property {number} width CSS pixels
 * @property {number} height
 * @property {number} ratio device pixels per CSS pixel
 */

export {};
