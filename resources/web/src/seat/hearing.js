// Would you like to hear what becomes of it? Asked on the thank-you, and only where a contact can be sealed.

import { h } from "../dom.js";
import { advice, button } from "./parts.js";

/** @import { ContributionSaved } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

/**
 * @param {Desk} desk
 * @param {ContributionSaved} saved
 * @returns {HTMLElement[]}
 */
export function hearing(desk, saved) {
  const { document, say } = desk;
  if (!saved.receipt?.purposes.length) return [];
  if (desk.visit.reachable.has(saved.contribution)) return [advice(desk, "good", "lock", say("card-contact-kept"))];
  const press = () => desk.onward("contact", saved);
  return [
    h(
      document,
      "div",
      { class: "hearing" },
      h(document, "p", { class: "label" }, say("card-hear")),
      button(desk, { does: "hear", words: say("card-hear-yes"), icon: "send", kind: "strong", press }),
    ),
  ];
}
