// Who has the camera or the microphone just now: the sign of that seat, and a sentence.

import { h } from "../../dom.js";
import { inkOn } from "../ink_on.js";

/** @import { Room } from "../steps/step.js" */
/** @import { Device, Unavailable } from "./devices.js" */

/**
 * Where another seat has the device; null where nobody else does.
 * @param {Room} room @param {Device} device
 */
export function lentElsewhere(room, device) {
  const { document, icons, project, devices } = room;
  const holder = project.seats.find(({ id }) => id === devices.holder(device));
  if (!holder || holder.id === room.seat.id) return null;
  const sign = h(document, "span", { class: "lent-sign" }, icons(document, holder.symbol));
  sign.style.setProperty("--holder", holder.colour);
  sign.style.setProperty("--on-holder", inkOn(holder.colour));
  return h(document, "p", { class: "lent" }, sign, h(document, "span", {}, at(room, `card-${device}-busy`, holder.id)));
}

/** Why a device could not be had, as a sentence. @param {Room} room @param {Unavailable} failure */
export function whyNot(room, { key, holder }) {
  return holder ? at(room, key, holder) : room.say(key);
}

/** @param {Room} room @param {string} key @param {string} holder */
function at({ project, say }, key, holder) {
  const symbol = project.seats.find(({ id }) => id === holder)?.symbol ?? "";
  return say(key, { seat: say(`card-seat-${symbol}`) });
}
