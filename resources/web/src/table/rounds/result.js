// What came out of a round, on every side at once: the ideas in their order, with bars, and one's own dots on them.

import { fill, h } from "../../dom.js";
import { pile } from "./counters.js";
import { ideas } from "./ideas.js";
import { money } from "./money.js";
import { optionParts } from "./option.js";

/** @import { OptionView, RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Given, Play } from "./panel.js" */

/** @param {Room} room @param {Given} given @returns {Play} */
export function result(room, { hand }) {
  const { document, say } = room;
  const list = ideas(document, () => row(room, hand));
  list.element.classList.add("results");
  const none = h(document, "p", { class: "lead" }, say("card-round-none"));
  return {
    summary: h(document, "p", { class: "round-summary" }, say("card-round-results")),
    body: [none, list.element],
    foot: [],
    /** @param {RoundShown} round */
    look(round) {
      const sorted = round.options.toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));
      list.look(round, sorted);
      none.hidden = sorted.length > 0;
      list.element.querySelectorAll("li").forEach((item, at) => item.style.setProperty("--after", String(at)));
    },
  };
}

/** @param {Room} room @param {import("./hand.js").Hand} hand @returns {import("./ideas.js").Row} */
function row(room, hand) {
  const { document } = room;
  const element = h(document, "li", { class: "round-idea" });
  return {
    element,
    look(option, round) {
      const total = option.total === null ? [] : bar(room, hand, option, round);
      fill(element, ...optionParts(room, option), ...total);
    },
  };
}

/** @param {Room} room @param {import("./hand.js").Hand} hand @param {OptionView} option @param {RoundShown} round */
function bar(room, hand, option, { kind, options, unit }) {
  const { document, icons, language, say } = room;
  const total = option.total ?? 0;
  const told = (/** @type {number} */ amount) => money(amount, unit, language());
  const most = kind === "tokens" ? option.cost : Math.max(1, ...options.map((one) => one.total ?? 0));
  const filled = h(document, "i", { class: "round-bar-filled" });
  filled.style.setProperty("inline-size", `${(100 * total) / most}%`);
  const mine = h(document, "span", { class: "dots" });
  if (kind === "dots") pile(room, mine, { lies: hand.lies(option), wants: hand.lies(option) });
  const paid = kind === "tokens" && total >= option.cost;
  const funded = paid ? told(total) : say("card-round-funded", { there: told(total), cost: told(option.cost) });
  const words = kind === "dots" ? say("card-round-dot-count", { count: total }) : funded;
  const outcome = paid && h(document, "b", {}, icons(document, "check"), say("card-round-paid"));
  return [
    h(document, "div", { class: "round-bar" }, filled, mine),
    h(document, "p", { class: "round-total" }, outcome || "", h(document, "span", {}, words)),
  ];
}
