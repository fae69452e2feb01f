// What the screen does while nobody sits at it: decides when stories pass, and gives the map back to whoever comes.

import { AttractLoop } from "./attract_loop.js";

/** @import { ToPage } from "../protocol.js" */

const CALM = "(prefers-reduced-motion: reduce)";

export class Wall {
  #calm = true; // until the screen wears a look
  #begun = false;
  #reading = false; // somebody has opened a mark

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
    if (message.type === "FeatureShown" || message.type === "FeatureGone") {
      this.#reading = message.type === "FeatureShown";
      this.#look();
    } else if ("seat" in message) this.loop.tell(message);
  }

  close() {
    this.states.disconnect();
    this.loop.stop();
  }

  #look() {
    const free = this.seats.every(({ dataset }) => dataset.state === "free");
    if (this.#begun && !this.#calm && free && !this.#reading) return this.loop.start();
    const was = this.loop.stop();
    if (was && !this.#reading) this.map.goHome(!this.#calm); // whoever comes sees the whole neighbourhood
  }
}
