// Thank you: said only when it is safely kept, with its number, what happens next, and what others said nearby.

import { fill, h } from "../../dom.js";
import { keepingFocus } from "../others/focus.js";
import { rows } from "../others/list.js";
import { Neighbours } from "../others/neighbours.js";
import { hearing } from "../hearing.js";
import { button, heading } from "../parts.js";
import { receipt } from "../receipt.js";
import { takeBackContribution, takenBack } from "../taking_back.js";

/** @import { Desk, Step } from "./step.js" */

/** @type {Step<Neighbours>} */
export const thanks = {
  id: "thanks",
  begin(desk, saved) {
    if (!saved) throw new Error("Nobody is thanked before anything is kept");
    return new Neighbours(desk, saved);
  },
  show(desk, neighbours) {
    const { document, icons, say } = desk;
    const { saved } = neighbours;
    const paper = receipt(desk, saved);
    const problem = h(document, "div", { role: "alert" });
    neighbours.hears = (message) => {
      if (message.type === "ContributionGone") takenBack(desk, message, problem);
      else paper.tell(message);
    };
    const nearby = h(document, "section", { class: "nearby", "aria-labelledby": desk.id("nearby") });
    neighbours.changed = () => keepingFocus(nearby, () => fill(nearby, ...whatOthersSaid(desk, neighbours)));
    neighbours.changed();
    return {
      heading: heading(desk, say("card-thanks")),
      body: [
        h(document, "span", { class: "thanks-sign" }, icons(document, "check")),
        h(document, "p", { class: "lead" }, say("card-thanks-safe")),
        paper.element,
        h(
          document,
          "div",
          { class: "what-next" },
          h(document, "h3", { class: "label" }, say("card-thanks-next")),
          h(document, "p", {}, say(saved.published ? "card-thanks-published" : "card-thanks-pending")),
        ),
        ...hearing(desk, saved),
        nearby,
        problem,
        takeBackContribution(desk, saved),
      ],
      foot: [
        button(desk, { does: "another", words: say("card-another"), icon: "plus", press: desk.another }),
        button(desk, { does: "finish-here", words: say("card-finish"), icon: "check", kind: "primary", press: desk.finish }),
      ],
    };
  },
};

/** @param {Desk} desk @param {Neighbours} neighbours */
function whatOthersSaid(desk, neighbours) {
  const { document, say } = desk;
  const { voices } = neighbours;
  if (voices === null) return [];
  const title = (/** @type {string} */ key) => h(document, "h3", { class: "label", id: desk.id("nearby") }, say(key));
  if (voices.length === 0) return [title("card-thanks-first"), h(document, "p", {}, say("card-thanks-first-words"))];
  const does = {
    read: desk.browse,
    agree: (/** @type {import("../others/reading.js").Named} */ voice, /** @type {boolean} */ agrees) => neighbours.agree(voice, agrees),
  };
  return [
    title("card-thanks-near"),
    rows(desk, voices, does),
    button(desk, { does: "others", words: say("card-others"), icon: "list", press: () => desk.browse() }),
  ];
}
