// An idea to choose, as everybody round the table is shown it: its number, its photo or sign, and what it says.

import { h } from "../../dom.js";
import { signOf, spokenIn, titleOf } from "../../seat/others/voice_parts.js";

/** @import { OptionView } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */

/**
 * @param {Room} room @param {OptionView} option the map shows its number too
 * @returns {HTMLElement[]} the picture and the words
 */
export function optionParts(room, option) {
  const { document, say } = room;
  const number = h(document, "b", { class: "round-number", "aria-hidden": "true" }, option.number);
  const photo = option.photo && h(document, "img", { src: option.photo.url, alt: "" });
  return [
    h(document, "div", { class: "round-picture" }, photo, signOf(room, option), number),
    h(
      document,
      "div",
      { class: "round-words" },
      h(
        document,
        "h3",
        {},
        h(document, "span", { class: "only-heard" }, say("card-round-idea", { number: option.number }), ": "),
        h(document, "span", spokenIn(option), titleOf(room, option)),
      ),
      option.words && option.words !== option.title && h(document, "p", spokenIn(option), option.words),
    ),
  ].filter((one) => one !== null);
}
