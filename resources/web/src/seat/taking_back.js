// Take it back: asked once more, then gone; a contribution with the contact that was left for it.

import { h } from "../dom.js";
import { over } from "./panels.js";
import { advice, button } from "./parts.js";

/** @import { ContributionGone, ContributionSaved } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

/**
 * The button: on the thank-you, and at what a person said to others.
 * @param {Desk} desk
 * @param {() => void} take
 */
export function takeBack(desk, take) {
  return button(desk, {
    does: "take-back",
    words: desk.say("card-take-back"),
    icon: "undo-2",
    kind: "quiet",
    press: () => desk.cover(question(desk, take)),
  });
}

/** @param {Desk} desk @param {ContributionSaved} saved */
export function takeBackContribution(desk, { contribution }) {
  const { visit } = desk;
  return takeBack(desk, () =>
    visit.send({ type: "TakenBack", seat: visit.seat, visit: visit.id, contribution, language: desk.language() }),
  );
}

/** @param {Desk} desk @param {() => void} take */
function question(desk, take) {
  const { document, say } = desk;
  const yes = () => {
    desk.uncover();
    take();
  };
  return over(
    desk,
    { role: "alertdialog", title: say("card-take-back-question"), close: desk.uncover },
    h(document, "p", {}, say("card-take-back-words")),
    h(
      document,
      "div",
      { class: "panel-buttons" },
      button(desk, { does: "keep-it", words: say("card-take-back-no"), kind: "primary", press: desk.uncover }),
      button(desk, { does: "take-back-yes", words: say("card-take-back-yes"), press: yes }),
    ),
  );
}

/**
 * Python's answer: gone, or why not.
 * @param {Desk} desk
 * @param {ContributionGone} message
 * @param {HTMLElement} place where to say why not
 */
export function takenBack(desk, { message }, place) {
  if (message) {
    place.replaceChildren(advice(desk, "problem", "info", message));
    return;
  }
  desk.visit.another(); // nothing of it stays in the draft either
  desk.announce(desk.say("card-taken-back"));
  desk.onward("gone");
}
