// What the screen does while nobody sits at it: decides when stories pass, and gives the map back to whoever comes.

import { AttractLoop } from "./attract_loop.js";

/** @import { ToPage } from "../protocol.js" */

const CALM = "(prefers-reduced-motion: reduce)";

export class Wall {
  #calm = true; // until the screen wears a look
  #begun = false;

  /**
   * @param {HTMLElement} root @param {import("../map/map.js").NeighbourhoodMap} map
   * @param {HTMLElement[]} seats the pieces of the page that belong to the seats
   * @param {import("./attract_loop.js").Means} means
   */
  constructor(root, map, seats, means) {
    this.map = map;
    this.seats = seats;
    this.loop = new AttractLoop(root, map, means);
    this.states = new MutationObserver(() => this.#look());
    for (const seat of seats) this.states.observe(seat, { attributeFilter: ["data-state"] });
  }

  /** From here on the map is seen. */
  begin() {
    this.#begun = true;
    this.#look();
  }

  /** @param {boolean} calm nothing may move by itself */
  wear(calm) {
    this.#calm = calm || matchMedia(CALM).matches;
    this.#look();
  }

  /** A finger is on the map. */
  touched() {
    this.loop.rest();
  }

  /** @param {ToPage} message */
  tell(message) {
    if ("seat" in message) this.loop.tell(message);
  }

  close() {
    this.states.disconnect();
    this.loop.stop();
  }

  #look() {
    const free = this.seats.every(({ dataset }) => dataset.state === "free");
    if (this.#begun && !this.#calm && free) return this.loop.start();
    if (this.loop.stop()) this.map.goHome(!this.#calm); // whoever comes sees the whole neighbourhood
  }
}
