// What lies over the card for a moment: a question before leaving, the languages, "Are you still there?".

import { h } from "../dom.js";
import { languageButtons } from "./languages.js";
import { button } from "./parts.js";

/** @import { Room } from "./steps/step.js" */

/**
 * @param {Room} room
 * @param {object} panel
 * @param {"dialog" | "alertdialog"} panel.role
 * @param {string} panel.title
 * @param {boolean} [panel.quoted] whether the title is the project's own
 * @param {() => void} panel.close what Escape does
 * @param {...(HTMLElement | string)} content
 */
export function over(room, { role, title, quoted = false, close }, ...content) {
  const { document } = room;
  const id = room.id("panel");
  /** @param {KeyboardEvent} event */
  const pressed = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // it was meant for this panel, not for what lies open on the map
    close();
  };
  return h(
    document,
    "div",
    { class: "over", on: { keydown: pressed } },
    h(
      document,
      "div",
      { class: "panel", role, "aria-labelledby": id, tabindex: "-1" },
      h(document, "h3", { class: "panel-title", id }, quoted ? room.quote(title) : title),
      ...content,
    ),
  );
}

/**
 * Asks before something unfinished is thrown away.
 * @param {Room} room
 * @param {"finished" | "restarted"} how
 * @param {{stay: () => void, leave: () => void}} answer
 */
export function leavePanel(room, how, { stay, leave }) {
  const { document, say } = room;
  return over(
    room,
    { role: "alertdialog", title: say("card-leave-question"), close: stay },
    h(document, "p", {}, say("card-leave-lost")),
    h(
      document,
      "div",
      { class: "panel-buttons" },
      button(room, { does: "stay", words: say("card-leave-stay"), kind: "primary", press: stay }),
      button(room, { does: "leave", words: say(how === "finished" ? "card-leave-finish" : "card-restart"), press: leave }),
    ),
  );
}

/**
 * @param {Room} room
 * @param {() => void} close
 */
export function languagePanel(room, close) {
  const { document, say } = room;
  return over(
    room,
    { role: "dialog", title: say("card-languages"), close },
    languageButtons(room),
    h(document, "div", { class: "panel-buttons" }, button(room, { does: "close", words: say("card-close"), icon: "x", press: close })),
  );
}

/**
 * Says that the screen is about to clear, counting down.
 * @param {Room} room
 * @param {{stay: () => void, leave: () => void}} answer
 * @returns {{element: HTMLElement, count: (left: number) => void}}
 */
export function idlePanel(room, { stay, leave }) {
  const { document, say } = room;
  const seconds = h(document, "p", { class: "countdown", "aria-hidden": "true" });
  const words = h(document, "p", {});
  const element = over(
    room,
    { role: "alertdialog", title: say("card-idle-question"), close: stay },
    seconds,
    words,
    h(
      document,
      "div",
      { class: "panel-buttons" },
      button(room, { does: "stay", words: say("card-idle-stay"), kind: "primary", press: stay }),
      button(room, { does: "leave", words: say("card-finish"), press: leave }),
    ),
  );
  return {
    element,
    count(left) {
      seconds.textContent = say("card-idle-left", { seconds: left });
      words.textContent = say("card-idle-clears", { seconds: left });
      if (left % 10 === 0 || left === 5) room.announce(words.textContent);
    },
  };
}
