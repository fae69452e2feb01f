// Dots as they lie on the table: in the colour of the seat they come from, with its sign.

import { fill, h } from "../../dom.js";

/** @import { Room } from "../../seat/steps/step.js" */

const MOST = 4; // more of them beside each other are counted faster than seen

/** @typedef {"lies" | "asked" | "left" | "placed"} Look how a dot is drawn: there, on its way there, still in hand, no more in hand */

/** @param {Pick<Room, "document" | "icons" | "seat">} room @param {Look} look */
export function dot({ document, icons, seat }, look) {
  const made = h(document, "i", { class: `dot ${look}` }, look === "placed" ? null : icons(document, seat.symbol));
  made.style.setProperty("--of", seat.colour);
  return made;
}

/**
 * Draws what lies somewhere, and what is on its way.
 * @param {Room} room @param {HTMLElement} place @param {{lies: number, wants: number}} amounts
 */
export function pile(room, place, { lies, wants }) {
  const count = wants > 0 && h(room.document, "span", { class: "only-heard" }, room.say("card-round-lies", { count: wants }));
  if (wants > MOST) return fill(place, dot(room, wants > lies ? "asked" : "lies"), h(room.document, "b", { "aria-hidden": "true" }, `×${wants}`), count);
  const dots = Array.from({ length: wants }, (_, at) => dot(room, at < lies ? "lies" : "asked"));
  fill(place, ...dots, count);
}
