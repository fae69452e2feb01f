// Nobody new may begin: said kindly, before anybody has given anything.

import { h } from "../dom.js";
import { heading } from "./parts.js";

/** @import { Room } from "./steps/step.js" */

/** @param {Room} room @returns {HTMLElement} */
export function rest(room) {
  const { document, icons, project, say } = room;
  return h(
    document,
    "div",
    { class: "attract rest" },
    h(document, "div", { class: "signs" }, icons(document, "coffee")),
    h(document, "p", { class: "project" }, room.quote(project.title)),
    heading(room, say("card-rests")),
    h(document, "p", { class: "purpose" }, say("card-rests-words")),
  );
}
