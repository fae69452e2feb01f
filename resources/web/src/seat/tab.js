// Nobody sits here: beside the seat's sign a small tab in its colour, which is all that the map is covered by.

import { h } from "../dom.js";
import { button } from "./parts.js";

/** @import { Room } from "./steps/step.js" */

/** @param {Room} room @returns {HTMLElement} */
export function tab(room) {
  return h(room.document, "div", { class: "tab" }, button(room, { does: "begin", words: room.say("card-begin"), kind: "primary", press: room.begin }));
}
