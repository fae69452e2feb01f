// The words that a person reads before they leave a contact, as one text: twin of mapapp/bridge/consent_words.py.

/** @import { PurposeView } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

/**
 * @param {Pick<Desk, "say">} desk
 * @param {PurposeView[]} purposes
 */
export function consentWords({ say }, purposes) {
  const lines = ["question", "optional", "sealed", "purposes"].map((key) => say(`card-contact-${key}`));
  return [...lines, ...purposes.map(({ id, words }) => words || say(`card-contact-purpose-${id}`))].join("\n");
}
