// What was taken back is gone.

import { h } from "../../dom.js";
import { button, heading } from "../parts.js";
import { nothing } from "./step.js";

/** @type {import("./step.js").Step} */
export const gone = {
  id: "gone",
  begin(desk) {
    desk.places.clear(desk.seat.id);
    return nothing();
  },
  show(desk) {
    const { document, icons, say } = desk;
    return {
      heading: heading(desk, say("card-taken-back")),
      body: [
        h(document, "span", { class: "thanks-sign" }, icons(document, "undo-2")),
        h(document, "p", { class: "lead" }, say("card-taken-back-words")),
      ],
      foot: [
        button(desk, { does: "another", words: say("card-another"), icon: "plus", press: desk.another }),
        button(desk, { does: "finish-here", words: say("card-finish"), icon: "check", kind: "primary", press: desk.finish }),
      ],
    };
  },
};
