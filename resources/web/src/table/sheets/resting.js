// Where a sheet comes to rest: on the table, not hidden under anybody's card, and beside another one if it was laid so.

import { boxOf } from "./lying.js";

/** @typedef {import("./lying.js").Box} Box */
/** @typedef {import("./lying.js").Lying} Lying */
/** @typedef {import("./lying.js").Spot} Spot */

const MARGIN = 8; // CSS pixels to the table's edge
const JOINS = 40; // let go with so little between them, two sheets are meant to lie side by side
const SKEWED = 80; // and so far up or down
const SEAM = 8;
const STEP = 24; // how finely a free place is looked for
const NEAR = 8 * STEP; // so far it steps aside to be seen whole
const PIN = { across: 36, above: 72, below: 12 }; // what a pin covers around its place
const SHEETS_COUNT = 0.6; // another sheet is a lesser obstacle than a card: it can be slid away

/** Its middle, so that all of it lies on the table. @param {Lying} lying @param {Box} table @returns {Spot} */
export function inside(lying, table) {
  const { left, top, right, bottom } = boxOf(lying);
  return {
    x: held(lying.x, table.left + MARGIN + lying.x - left, table.right - MARGIN - (right - lying.x)),
    y: held(lying.y, table.top + MARGIN + lying.y - top, table.bottom - MARGIN - (bottom - lying.y)),
  };
}

/**
 * Its middle, as near as can be, where it lies on the table, covers nothing that everybody looks at, and at least half
 * of it is to be seen; all of it where that is not far.
 * @param {Lying} lying @param {Box} table
 * @param {{cards: Box[], kept: Box[], stays?: boolean}} others cards lie above it; what `stays` was laid beside another
 * @returns {Spot}
 */
export function inSight(lying, table, { cards, kept, stays = false }) {
  const start = inside(lying, table);
  const half = (lying.width * lying.height) / 2;
  const lies = (/** @type {Spot} */ spot, /** @type {number} */ most) => {
    const box = boxOf({ ...lying, ...spot });
    return covered(box, cards) <= most && covered(box, kept) === 0;
  };
  if (lies(start, stays ? half : 0)) return start;
  const spots = stays ? [] : nearby(lying, table, start, NEAR).filter((spot) => lies(spot, 0));
  if (spots.length === 0 && lies(start, half)) return start;
  const found = spots[0] ?? nearby(lying, table, start, Infinity).find((spot) => lies(spot, half));
  return found ?? start;
}

/**
 * Where else it could lie, the nearest first.
 * @param {Lying} lying @param {Box} table @param {Spot} start @param {number} reach
 */
function nearby(lying, table, start, reach) {
  const spots = [];
  const widest = Math.max(table.right - table.left, table.bottom - table.top);
  const far = STEP * Math.ceil(Math.min(reach, widest) / STEP); // straight up and aside are among them
  for (let right = -far; right <= far; right += STEP) {
    for (let down = -far; down <= far; down += STEP) {
      const spot = { x: start.x + right, y: start.y + down };
      if (spot.x >= table.left && spot.x <= table.right && spot.y >= table.top && spot.y <= table.bottom) {
        spots.push(inside({ ...lying, ...spot }, table));
      }
    }
  }
  const away = (/** @type {Spot} */ spot) => Math.hypot(spot.x - start.x, spot.y - start.y);
  return spots.filter((spot) => away(spot) <= reach).sort((one, other) => away(one) - away(other));
}

/**
 * Its middle beside the place that was touched: on whichever side covers least, first of all nearer to its reader.
 * @param {Lying} lying `x` and `y` are the place @param {Box} table @param {{cards: Box[], sheets: Box[]}} others
 * @returns {Spot}
 */
export function beside(lying, table, { cards, sheets }) {
  const { left, top, right, bottom } = boxOf(lying);
  const [across, down] = [(right - left) / 2 + PIN.across + SEAM, (bottom - top) / 2 + SEAM];
  const { x, y } = lying;
  const pin = { left: x - PIN.across, top: y - PIN.above, right: x + PIN.across, bottom: y + PIN.below };
  const radians = (lying.turn * Math.PI) / 180;
  const towards = { x: -Math.sin(radians), y: Math.cos(radians) };
  const aside = { x: towards.y, y: -towards.x };
  const ways = [towards, aside, opposite(aside), opposite(towards)];
  let best = inside(lying, table);
  let least = Infinity;
  for (const way of ways) {
    const room = way.y > 0.5 ? down + PIN.below : down + PIN.above;
    const spot = inside({ ...lying, x: lying.x + way.x * across, y: lying.y + way.y * room }, table);
    const box = boxOf({ ...lying, ...spot });
    const cost = covered(box, [...cards, pin]) + SHEETS_COUNT * covered(box, sheets);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/**
 * The sheet beside which another one was let go, and where that one lies then: at the same height, seam on seam.
 * @template {Lying} Other
 * @param {Lying} moved @param {Other[]} others @param {Box} table
 * @returns {{neighbour: Other, at: Spot}|null}
 */
export function joined(moved, others, table) {
  for (const neighbour of others) {
    if ((moved.turn - neighbour.turn) % 360 !== 0) continue;
    const { right, down } = seenFrom(moved.turn);
    const off = { x: moved.x - neighbour.x, y: moved.y - neighbour.y };
    const along = off.x * right.x + off.y * right.y;
    const aside = off.x * down.x + off.y * down.y;
    const reach = (moved.width + neighbour.width) / 2;
    if (Math.abs(Math.abs(along) - reach) > JOINS || Math.abs(aside) > SKEWED) continue;
    const way = Math.sign(along) * (reach + SEAM);
    const at = { x: neighbour.x + way * right.x, y: neighbour.y + way * right.y };
    const kept = inside({ ...moved, ...at }, table);
    if (Math.hypot(kept.x - at.x, kept.y - at.y) < 1) return { neighbour, at };
  }
  return null;
}

/** @param {Spot} way */
function opposite({ x, y }) {
  return { x: -x, y: -y };
}

/** Right and down for whoever reads it. @param {number} turn degrees */
function seenFrom(turn) {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))];
  return { right: { x: cos, y: sin }, down: { x: -sin, y: cos } };
}

/** @param {Box} box @param {Box[]} others that do not cover one another @returns {number} square pixels */
function covered({ left, top, right, bottom }, others) {
  return others.reduce((sum, other) => {
    const across = Math.min(right, other.right) - Math.max(left, other.left);
    const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
}

/** Between limits; halfway where they cross. @param {number} value @param {number} low @param {number} high */
function held(value, low, high) {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
