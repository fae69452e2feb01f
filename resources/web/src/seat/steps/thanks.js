// Thank you: said only when it is safely kept, with its number and what happens next.

import { h } from "../../dom.js";
import { button, heading } from "../parts.js";

/** @import { ContributionSaved } from "../../protocol.js" */
/** @import { Doing, Step } from "./step.js" */
/** @typedef {Doing & {saved: ContributionSaved}} Thanking */

/** @type {Step<Thanking>} */
export const thanks = {
  id: "thanks",
  begin(desk, saved) {
    if (!saved) throw new Error("Nobody is thanked before anything is kept");
    return { saved, tell() {}, stop: () => desk.places.clear(desk.seat.id) };
  },
  show(desk, { saved }) {
    const { document, icons, say } = desk;
    return {
      heading: heading(desk, say("card-thanks")),
      body: [
        h(document, "span", { class: "thanks-sign" }, icons(document, "check")),
        h(document, "p", { class: "lead" }, say("card-thanks-safe")),
        h(document, "p", { class: "ref", dir: "ltr", data: { ref: saved.ref } }, saved.ref),
        h(
          document,
          "div",
          { class: "what-next" },
          h(document, "h3", { class: "label" }, say("card-thanks-next")),
          h(document, "p", {}, say(saved.published ? "card-thanks-published" : "card-thanks-pending")),
        ),
      ],
      foot: [
        button(desk, { does: "another", words: say("card-another"), icon: "plus", press: desk.another }),
        button(desk, { does: "finish-here", words: say("card-finish"), icon: "check", kind: "primary", press: desk.finish }),
      ],
    };
  },
};
