// The ideas of a round, one row each: drawn once, then only their figures change, so that nothing moves under a finger.

import { fill, h } from "../../dom.js";
import { keyOf } from "./hand.js";

/** @import { OptionView, RoundShown } from "../../protocol.js" */

/** @typedef {{element: HTMLElement, look: (option: OptionView, round: RoundShown) => void}} Row */

/**
 * @param {Document} document
 * @param {(option: OptionView) => Row} row
 */
export function ideas(document, row) {
  const element = h(document, "ul", { class: "round-ideas" });
  let drawn = "";
  /** @type {Row[]} */
  let rows = [];
  return {
    element,
    /** @param {RoundShown} round @param {OptionView[]} [options] in the order in which they are shown */
    look(round, options = round.options) {
      const wanted = JSON.stringify(options.map((option) => ({ ...option, total: null })));
      if (wanted !== drawn) {
        drawn = wanted;
        rows = options.map(row);
        rows.forEach(({ element: one }, at) => (one.dataset.voice = keyOf(options[at])));
        fill(element, ...rows.map((one) => one.element));
      }
      rows.forEach(({ look }, at) => look(options[at], round));
    },
  };
}
