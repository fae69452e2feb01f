// Before anybody sits down: the project's own words, one big button, and every language in its own script.

import { h } from "../dom.js";
import { languageButtons } from "./languages.js";
import { button, heading } from "./parts.js";
import { layerSign } from "./symbols.js";
import { whoAsks } from "./who_asks.js";

/** @import { Room } from "./steps/step.js" */

/**
 * @param {Room} room
 * @returns {HTMLElement}
 */
export function attract(room) {
  const { document, project, say } = room;
  const start = button(room, {
    does: "begin",
    words: say(project.resident_screen ? "card-begin" : "card-begin-compact"),
    icon: project.resident_screen ? "message-square" : "plus",
    kind: "primary",
    press: room.begin,
  });
  if (!project.resident_screen) return h(document, "div", { class: "attract" }, start);
  return h(
    document,
    "div",
    { class: "attract" },
    h(document, "div", { class: "signs" }, ...project.layers.map((layer) => layerSign(document, layer, room.icons))),
    h(document, "p", { class: "project" }, room.quote(project.title)),
    heading(room, say("card-attract-question")),
    project.purpose && h(document, "p", { class: "purpose" }, room.quote(project.purpose)),
    start,
    button(room, { does: "others", words: say("card-others"), icon: "list", kind: "strong", press: () => room.browse() }),
    project.languages.length > 1 && languageButtons(room),
    h(
      document,
      "div",
      { class: "asking" },
      project.organiser && h(document, "p", { class: "organiser" }, room.quote(project.organiser)),
      whoAsks(room),
    ),
  );
}
