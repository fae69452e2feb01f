// The ways to help, as they are offered, asked for and read out.

import { h } from "../../dom.js";

/** @import { OfferView } from "../../protocol.js" */
/** @import { Room } from "../steps/step.js" */

/** What can be offered by a tap; the same lists as in Python's rules, which let nothing else pass unread. */
export const SKILLS = {
  gardening: "sprout",
  building: "hammer",
  cooking: "utensils",
  teaching: "graduation-cap",
  organising: "clipboard-list",
  computers: "laptop",
  art: "palette",
  driving: "car",
  care: "heart",
};
export const THINGS = {
  tools: "wrench",
  materials: "package",
  plants: "flower",
  food: "utensils",
  room: "house",
  transport: "truck",
};
export const HOURS = [1, 2, 4, 8];
export const PERIODS = /** @type {const} */ (["once", "week", "month"]);

export const OFFER_ICONS = { skill: "wrench", hours: "clock", thing: "package", come_along: "footprints" };
/** @type {Record<string, string>} */
export const NEED_ICONS = { ...OFFER_ICONS, visits: "door-open" };

/**
 * What somebody offers, read out. Own words stay as they were said.
 * @param {Room} room @param {OfferView} offer
 */
export function offerWords({ document, say }, { kind, skill, hours, period, thing, note }) {
  const own = note && h(document, "span", { class: "help", dir: "auto" }, ` ${note}`);
  return h(document, "span", {}, what(), own);

  function what() {
    if (kind === "skill") return skill in SKILLS ? say(`card-skill-${skill}`) : skill || say("card-offer-skill");
    if (kind === "thing") return thing in THINGS ? say(`card-thing-${thing}`) : thing || say("card-offer-thing");
    if (kind === "come_along") return say("card-offer-come_along");
    const time = say("card-hours", { hours });
    return period ? `${time} · ${say(`card-period-${period}`)}` : time;
  }
}
