// Where a sheet comes to rest: on the table, not hidden under anybody's card, and beside another one if it was laid there.

import { boxOf } from "./lying.js";

/** @typedef {import("./lying.js").Box} Box */
/** @typedef {import("./lying.js").Lying} Lying */
/** @typedef {import("./lying.js").Spot} Spot */

const MARGIN = 8; // CSS pixels to the table's edge
const JOINS = 40; // let go with so little between them, two sheets are meant to lie side by side
const SKEWED = 80; // and so far up or down
const SEAM = 8;
const STEP = 40; // how finely a free place is looked for
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
 * Its middle, as near as can be, where it lies on the table and at least half of it is to be seen.
 * @param {Lying} lying @param {Box} table @param {Box[]} cards that lie above it
 * @returns {Spot}
 */
export function inSight(lying, table, cards) {
  const start = inside(lying, table);
  if (hidden({ ...lying, ...start }, cards) <= 0.5) return start;
  let best = start;
  let least = Infinity;
  for (let x = table.left; x <= table.right; x += STEP) {
    for (let y = table.top; y <= table.bottom; y += STEP) {
      const spot = inside({ ...lying, x, y }, table);
      const away = Math.hypot(spot.x - start.x, spot.y - start.y);
      if (away < least && hidden({ ...lying, ...spot }, cards) <= 0.5) [best, least] = [spot, away];
    }
  }
  return best;
}

/**
 * Its middle beside the place that was touched: on whichever side covers least, first of all nearer to its reader.
 * @param {Lying} lying `x` and `y` are the place @param {Box} table @param {{cards: Box[], sheets: Box[]}} others
 * @returns {Spot}
 */
export function beside(lying, table, { cards, sheets }) {
  const { left, top, right, bottom } = boxOf(lying);
  const [across, down] = [(right - left) / 2 + PIN.across + SEAM, (bottom - top) / 2 + SEAM];
  const pin = { left: lying.x - PIN.across, top: lying.y - PIN.above, right: lying.x + PIN.across, bottom: lying.y + PIN.below };
  const radians = (lying.turn * Math.PI) / 180;
  const towards = { x: -Math.sin(radians), y: Math.cos(radians) };
  const ways = [towards, { x: towards.y, y: -towards.x }, { x: -towards.y, y: towards.x }, { x: -towards.x, y: -towards.y }];
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

/** Right and down for whoever reads it. @param {number} turn degrees */
function seenFrom(turn) {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(radians)), Math.round(Math.sin(radians))];
  return { right: { x: cos, y: sin }, down: { x: -sin, y: cos } };
}

/** Which share of it lies under cards, 0 to 1. @param {Lying} lying @param {Box[]} cards */
function hidden(lying, cards) {
  return covered(boxOf(lying), cards) / Math.max(1, lying.width * lying.height);
}

/** @param {Box} box @param {Box[]} others that do not cover one another @returns {number} square pixels */
function covered({ left, top, right, bottom }, others) {
  return others.reduce((sum, other) => {
    const across = Math.min(right, other.right) - Math.max(left, other.left);
    const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return sum + Math.max(0, across) * Math.max(0, down);
  }, 0);
}

/** Between two limits; in their middle where it does not fit. @param {number} value @param {number} low @param {number} high */
function held(value, low, high) {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
