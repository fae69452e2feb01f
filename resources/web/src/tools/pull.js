// Reshaping by a few handles: which corners get one, and what a pulled handle does to the corners between.

/** @typedef {import("./simplify.js").Point} Point */

/**
 * Corners far enough apart for a finger; the first one always, and of a line the last.
 * @param {Point[]} corners in CSS pixels @param {boolean} closed @param {number} gap CSS pixels
 * @returns {number[]} which ones, in their order
 */
export function handlesOf(corners, closed, gap) {
  const last = corners.length - 1;
  /** @type {number[]} */
  const taken = closed ? [0] : [0, last];
  for (let i = 1; i < corners.length; i++) {
    if (!taken.includes(i) && taken.every((other) => apart(corners[i], corners[other]) >= gap)) taken.push(i);
  }
  return taken.sort((a, b) => a - b);
}

/**
 * The corner under a handle goes where it is pulled; those up to the handles beside it follow, the nearer the more.
 * @param {Point[]} corners @param {number[]} handles @param {number} which position in `handles` @param {Point} by
 * @param {boolean} closed
 * @returns {Point[]}
 */
export function pulled(corners, handles, which, by, closed) {
  const count = corners.length;
  const at = handles[which] ?? 0;
  const before = handles[which - 1] ?? (closed ? (handles.at(-1) ?? at) - count : at);
  const after = handles[which + 1] ?? (closed ? (handles[0] ?? at) + count : at);
  /** @param {number} i */
  const share = (i) => {
    for (const turn of closed ? [i, i - count, i + count] : [i]) {
      if (turn === at) return 1;
      if (turn > before && turn < at) return (turn - before) / (at - before);
      if (turn > at && turn < after) return (after - turn) / (after - at);
    }
    return 0;
  };
  return corners.map(({ x, y }, i) => ({ x: x + by.x * share(i), y: y + by.y * share(i) }));
}

/** @param {Point | undefined} a @param {Point | undefined} b */
function apart(a, b) {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
