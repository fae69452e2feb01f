// The wall: everybody in the room looks at it and nobody sits at it. One thing at a time: what the facilitator lights,
// else the round at the table or its result, else stories that pass.

import { Numbers } from "../table/rounds/numbers.js";
import { AttractLoop } from "./attract_loop.js";
import { Clock } from "./clock.js";
import { LookedAt } from "./looked_at.js";
import { RoundBoard } from "./round_board.js";

/** @import { FromPage, ProjectShown, ToPage } from "../protocol.js" */

const CALM = "(prefers-reduced-motion: reduce)";

export class Display {
  #calm = true; // until the screen wears a look
  #begun = false;
  #seen = "stories";

  /**
   * @param {HTMLElement} root @param {import("../map/map.js").NeighbourhoodMap} map
   * @param {object} means
   * @param {ProjectShown} means.project
   * @param {import("../icons.js").Icons} means.icons
   * @param {import("../text.js").Texts} means.texts in the project's language
   * @param {(message: FromPage) => void} means.send
   */
  constructor(root, map, means) {
    this.map = map;
    const look = () => this.#look();
    this.loop = new AttractLoop(root, map, { ...means, open: null });
    this.numbers = new Numbers(map.leaflet, root.ownerDocument);
    this.board = new RoundBoard(root, means, look);
    this.lit = new LookedAt(root, map, means, look);
    this.clock = new Clock(root, means.texts, 1);
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

  /** @param {ToPage} message */
  tell(message) {
    this.clock.tell(message);
    this.lit.tell(message);
    this.board.tell(message);
    if (message.type === "RoundShown") this.numbers.show(message.options);
    if (message.type === "RoundPutAway") this.numbers.show([]);
    if ("seat" in message) this.loop.tell(message);
  }

  close() {
    this.loop.stop();
    this.numbers.close();
    this.board.close();
    this.lit.close();
    this.clock.close();
  }

  #look() {
    this.board.element.hidden = !this.board.shown || this.lit.shown;
    const seen = this.lit.shown ? "lit" : this.board.shown ? "board" : "stories";
    const another = seen !== this.#seen;
    this.#seen = seen;
    if (this.#begun && !this.#calm && seen === "stories") return this.loop.start();
    const was = this.loop.stop();
    if (was || another) this.map.goHome(!this.#calm); // the whole neighbourhood, beside what is shown
  }
}
