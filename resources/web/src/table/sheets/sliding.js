// What becomes of a sheet that is moved: who receives it, what it is laid beside, and where it comes to rest.

import { boxOf, edgeOf, receiver, sideAt } from "./lying.js";
import { beside, inSight, inside, joined } from "./resting.js";

/** @import { Side, Spot } from "./lying.js" */
/** @import { Sheet } from "./sheet.js" */
/** @import { Sides } from "./sides.js" */
/** @import { Threads } from "./threads.js" */

const GLIDE = 180; // ms of movement that a flick adds
const FLICK = 30; // CSS pixels: less is no flick

export class Sliding {
  calm = true; // until the screen wears a look

  /**
   * @param {Sides} sides @param {Threads} threads @param {() => Sheet[]} lying those that lie on the table
   * @param {(sheet: Sheet) => void} handed somebody else reads it now
   */
  constructor(sides, threads, lying, handed) {
    this.sides = sides;
    this.threads = threads;
    this.lying = lying;
    this.handed = handed;
  }

  /**
   * Turned to its reader, beside the place that was touched.
   * @param {Sheet} sheet @param {Side} owner @param {Spot} at
   */
  bring(sheet, owner, at) {
    sheet.pair(null);
    this.#hand(sheet, owner);
    const cards = [...this.sides.cards(), ...this.threads.pins()];
    const sheets = this.#others(sheet).map(({ lying }) => boxOf(lying));
    sheet.put(beside({ ...sheet.lying, ...at }, this.sides.table(), { cards, sheets }));
    this.settle(sheet);
  }

  /** @param {Sheet} sheet @param {Spot} step */
  slid(sheet, step) {
    const { x, y } = sheet.lying;
    const { right, bottom } = this.sides.table();
    sheet.put({ x: Math.min(right, Math.max(0, x + step.x)), y: Math.min(bottom, Math.max(0, y + step.y)) });
    this.#receive(sheet);
    this.threads.follow();
  }

  /** @param {Sheet} sheet @param {Spot} speed pixels per millisecond */
  letGo(sheet, speed) {
    const { x, y } = sheet.lying;
    const thrown = { x: x + speed.x * GLIDE, y: y + speed.y * GLIDE };
    if (!this.calm && Math.hypot(thrown.x - x, thrown.y - y) > FLICK) {
      sheet.put(inside({ ...sheet.lying, ...thrown }, this.sides.table()));
      this.#receive(sheet);
    }
    const free = this.#others(sheet).filter(({ partner, held }) => partner === null && !held);
    const found = joined(sheet.lying, free.map((one) => ({ ...one.lying, one })), this.sides.table());
    if (found) {
      sheet.pair(found.neighbour.one);
      sheet.put(found.at);
    }
    this.settle(sheet);
    this.handed(sheet);
  }

  /** A quarter round. @param {Sheet} sheet */
  turn(sheet) {
    const { turn, x, y } = sheet.lying;
    const owner = sideAt(this.sides.sides(), edgeOf(turn + 90), { x, y }, this.sides.table());
    sheet.pair(null);
    this.#hand(sheet, owner.language ? owner : { ...owner, language: sheet.owner.language });
    this.settle(sheet);
  }

  /** Somebody's card has grown, or lies elsewhere. */
  settleAll() {
    for (const sheet of this.lying()) if (!sheet.held) this.settle(sheet);
  }

  /** @param {Sheet} sheet */
  settle(sheet) {
    const others = { cards: this.sides.cards(), kept: this.threads.ringed(), stays: sheet.partner !== null };
    sheet.put(inSight(sheet.lying, this.sides.table(), others));
    this.threads.follow();
  }

  /** Whoever it comes near gets it the right way up. @param {Sheet} sheet */
  #receive(sheet) {
    const owner = receiver(this.sides.sides(), sheet.lying, sheet.owner);
    if (owner.edge !== sheet.owner.edge) sheet.turnTo(owner);
    else sheet.owner = owner;
  }

  /** @param {Sheet} sheet @param {Side} owner */
  #hand(sheet, owner) {
    sheet.turnTo(owner);
    this.handed(sheet);
  }

  /** @param {Sheet} sheet */
  #others(sheet) {
    return this.lying().filter((one) => one !== sheet);
  }
}
