// Says that a facilitator holds the map still: once to either side of the table.

import { h } from "../dom.js";

/** @typedef {import("../icons.js").Icons} Icons */

export class HeldSign {
  /** @param {HTMLElement} root @param {Icons} icons @param {string} words */
  constructor(root, icons, words) {
    const { ownerDocument: document } = root;
    const chip = (/** @type {string} */ side) =>
      h(document, "p", { class: `held ${side}`, hidden: true, "aria-hidden": side === "far" }, icons(document, "lock"), h(document, "span", { dir: "auto" }, words));
    this.chips = [chip("near"), chip("far")];
    this.element = h(document, "div", { role: "status" }, ...this.chips);
    root.append(this.element);
  }

  /** @param {boolean} held */
  show(held) {
    for (const chip of this.chips) chip.hidden = !held;
  }
}
