// How a keyboard writes at the moment: letters or signs, small or capital, in which of two scripts.

import { hasLines, kindOf } from "./fields.js";
import { beginsSentence } from "./writing.js";

/** @import { Field } from "./fields.js" */
/** @import { Layout } from "./layouts.js" */
/** @import { View } from "./plane.js" */

const DOUBLE = 500; // milliseconds between two presses of Shift that hold it

export class Manner {
  /** @type {"letters" | "signs"} */
  plane = "letters";
  /** @type {"off" | "once" | "held"} */
  shift = "off";
  #shiftedAt = -Infinity;
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
    this.shift = capitals && beginsSentence(this.field) ? "once" : "off";
    return this.shift !== before;
  }

  /** A word has ended. */
  spaced() {
    this.plane = "letters";
    this.wrote();
  }

  turnShift() {
    const now = performance.now();
    const again = now - this.#shiftedAt < DOUBLE;
    this.#shiftedAt = now;
    if (this.shift === "held") this.shift = "off";
    else this.shift = again ? "held" : this.shift === "off" ? "once" : "off";
  }

  turnScript() {
    this.#foreign = !this.#foreign;
    this.wrote();
  }
}
