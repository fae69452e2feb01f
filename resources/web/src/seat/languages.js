// The languages a seat can speak: each by its own name in its own script, without flags.

import { h } from "../dom.js";

/** @import { Room } from "./steps/step.js" */

/**
 * @param {Room} room
 * @returns {HTMLElement}
 */
export function languageButtons({ document, project, language, say, speak }) {
  const one = (/** @type {import("../protocol.js").LanguageView} */ { code, name, direction }) =>
    h(
      document,
      "button",
      {
        type: "button",
        class: "chip",
        lang: code,
        dir: direction,
        "aria-pressed": String(code === language()),
        data: { does: "speak", language: code },
        on: { click: () => speak(code) },
      },
      h(document, "span", {}, name),
    );
  return h(
    document,
    "div",
    { class: "languages", role: "group", "aria-label": say("card-languages") },
    ...project.languages.map(one),
  );
}
