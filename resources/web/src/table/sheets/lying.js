// How a sheet lies on the table: what it covers, who sits nearest, and the shortest way to turn to them.

/** @typedef {"bottom"|"left"|"top"|"right"} Edge */
/** @typedef {{x: number, y: number}} Spot in CSS pixels of the screen */
/** @typedef {{left: number, top: number, right: number, bottom: number}} Box in CSS pixels of the screen */
/**
 * Where somebody sits: the middle of their card's foot. No seat is there where `seat` is empty.
 * @typedef {Spot & {seat: string, edge: Edge, language: string, colour: string}} Side
 *
 * How something lies: its middle, its size before it is turned, and by how many degrees clockwise it is.
 * @typedef {Spot & {width: number, height: number, turn: number}} Lying
 */

/** Degrees clockwise by which something is turned to be read from an edge. @type {Record<Edge, number>} */
export const TURNS = { bottom: 0, left: 90, top: 180, right: -90 };

// Whoever holds a sheet keeps it until it is clearly nearer to somebody else: in between it must not flutter.
const HANDED_OVER = 0.7;

/** @param {Lying} lying @returns {Box} */
export function boxOf({ x, y, width, height, turn }) {
  const lengthwise = Math.abs(turn % 180) === 90;
  const [across, down] = lengthwise ? [height / 2, width / 2] : [width / 2, height / 2];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** The side nearest to a place; null where nobody can sit. @param {Side[]} sides @param {Spot} at */
export function nearestSide(sides, at) {
  const none = /** @type {Side|null} */ (null);
  return sides.reduce((best, side) => (best && far(best, at) <= far(side, at) ? best : side), none);
}

/**
 * Whose a sheet is that was slid to a place: still its owner's, until somebody else is clearly nearer.
 * @param {Side[]} sides @param {Spot} at @param {Side} owner
 * @returns {Side}
 */
export function receiver(sides, at, owner) {
  const nearest = nearestSide(sides, at) ?? owner;
  const own = nearestSide(sides.filter(({ edge }) => edge === owner.edge), at) ?? owner;
  return nearest.edge !== own.edge && far(nearest, at) < far(own, at) * HANDED_OVER ? nearest : own;
}

/**
 * Who sits at an edge, or would: the middle of an edge where nobody does.
 * @param {Side[]} sides @param {Edge} edge @param {Spot} at @param {Box} table
 * @returns {Side}
 */
export function sideAt(sides, edge, at, { right, bottom }) {
  const x = edge === "left" ? 0 : edge === "right" ? right : right / 2;
  const y = edge === "top" ? 0 : edge === "bottom" ? bottom : bottom / 2;
  const nobody = { seat: "", edge, x, y, language: "", colour: "" };
  return nearestSide(sides.filter((side) => side.edge === edge), at) ?? nobody;
}

/**
 * The same direction as `to`, as near to `from` as can be: nothing turns three quarters to get a quarter on.
 * @param {number} from degrees @param {number} to degrees
 */
export function shortestTurn(from, to) {
  const rest = (((to - from) % 360) + 540) % 360;
  return from + rest - 180;
}

/** @param {number} turn degrees @returns {Edge} from which it is read */
export function edgeOf(turn) {
  return /** @type {Edge[]} */ (["bottom", "left", "top", "right"])[((Math.round(turn / 90) % 4) + 4) % 4];
}

/** @param {Spot} one @param {Spot} other */
export function far(one, other) {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
