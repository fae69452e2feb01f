// Whose finger is it? Decided once, when it comes down, and kept until it goes up: Leaflet would take two people's
// fingers for one pinch.

/**
 * What lies under a finger as it comes down.
 * @typedef {{on: "card"|"mark"|"furniture"|"map", x: number, y: number}} Touch in CSS pixels of the screen
 *
 * Who has it from now on. `tap` belongs to a seat but moves nothing; `nobody` is a palm, or one finger too many.
 * @typedef {{kind: "card"|"mark"|"furniture"|"map"|"nobody"}|{kind: "pen"|"tap", seat: string}} Owner
 *
 * A seat that asks for a place. `distance` tells how far a point of the screen is from its card.
 * @typedef {{draws: boolean, distance: (x: number, y: number) => number}} Asker
 */

export class Arbiter {
  /** @type {Map<number, Owner>} */
  #owners = new Map();
  /** @type {Map<string, Asker>} */
  #asking = new Map();

  /** From now on this seat waits for a place. @param {string} seat @param {Asker} asker */
  asks(seat, asker) {
    this.#asking.set(seat, asker);
  }

  /** @param {string} seat */
  rests(seat) {
    this.#asking.delete(seat);
  }

  /** @param {number} pointer @param {Touch} touch @returns {Owner} */
  down(pointer, touch) {
    const owner = touch.on === "map" ? this.#onMap(touch) : { kind: touch.on };
    this.#owners.set(pointer, owner);
    return owner;
  }

  /** @param {number} pointer @returns {Owner} */
  owner(pointer) {
    return this.#owners.get(pointer) ?? { kind: "nobody" };
  }

  /** @param {number} pointer */
  up(pointer) {
    this.#owners.delete(pointer);
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

  /** @param {Touch} touch @returns {Owner} */
  #onMap({ x, y }) {
    const anyoneDraws = [...this.#asking.values()].some(({ draws }) => draws);
    const seat = this.nearest(x, y);
    // While somebody draws the map stays where it is, under everybody's finger.
    if (!anyoneDraws || seat === null) return { kind: "map" };
    if (!this.#asking.get(seat)?.draws) return { kind: "tap", seat };
    return this.#hasPenDown(seat) ? { kind: "nobody" } : { kind: "pen", seat };
  }

  /** @param {string} seat */
  #hasPenDown(seat) {
    return [...this.#owners.values()].some((owner) => owner.kind === "pen" && owner.seat === seat);
  }
}

/**
 * How far a point is from a rectangle; 0 inside.
 * @param {{left: number, top: number, right: number, bottom: number}} rect @param {number} x @param {number} y
 */
export function distanceToRect({ left, top, right, bottom }, x, y) {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
