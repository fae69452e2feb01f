// An area whose outline crosses itself, as a finger draws it: the largest of its loops is meant, and the little tails
// where the stroke began and ended are not. Python decides in the same way (`shape_from`).

/** @typedef {import("./simplify.js").Point} Point */

/** @param {Point[]} ring open: its last corner is joined to its first @returns {Point[]} a ring that nowhere crosses itself */
export function largestLoop(ring) {
  const count = ring.length;
  for (let i = 0; i < count - 2; i++) {
    for (let j = i + 2; j < count - (i === 0 ? 1 : 0); j++) {
      const cross = crossing(at(ring, i), at(ring, i + 1), at(ring, j), at(ring, j + 1));
      if (!cross) continue;
      const inner = [cross, ...ring.slice(i + 1, j + 1)];
      const outer = [cross, ...ring.slice(j + 1), ...ring.slice(0, i + 1)];
      const loops = [largestLoop(inner), largestLoop(outer)];
      return loops.reduce((best, loop) => (size(loop) > size(best) ? loop : best));
    }
  }
  return ring;
}

/** @param {Point[]} ring @param {number} i */
function at(ring, i) {
  return /** @type {Point} */ (ring[i % ring.length]);
}

/** Where two sides cross between their ends. @param {Point} a @param {Point} b @param {Point} c @param {Point} d */
function crossing(a, b, c, d) {
  const one = { x: b.x - a.x, y: b.y - a.y };
  const other = { x: d.x - c.x, y: d.y - c.y };
  const turn = one.x * other.y - one.y * other.x;
  if (turn === 0) return null;
  const along = ((c.x - a.x) * other.y - (c.y - a.y) * other.x) / turn;
  const across = ((c.x - a.x) * one.y - (c.y - a.y) * one.x) / turn;
  if (along <= 0 || along >= 1 || across <= 0 || across >= 1) return null;
  return { x: a.x + along * one.x, y: a.y + along * one.y };
}

/** Twice the area (the shoelace formula). @param {Point[]} ring */
function size(ring) {
  return Math.abs(ring.reduce((sum, { x, y }, i) => sum + x * at(ring, i + 1).y - at(ring, i + 1).x * y, 0));
}
