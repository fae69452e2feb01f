// Where a seat goes when it is pulled: along its edge, over the corner to the next, past whoever sits in between.

import { footprint, taken } from "./seating.js";

/** @import { Edge, Seating, Size } from "./seating.js" */

const EDGES = /** @type {const} */ (["bottom", "right", "top", "left"]);
const STEP = 48; // CSS pixels per press of a key

/**
 * The place nearest to a finger where the seat is on nobody's lap. As nobody ever covers anybody, the map keeps what
 * the number of seats leaves it.
 * @param {number} x CSS pixels of the table @param {number} y @param {Seating[]} others @param {Size} size
 * @returns {Seating|null} null where no edge has room
 */
export function slide(x, y, others, size) {
  const boxes = others.map((other) => taken(other, size));
  let best = null;
  for (const edge of EDGES) {
    for (const along of free(edge, isFlat(edge) ? x : y, boxes, size)) {
      const at = pointOn(edge, along, size);
      const far = Math.hypot(at.x - x, at.y - y);
      if (best === null || far < best.far - 0.5) best = { edge, along, far };
    }
  }
  return best && { edge: best.edge, along: best.along / lengthOf(best.edge, size) };
}

/**
 * One step to the right or to the left hand of whoever sits there, round the whole table.
 * @param {Seating} place @param {1|-1} way 1 to the right hand @param {Seating[]} others @param {Size} size
 * @returns {Seating}
 */
export function step(place, way, others, size) {
  const round = 2 * (size.width + size.height);
  const from = wayRound(place, size);
  for (let gone = STEP; gone < round; gone += STEP) {
    const { x, y } = pointAt((from + way * gone + round) % round, size);
    const next = slide(x, y, others, size);
    if (next && Math.abs(wayRound(next, size) - from) > 1) return next;
  }
  return place;
}

/**
 * The middles nearest to the wished one where an edge is free.
 * @param {Edge} edge @param {number} wished @param {import("./seating.js").Box[]} boxes @param {Size} size
 */
function free(edge, wished, boxes, size) {
  const { wide } = footprint(size);
  const [first, last] = [wide / 2, lengthOf(edge, size) - wide / 2];
  const strip = taken({ edge, along: 0.5 }, size);
  const blocked = boxes
    .filter((box) =>
      isFlat(edge) ? box.top < strip.bottom && box.bottom > strip.top : box.left < strip.right && box.right > strip.left,
    )
    .map((box) => (isFlat(edge) ? [box.left - wide / 2, box.right + wide / 2] : [box.top - wide / 2, box.bottom + wide / 2]));
  const candidates = [Math.max(first, Math.min(last, wished)), first, last, ...blocked.flat()];
  return candidates.filter(
    (middle) => middle >= first && middle <= last && blocked.every(([from = 0, to = 0]) => middle <= from || middle >= to),
  );
}

/** How far round the table a place is, from the near left to the right hand of who sits there. @param {Seating} place @param {Size} size */
function wayRound({ edge, along: share }, { width, height }) {
  if (edge === "bottom") return share * width;
  if (edge === "right") return width + (1 - share) * height;
  if (edge === "top") return width + height + (1 - share) * width;
  return 2 * width + height + share * height;
}

/** @param {number} far as `wayRound` counts @param {Size} size */
function pointAt(far, { width, height }) {
  if (far <= width) return { x: far, y: height };
  if (far <= width + height) return { x: width, y: height - (far - width) };
  if (far <= 2 * width + height) return { x: width - (far - width - height), y: 0 };
  return { x: 0, y: far - 2 * width - height };
}

/** @param {Edge} edge @param {number} middle @param {Size} size */
function pointOn(edge, middle, { width, height }) {
  return {
    x: edge === "left" ? 0 : edge === "right" ? width : middle,
    y: edge === "top" ? 0 : edge === "bottom" ? height : middle,
  };
}

/** @param {Edge} edge @param {Size} size */
function lengthOf(edge, { width, height }) {
  return isFlat(edge) ? width : height;
}

/** @param {Edge} edge */
function isFlat(edge) {
  return edge === "bottom" || edge === "top";
}
