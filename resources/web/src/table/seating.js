// Where people sit round a table: on which edge, and how far along it; nobody on anybody's lap.

/** @typedef {"bottom"|"top"|"left"|"right"} Edge */
/** @typedef {{edge: Edge, along: number}} Seating `along` is a share from the left or the top */
/** @typedef {{width: number, height: number}} Size of the table, in CSS pixels */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

const SMALL = 2160; // CSS pixels of the short side: below that no more than four find room
const FEW = 4;
const WIDE = 640; // an opened card while somebody writes, with its ear, as table.css has it
const DEEP = { small: 400, large: 596 };

/**
 * The places for so many people, clockwise from the near left; fewer than asked for where the screen is small.
 * Long edges take the first: there an opened card leaves most of the map. On large screens the fifth and the sixth
 * person sit at the short ones.
 * @param {number} count @param {number} width CSS pixels @param {number} height
 * @returns {Seating[]}
 */
export function seatings(count, width, height) {
  const small = isSmall({ width, height });
  const people = small ? Math.min(count, FEW) : count;
  const atEnds = small || people < 5 ? 0 : 2 - (people % 2);
  const near = Math.ceil((people - atEnds) / 2);
  const far = people - atEnds - near;
  const [nearEdge, leftEdge, farEdge, rightEdge] =
    width >= height ? /** @type {const} */ (["bottom", "left", "top", "right"]) : /** @type {const} */ (["left", "top", "right", "bottom"]);
  return [
    ...spread(nearEdge, near),
    ...spread(leftEdge, Math.min(atEnds, 1)),
    ...spread(farEdge, far),
    ...spread(rightEdge, atEnds - 1),
  ];
}

/**
 * The places for these people where some have moved theirs; as if nobody had, where that would not fit this table.
 * @param {(Seating|null)[]} moved @param {Size} size
 * @returns {Seating[]}
 */
export function arranged(moved, size) {
  const chosen = seatings(moved.length, size.width, size.height);
  const wished = chosen.map((place, at) => moved[at] ?? place);
  return wished.every((place, at) => fits(place, wished.toSpliced(at, 1), size)) ? wished : chosen;
}

/** Whether somebody can work there beside the others. @param {Seating} place @param {Seating[]} others @param {Size} size */
function fits(place, others, size) {
  const { left, top, right, bottom } = taken(place, size);
  if (Math.min(left, top, size.width - right, size.height - bottom) < -1) return false;
  return others.every((other) => {
    const box = taken(other, size);
    return Math.min(right, box.right) - Math.max(left, box.left) < 1 || Math.min(bottom, box.bottom) - Math.max(top, box.top) < 1;
  });
}

/** What somebody there covers while they write. @param {Seating} place @param {Size} size @returns {Box} */
export function taken({ edge, along }, size) {
  const { width, height } = size;
  const { wide, deep } = footprint(size);
  const flat = edge === "bottom" || edge === "top";
  const start = along * (flat ? width : height) - wide / 2;
  const far = edge === "bottom" ? height - deep : edge === "right" ? width - deep : 0;
  return flat
    ? { left: start, top: far, right: start + wide, bottom: far + deep }
    : { left: far, top: start, right: far + deep, bottom: start + wide };
}

/** @param {Size} size @returns {{wide: number, deep: number}} along the edge, and away from it */
export function footprint(size) {
  return { wide: WIDE, deep: isSmall(size) ? DEEP.small : DEEP.large };
}

/** @param {Size} size */
function isSmall({ width, height }) {
  return Math.min(width, height) < SMALL;
}

/** @param {Edge} edge @param {number} count @returns {Seating[]} */
function spread(edge, count) {
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({ edge, along: (at + 0.5) / count }));
}
