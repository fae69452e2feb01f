// What of a round lies between the people at a table: the pot in the middle, and the numbers on the map.

import { Numbers } from "./numbers.js";
import { Pot } from "./pot.js";

/** @import { ToPage } from "../../protocol.js" */

export class Middle {
  /** @type {Pot | null} */
  #pot = null;

  /**
   * @param {HTMLElement} root the whole screen @param {import("../../map/map.js").NeighbourhoodMap} map
   * @param {import("../../text.js").Texts} texts in the project's language
   */
  constructor(root, map, texts) {
    this.root = root;
    this.texts = texts;
    this.seats = map.project.seats;
    this.numbers = new Numbers(map.leaflet, root.ownerDocument);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "RoundPutAway") {
      this.#putAway();
      this.numbers.show([]);
    }
    if (message.type !== "RoundShown") return;
    this.numbers.show(message.options);
    if (message.kind !== "tokens" || !message.open) return this.#putAway();
    this.#pot ??= new Pot(this.root, this.seats, this.texts);
    this.#pot.show(message);
  }

  #putAway() {
    this.#pot?.close();
    this.#pot = null;
  }

  close() {
    this.#putAway();
    this.numbers.close();
  }
}
