// Nobody sits here: a small tab in the seat's colour, which is all that the map is covered by.

import { h } from "../dom.js";
import { button } from "./parts.js";

/** @import { Room } from "./steps/step.js" */

/** @param {Room} room @returns {HTMLElement} */
export function tab(room) {
  const { document, icons, seat, say } = room;
  return h(
    document,
    "div",
    { class: "tab" },
    button(room, {
      does: "begin",
      words: h(document, "span", { class: "tab-words" }, h(document, "span", { class: "seat-sign" }, icons(document, seat.symbol)), say("card-begin")),
      kind: "primary",
      press: room.begin,
    }),
  );
}
