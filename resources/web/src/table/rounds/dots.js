// Support by dots: each seat has so many, and lets them lie where it likes; how many lie there in all is nobody's to see yet.

import { fill, h } from "../../dom.js";
import { dot, pile } from "./counters.js";
import { ideas } from "./ideas.js";
import { optionParts } from "./option.js";
import { stepper } from "./stepper.js";
import { titleOf } from "../../seat/others/voice_parts.js";

/** @import { OptionView, RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Given, Play } from "./panel.js" */

const MOST_DRAWN = 10; // in hand: more of them are counted faster than seen

/** @param {Room} room @param {Given} given @returns {Play} */
export function dots(room, given) {
  const { document, say } = room;
  const { hand } = given;
  const inHand = h(document, "span", { class: "dots", "aria-hidden": "true" });
  const count = h(document, "span", { class: "only-heard" });
  const summary = h(document, "p", { class: "round-summary" }, h(document, "span", {}, say("card-round-your-dots")), inHand, count);
  const list = ideas(document, (option) => row(room, given, option));
  let heard = -1;
  return {
    summary,
    body: [list.element],
    foot: [],
    /** @param {RoundShown} round */
    look(round) {
      const left = hand.left();
      const many = round.dots > MOST_DRAWN;
      count.textContent = say("card-round-dots-left", { left, all: round.dots });
      count.classList.toggle("only-heard", !many);
      const drawn = many ? ["left"] : Array.from({ length: round.dots }, (_, at) => (at < left ? "left" : "placed"));
      fill(inHand, ...drawn.map((look) => dot(room, /** @type {"left" | "placed"} */ (look))));
      if (heard >= 0 && heard !== left) room.announce(count.textContent);
      heard = left;
      list.look(round);
    },
  };
}

/** @param {Room} room @param {Given} given @param {OptionView} option @returns {import("./ideas.js").Row} */
function row(room, { hand, does }, option) {
  const { document, say } = room;
  const lying = h(document, "span", { class: "dots" });
  const idea = titleOf(room, option);
  const steps = stepper(room, lying, {
    less: () => does.place(option, hand.wants(option) - 1),
    more: () => does.place(option, hand.wants(option) + 1),
  });
  return {
    element: h(document, "li", { class: "round-idea" }, ...optionParts(room, option), steps.element),
    look() {
      const wants = hand.wants(option);
      pile(room, lying, { lies: hand.lies(option), wants });
      const words = { less: say("card-round-less-dot", { idea }), more: say("card-round-more-dot", { idea }) };
      steps.look(words, { less: wants > 0, more: hand.left() > 0 });
    },
  };
}
