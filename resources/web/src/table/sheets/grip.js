// The fingers on one sheet: one slides it, a second enlarges or shrinks it, and more are nobody's.

const SLACK = 6; // CSS pixels that a resting finger may wander
const REST = 60; // ms: a finger that stood still before it let go throws nothing

/** @typedef {import("./lying.js").Spot} Spot */

/**
 * What a sheet does under fingers. `slid` is given how far since the last time, `stretched` how far the fingers are
 * apart as a share of how far they were, and `letGo` the speed in pixels per millisecond.
 * @typedef {object} Held
 * @property {() => void} taken
 * @property {(step: Spot) => void} slid
 * @property {(share: number) => void} stretched
 * @property {(speed: Spot) => void} letGo
 */

export class Grip {
  /** @type {Map<number, Spot>} */
  #fingers = new Map();
  #spread = 0;
  #from = { x: 0, y: 0 };
  #slides = false;
  #speed = { x: 0, y: 0 };
  #seen = 0;

  /** @param {Held} held */
  constructor(held) {
    this.held = held;
  }

  get empty() {
    return this.#fingers.size === 0;
  }

  /** @param {number} id @param {Spot} at @param {number} now ms */
  down(id, at, now) {
    if (this.#fingers.size === 2) return;
    this.#fingers.set(id, at);
    this.#seen = now;
    if (this.#fingers.size === 2) this.#spread = this.#apart();
    else {
      this.#from = at;
      this.#slides = false;
      this.held.taken();
    }
    this.#speed = { x: 0, y: 0 };
  }

  /** @param {number} id @param {Spot} at @param {number} now */
  move(id, at, now) {
    if (!this.#fingers.has(id)) return;
    const rests = Math.hypot(at.x - this.#from.x, at.y - this.#from.y) < SLACK;
    if (rests && !this.#slides && this.#fingers.size === 1) return;
    const before = this.#middle();
    this.#fingers.set(id, at);
    const after = this.#middle();
    const step = { x: after.x - before.x, y: after.y - before.y };
    const time = Math.max(1, now - this.#seen);
    this.#slides = true;
    this.#seen = now;
    this.#speed = { x: step.x / time, y: step.y / time };
    this.held.slid(step);
    if (this.#fingers.size === 2) this.held.stretched(this.#apart() / this.#spread);
  }

  /** @param {number} id @param {boolean} kept false when the system took the finger away @param {number} now */
  up(id, kept, now) {
    if (!this.#fingers.delete(id) || this.#fingers.size > 0) return;
    const thrown = kept && now - this.#seen < REST;
    this.held.letGo(thrown ? this.#speed : { x: 0, y: 0 });
  }

  /** @returns {Spot} */
  #middle() {
    const all = [...this.#fingers.values()];
    const sum = all.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }), { x: 0, y: 0 });
    return { x: sum.x / all.length, y: sum.y / all.length };
  }

  #apart() {
    const [one, two] = [...this.#fingers.values()];
    return Math.max(1, Math.hypot(one.x - two.x, one.y - two.y));
  }
}
