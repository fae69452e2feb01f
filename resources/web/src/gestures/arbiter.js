// Whose finger is it? Decided once, when it comes down, and kept until it goes up: Leaflet would take two people's
// fingers for one pinch.

import { ALONE } from "./manners.js";

/**
 * What lies under a finger as it comes down.
 * @typedef {{on: "card"|"mark"|"furniture"|"map"|"sheet", x: number, y: number, radius?: number, now?: number,
 *   sheet?: string}} Touch in CSS pixels of the screen and milliseconds; `sheet` names the one under the finger
 *
 * Who has it from now on. `tap` belongs to a seat but moves nothing; `look` may open what lies there, while the map is
 * held still; `nobody` is a palm, or one finger too many.
 * @typedef {{kind: "card"|"mark"|"furniture"|"map"|"look"|"nobody"}|{kind: "pen"|"tap", seat: string}
 *   |{kind: "sheet", sheet: string}} Owner
 *
 * A seat that asks for a place. `distance` tells how far a point of the screen is from its card.
 * @typedef {{draws: boolean, distance: (x: number, y: number) => number}} Asker
 *
 * @typedef {{owner: Owner, x: number, y: number, since: number, still: boolean}} Down
 */

const NOBODY = /** @type {Owner} */ ({ kind: "nobody" });

export class Arbiter {
  /** @type {Map<number, Down>} */
  #down = new Map();
  /** @type {Map<string, Asker>} */
  #asking = new Map();
  #held = false;

  /**
   * @param {import("./manners.js").Manners} [manners]
   * @param {(pointer: number) => void} [letGo] called with a finger that had the map and lost it
   */
  constructor(manners = ALONE, letGo = () => {}) {
    this.manners = manners;
    this.letGo = letGo;
  }

  /** From now on this seat waits for a place. @param {string} seat @param {Asker} asker */
  asks(seat, asker) {
    this.#asking.set(seat, asker);
  }

  /** @param {string} seat */
  rests(seat) {
    this.#asking.delete(seat);
  }

  /** A facilitator holds the map still: whoever moves it loses it. Pens and taps go on. @param {boolean} held */
  hold(held) {
    this.#held = held;
    if (!held) return;
    for (const [pointer, down] of this.#down) if (down.owner.kind === "map") this.#take(pointer, down);
  }

  /** @param {number} pointer @param {Touch} touch @returns {Owner} */
  down(pointer, touch) {
    const { x, y, now = 0 } = touch;
    const owner = this.#ownerOf(touch);
    this.#down.set(pointer, { owner, x, y, since: now, still: true });
    return owner;
  }

  /** @param {Touch} touch @returns {Owner} */
  #ownerOf({ on, x, y, radius = 0, now = 0, sheet = "" }) {
    if (radius > this.manners.palm) return NOBODY;
    if (on === "map") return this.#onMap(x, y, now);
    return on === "sheet" ? { kind: on, sheet } : { kind: on };
  }

  /** @param {number} pointer @param {number} x @param {number} y */
  move(pointer, x, y) {
    const down = this.#down.get(pointer);
    if (!down) return;
    if (Math.hypot(x - down.x, y - down.y) > this.manners.slack) down.still = false;
    if (!down.still) Object.assign(down, { x, y });
  }

  /** @param {number} pointer @returns {Owner} */
  owner(pointer) {
    return this.#down.get(pointer)?.owner ?? NOBODY;
  }

  /** Whether it has stayed where it came down. @param {number} pointer */
  isStill(pointer) {
    return this.#down.get(pointer)?.still ?? false;
  }

  /** @param {number} pointer */
  up(pointer) {
    this.#down.delete(pointer);
  }

  /** The seat that a tap on the free map answers; null when nobody asks. @param {number} x @param {number} y */
  nearest(x, y) {
    let best = null;
    for (const [seat, { distance }] of this.#asking) {
      const far = distance(x, y);
      if (best === null || far < best.far) best = { seat, far };
    }
    return best && best.seat;
  }

  /** @param {number} x @param {number} y @param {number} now @returns {Owner} */
  #onMap(x, y, now) {
    const anyoneDraws = [...this.#asking.values()].some(({ draws }) => draws);
    const seat = this.nearest(x, y);
    // While somebody draws the map stays where it is, under everybody's finger; round a table while anybody points too.
    const rests = this.#held || anyoneDraws || this.manners.keepsStill;
    if (seat === null && this.#held) return { kind: "look" };
    if (seat === null || !rests) return this.#holding(x, y, now);
    if (!this.#asking.get(seat)?.draws) return { kind: "tap", seat };
    return this.#hasPenDown(seat) ? NOBODY : { kind: "pen", seat };
  }

  /** Two fingers hold the map, both of one person: the second comes down near the first. @param {number} x @param {number} y @param {number} now @returns {Owner} */
  #holding(x, y, now) {
    const holding = [...this.#down].filter(([, { owner }]) => owner.kind === "map");
    if (holding.length > 1) return NOBODY;
    const [first] = holding;
    if (!first || Math.hypot(first[1].x - x, first[1].y - y) <= this.manners.reach) return { kind: "map" };
    const [pointer, other] = first;
    if (!other.still || now - other.since < this.manners.resting) return NOBODY;
    this.#take(pointer, other); // a sleeve, or somebody who only leans on the table
    return { kind: "map" };
  }

  /** @param {number} pointer @param {Down} down */
  #take(pointer, down) {
    down.owner = NOBODY;
    this.letGo(pointer);
  }

  /** @param {string} seat */
  #hasPenDown(seat) {
    return [...this.#down.values()].some(({ owner }) => owner.kind === "pen" && owner.seat === seat);
  }
}

/**
 * How far a point is from a rectangle; 0 inside.
 * @param {{left: number, top: number, right: number, bottom: number}} rect @param {number} x @param {number} y
 */
export function distanceToRect({ left, top, right, bottom }, x, y) {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
