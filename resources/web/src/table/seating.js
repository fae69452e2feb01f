// Where people sit round a table: on which edge, and how far along it.

/** @typedef {{edge: "bottom"|"top"|"left"|"right", along: number}} Seating `along` is a share from the left or the top */

const SMALL = 2160; // CSS pixels of the short side: below that no more than four find room
const FEW = 4;

/**
 * The places for so many people, clockwise from the near left; fewer than asked for where the screen is small.
 * Long edges take the first: there an opened card leaves most of the map. On large screens the fifth and the sixth
 * person sit at the short ones.
 * @param {number} count @param {number} width CSS pixels @param {number} height
 * @returns {Seating[]}
 */
export function seatings(count, width, height) {
  const small = Math.min(width, height) < SMALL;
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

/** @param {Seating["edge"]} edge @param {number} count @returns {Seating[]} */
function spread(edge, count) {
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({ edge, along: (at + 0.5) / count }));
}
