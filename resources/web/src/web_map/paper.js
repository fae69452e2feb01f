// On paper there is nothing to press: everything that is shown is written out below the map, and taken away again.

import { fill, h } from "../dom.js";
import { head, readingOf, spokenWords } from "./card.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */

const WIDTH = 680; // CSS pixels between the margins of A4

/**
 * @param {Window} window @param {HTMLElement} element stays empty on the screen @param {HTMLElement} map
 * @param {() => Contribution[]} shown @param {import("./card.js").Means} means
 */
export function writeOutForPaper(window, element, map, shown, means) {
  const article = (/** @type {Contribution} */ one) =>
    h(means.document, "article", {}, head(one, means), ...readingOf(one, one.recordings.map((voice) => spokenWords(voice, means)), means));
  window.addEventListener("beforeprint", () => {
    const { offsetWidth, offsetHeight } = map;
    map.parentElement?.style.setProperty("--map-width", `${offsetWidth}px`);
    map.parentElement?.style.setProperty("--map-height", `${offsetHeight}px`);
    map.parentElement?.style.setProperty("--map-scale", String(WIDTH / offsetWidth));
    fill(element, ...shown().map(article));
  });
  window.addEventListener("afterprint", () => fill(element));
}
