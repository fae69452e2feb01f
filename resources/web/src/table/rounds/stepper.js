// Less and more of something, one press each, with what there is in between.

import { h } from "../../dom.js";

/** @import { Room } from "../../seat/steps/step.js" */

/**
 * @param {Room} room @param {HTMLElement} between
 * @param {{less: () => void, more: () => void}} press called only where it is possible
 */
export function stepper(room, between, press) {
  const { document } = room;
  const less = stepping(room, "less", "minus", press.less);
  const more = stepping(room, "more", "plus", press.more);
  return {
    element: h(document, "div", { class: "round-stepper" }, less, between, more),
    /** @param {{less: string, more: string}} words what the buttons say @param {{less: boolean, more: boolean}} can */
    look(words, can) {
      // Not `disabled`: the button keeps the focus, so that people who listen stay where they are.
      for (const [one, name] of /** @type {const} */ ([[less, "less"], [more, "more"]])) {
        one.setAttribute("aria-label", words[name]);
        one.setAttribute("aria-disabled", String(!can[name]));
      }
    },
  };
}

/** @param {Room} room @param {string} does @param {string} icon @param {() => void} press */
function stepping({ document, icons }, does, icon, press) {
  const made = h(document, "button", { type: "button", class: "button round-step", data: { does } }, icons(document, icon));
  made.addEventListener("click", () => made.getAttribute("aria-disabled") === "true" || press());
  return made;
}
