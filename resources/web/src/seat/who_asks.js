// Who is asking, why, how long it is kept, how to take it back: one tap away wherever a person is.

import { h } from "../dom.js";
import { over } from "./panels.js";
import { button } from "./parts.js";

/** @import { Room } from "./steps/step.js" */

/**
 * The button that opens it.
 * @param {Room} room
 */
export function whoAsks(room) {
  return button(room, {
    does: "who-asks",
    words: room.say("card-who"),
    icon: "info",
    kind: "quiet",
    press: () => room.cover(panel(room)),
  });
}

/** @param {Room} room */
function panel(room) {
  const { document, project, quote, say, uncover } = room;
  /** @param {string} words the project's own; where there are none the card says so plainly @param {string} otherwise */
  const told = (words, otherwise) => h(document, "p", {}, words ? quote(words) : say(otherwise));
  /** @param {string} icon @param {string} key @param {...HTMLElement} content */
  const part = (icon, key, ...content) =>
    h(
      document,
      "div",
      { class: "fact" },
      room.icons(document, icon),
      h(document, "div", {}, h(document, "h4", { class: "label" }, say(key)), ...content),
    );
  const reach = project.contact_point
    ? [h(document, "p", {}, say("card-who-reach"), " ", quote(project.contact_point))]
    : [];
  return over(
    room,
    { role: "dialog", title: project.title, quoted: true, close: uncover },
    part("users", "card-who-organiser", told(project.organiser, "card-who-organiser-unknown"), ...reach),
    part("lightbulb", "card-who-why", told(project.purpose, "card-who-why-unknown")),
    part("hourglass", "card-who-kept", told(project.kept_for, "card-who-kept-unknown")),
    part("undo-2", "card-who-back", h(document, "p", {}, say("card-who-back-words"))),
    h(document, "p", { class: "lead" }, say("card-who-free")),
    h(
      document,
      "div",
      { class: "panel-buttons" },
      button(room, { does: "close", words: say("card-close"), icon: "x", kind: "primary", press: uncover }),
    ),
  );
}
