// What several people share round one table: where each sits, the sheets and the pot between them, the clock, and a map
// with its furniture, that may be held still.

import { Scrolls } from "../gestures/scrolls.js";
import { Clock } from "../wall/clock.js";
import { Furniture } from "./furniture.js";
import { HeldSign } from "./held_sign.js";
import { Middle } from "./rounds/middle.js";
import { createSide } from "./rounds/side.js";
import { Seats } from "./seats.js";
import { Sheets } from "./sheets/sheets.js";

/** @import { SeatView, ToPage } from "../protocol.js" */
/** @import { Means as SheetsMeans } from "./sheets/sheets.js" */

/**
 * @typedef {object} OfTable
 * @property {import("../gestures/arbiter.js").Arbiter} arbiter
 * @property {import("../text.js").Texts} spoken in the project's language
 *
 * @typedef {SheetsMeans & OfTable} Means
 */

const SIDES = 2; // from which what lies in the middle is read

export class Table {
  /**
   * @param {HTMLElement} root the whole screen @param {Map<string, HTMLElement>} roots of the seats, by id
   * @param {Means} means
   */
  constructor(root, roots, means) {
    const { map, icons, spoken, arbiter, send } = means;
    this.map = map;
    this.arbiter = arbiter;
    this.seats = new Seats(root, map.project.seats, roots, send);
    this.sheets = new Sheets(root, [...roots.values()], means);
    this.held = new HeldSign(root, icons, spoken.say("map-held"));
    const { controls, panel } = map;
    const pieces = { buttons: controls.group, switches: map.switch.element, panel: panel.element, held: this.held.chips };
    this.furniture = new Furniture(root, pieces);
    this.seats.moved = (people) => this.furniture.clear(people);
    this.middle = new Middle(root, map, spoken);
    this.clock = new Clock(root, spoken, SIDES);
    this.scrolls = new Scrolls(root);
  }

  /** What one more seat can do where it is one of several. @param {SeatView} seat */
  partsOf(seat) {
    const isFinger = (/** @type {number} */ pointer) => this.arbiter.owner(pointer).kind !== "nobody";
    return { moving: { slider: this.seats.slider(seat), isFinger }, rounds: createSide };
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "GatheringShown") this.#hold(message.frozen);
    this.clock.tell(message);
    this.sheets.tell(message);
    this.middle.tell(message);
  }

  /** A facilitator may hold the map still. @param {boolean} held */
  #hold(held) {
    this.arbiter.hold(held);
    this.map.hold(held);
    this.held.show(held);
  }

  /** @param {boolean} calm nothing may move by itself */
  wear(calm) {
    this.sheets.wear(calm);
    this.scrolls.wear(calm);
  }

  /** What lay on it, for the table that comes after this one. */
  close() {
    this.seats.close();
    this.furniture.close();
    this.middle.close();
    this.clock.close();
    this.scrolls.close();
    return this.sheets.close();
  }
}
