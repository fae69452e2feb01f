// Where something stands on the table that nobody may hide: along the edges, as near as can be to where it is looked for.

/** @typedef {import("./seating.js").Box} Box */
/** @typedef {import("./seating.js").Size} Size */
/** @typedef {{x: number, y: number}} Spot of its left upper corner, in CSS pixels of the table */

const MARGIN = 24; // CSS pixels to the edges at either side, and to the far one
const FOOT = 48; // and to the near one, where the map's scale and whom to credit for it are written
const STEP = 8; // how finely a place is looked for

/**
 * The place nearest to the wished one where it covers nothing; where there is none, the one where it covers least.
 * @param {Size} thing @param {Spot} wish @param {Box[]} taken by those who sit there, and by what stands already @param {Size} table
 * @returns {Spot}
 */
export function standing(thing, wish, taken, table) {
  const [last, lowest] = [table.width - MARGIN - thing.width, table.height - FOOT - thing.height];
  const across = steps(MARGIN, last);
  const down = steps(MARGIN, lowest);
  const spots = [
    { x: between(wish.x, MARGIN, last), y: between(wish.y, MARGIN, lowest) },
    ...down.flatMap((y) => [{ x: last, y }, { x: MARGIN, y }]),
    ...across.flatMap((x) => [{ x, y: lowest }, { x, y: MARGIN }]),
  ];
  const far = (/** @type {Spot} */ { x, y }) => Math.hypot(x - wish.x, y - wish.y);
  const rated = spots.map((spot) => ({ spot, hides: hidden(spot, thing, taken), far: far(spot) }));
  return rated.reduce((best, one) => (one.hides < best.hides || (one.hides === best.hides && one.far < best.far) ? one : best)).spot;
}

/** @param {number} first @param {number} last */
function steps(first, last) {
  return Array.from({ length: Math.max(1, Math.floor((last - first) / STEP) + 1) }, (_, at) => first + at * STEP);
}

/** @param {number} value @param {number} low @param {number} high */
function between(value, low, high) {
  return Math.max(low, Math.min(high, value));
}

/** @param {Spot} spot @param {Size} thing @param {Box[]} taken @returns {number} square pixels */
function hidden({ x, y }, { width, height }, taken) {
  return taken.reduce((sum, { left, top, right, bottom }) => {
    const across = Math.min(x + width, right) - Math.max(x, left);
    const down = Math.min(y + height, bottom) - Math.max(y, top);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
}
