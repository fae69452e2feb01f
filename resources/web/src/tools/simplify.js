// Fewer corners, same look: Douglas and Peucker (1973), in screen pixels.

/** @typedef {{x: number, y: number}} Point */

/**
 * @template {Point} P
 * @param {P[]} line @param {number} tolerance how far a left-out corner may lie off the line, in pixels
 * @returns {P[]}
 */
export function simplify(line, tolerance) {
  if (line.length < 3) return line;
  const kept = new Set([0, line.length - 1]);
  /** @type {Array<[number, number]>} */
  const parts = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    const { at, off } = farthest(line, from, to);
    if (off <= tolerance) continue;
    kept.add(at);
    parts.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** @param {Point[]} line @param {number} from @param {number} to */
function farthest(line, from, to) {
  const a = /** @type {Point} */ (line[from]);
  const b = /** @type {Point} */ (line[to]);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  let best = { at: from, off: 0 };
  for (let i = from + 1; i < to; i++) {
    const p = /** @type {Point} */ (line[i]);
    // A stroke that comes back to its start has no direction: then the distance to the start counts.
    const off =
      length === 0
        ? Math.hypot(p.x - a.x, p.y - a.y)
        : Math.abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / length;
    if (off > best.off) best = { at: i, off };
  }
  return best;
}
