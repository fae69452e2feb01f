// Says things to people who listen to the screen: one live region per seat.

import { h } from "./dom.js";

/**
 * @typedef {object} Announcer
 * @property {HTMLElement} element belongs in the seat, and stays there
 * @property {(words: string) => void} say
 */

/**
 * @param {Document} document
 * @returns {Announcer}
 */
export function createAnnouncer(document) {
  const element = h(document, "p", { class: "only-heard", role: "status", "aria-live": "polite", "aria-atomic": "true" });
  return {
    element,
    say(words) {
      // The same words twice are news only when the region was empty in between.
      element.textContent = "";
      setTimeout(() => {
        element.textContent = words;
      }, 50);
    },
  };
}
