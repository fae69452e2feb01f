// Distances and insides, on columns of x and y.

/** @typedef {{x: Float64Array, y: Float64Array}} Coordinates */

/** @param {Coordinates} at @param {[number, number]} ring from, to @param {number} x @param {number} y */
export function distanceToRing(at, [from, to], x, y) {
  let least = Infinity;
  for (let c = from; c + 1 < to; c++) {
    least = Math.min(least, distanceToSegment(x, y, at.x[c], at.y[c], at.x[c + 1], at.y[c + 1]));
  }
  return least;
}

/** @param {number} x @param {number} y @param {number} ax @param {number} ay @param {number} bx @param {number} by */
export function distanceToSegment(x, y, ax, ay, bx, by) {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * Even-odd over all rings, so that a hole is outside.
 * @param {Coordinates} at @param {Array<[number, number]>} rings @param {number} x @param {number} y
 */
export function insideRings(at, rings, x, y) {
  let inside = false;
  for (const [from, to] of rings) {
    for (let c = from, before = to - 1; c < to; before = c++) {
      const crosses = at.y[c] > y !== at.y[before] > y;
      if (crosses && x < ((at.x[before] - at.x[c]) * (y - at.y[c])) / (at.y[before] - at.y[c]) + at.x[c]) {
        inside = !inside;
      }
    }
  }
  return inside;
}
