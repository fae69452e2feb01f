// How a keyboard writes at the moment: letters or signs, small or capital, in which of two scripts.

import { hasLines, kindOf } from "./fields.js";
import { beginsSentence } from "./writing.js";

/** @import { Field } from "./fields.js" */
/** @import { Layout } from "./layouts.js" */
/** @import { View } from "./plane.js" */

/**
 * What Shift does: nothing; a capital because a sentence begins; one because it was pressed; all until it is pressed again.
 * @typedef {"off" | "begins" | "once" | "held"} Shift
 */

/** What comes of a press. @type {Record<Shift, Shift>} */
const PRESSED = { off: "once", begins: "off", once: "held", held: "off" };

export class Manner {
  /** @type {"letters" | "signs"} */
  plane = "letters";
  /** @type {Shift} */
  shift = "off";
  #foreign = false;

  /** @param {Field} field @param {Layout} own the seat's @param {Layout | null} other for those who need Latin letters too */
  constructor(field, own, other) {
    this.field = field;
    this.own = own;
    this.other = other;
    this.kind = kindOf(field);
    this.#foreign = this.kind === "email" && other !== null;
    this.wrote();
  }

  /** The layout in use. */
  get layout() {
    return this.#foreign && this.other ? this.other : this.own;
  }

  /** The layout that a key leads to. */
  get beside() {
    return this.#foreign ? this.own : this.other;
  }

  /** @returns {View} */
  get view() {
    return {
      plane: this.plane,
      shift: this.shift !== "off",
      kind: this.kind,
      lines: hasLines(this.field),
      scripts: this.other !== null && this.kind === "words",
    };
  }

  /** Shift counts for one letter, unless it is held; a sentence begins with a capital. @returns {boolean} whether that changed */
  wrote() {
    const before = this.shift;
    if (before === "held") return false;
    const capitals = !this.layout.shifted && this.kind === "words";
    this.shift = capitals && beginsSentence(this.field) ? "begins" : "off";
    return this.shift !== before;
  }

  /** A word has ended. */
  spaced() {
    this.plane = "letters";
    this.wrote();
  }

  turnShift() {
    this.shift = PRESSED[this.shift];
  }

  turnScript() {
    this.#foreign = !this.#foreign;
    this.wrote();
  }
}
