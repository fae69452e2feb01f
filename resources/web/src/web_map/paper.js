// On paper there is nothing to press: everything that is shown is written out below the map, and taken away again.

import { fill, h } from "../dom.js";
import { head, readingOf } from "./card.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */

/**
 * @param {Window} window @param {HTMLElement} element stays empty on the screen
 * @param {() => Contribution[]} shown @param {import("./card.js").Means} means
 */
export function writeOutForPaper(window, element, shown, means) {
  const article = (/** @type {Contribution} */ one) =>
    h(means.document, "article", {}, head(one, means), ...readingOf(one, means));
  window.addEventListener("beforeprint", () => fill(element, ...shown().map(article)));
  window.addEventListener("afterprint", () => fill(element));
}
