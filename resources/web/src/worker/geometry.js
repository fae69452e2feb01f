// Distances, insides and middles, on columns of x and y.

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
function distanceToSegment(x, y, ax, ay, bx, by) {
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

/** Halfway along a line. @param {Coordinates} at @param {[number, number]} ring @returns {[number, number]} */
export function middleOfLine(at, [from, to]) {
  let left = 0;
  for (let c = from; c + 1 < to; c++) left += Math.hypot(at.x[c + 1] - at.x[c], at.y[c + 1] - at.y[c]);
  left /= 2;
  for (let c = from; c + 1 < to; c++) {
    const length = Math.hypot(at.x[c + 1] - at.x[c], at.y[c + 1] - at.y[c]);
    if (length >= left && length > 0) {
      const share = left / length;
      return [at.x[c] + (at.x[c + 1] - at.x[c]) * share, at.y[c] + (at.y[c + 1] - at.y[c]) * share];
    }
    left -= length;
  }
  return [at.x[from], at.y[from]];
}

/**
 * A place inside an area: the middle of its widest part at half its height, so that a crescent is not missed.
 * @param {Coordinates} at @param {Array<[number, number]>} rings @returns {[number, number]}
 */
export function middleOfArea(at, rings) {
  const [[from, to]] = rings;
  let [top, bottom] = [Infinity, -Infinity];
  for (let c = from; c < to; c++) {
    top = Math.min(top, at.y[c]);
    bottom = Math.max(bottom, at.y[c]);
  }
  const y = (top + bottom) / 2;
  const crossings = rings.flatMap((ring) => crossingsAt(at, ring, y)).sort((a, b) => a - b);
  let best = { x: at.x[from], width: -1 };
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const width = crossings[i + 1] - crossings[i];
    if (width > best.width) best = { x: (crossings[i] + crossings[i + 1]) / 2, width };
  }
  return [best.x, best.width < 0 ? at.y[from] : y];
}

/** Where a ring crosses a level. @param {Coordinates} at @param {[number, number]} ring @param {number} y */
function crossingsAt(at, [from, to], y) {
  const found = [];
  for (let c = from, before = to - 1; c < to; before = c++) {
    if (at.y[c] > y === at.y[before] > y) continue;
    found.push(((at.x[before] - at.x[c]) * (y - at.y[c])) / (at.y[before] - at.y[c]) + at.x[c]);
  }
  return found;
}
