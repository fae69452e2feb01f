// A pot of money that everybody spends together: each idea says what it costs, how much it has, and who gave it.

import { fill, h } from "../../dom.js";
import { button } from "../../seat/parts.js";
import { titleOf } from "../../seat/others/voice_parts.js";
import { ideas } from "./ideas.js";
import { money, portionOf } from "./money.js";
import { optionParts } from "./option.js";
import { stepper } from "./stepper.js";
import { thermometer } from "./thermometer.js";

/** @import { OptionView, RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Given, Play } from "./panel.js" */

/** @param {Room} room @param {Given} given @returns {Play} */
export function tokens(room, given) {
  const { document, icons, say } = room;
  const words = h(document, "span", {});
  const summary = h(document, "p", { class: "round-summary" }, icons(document, "coins"), words);
  const list = ideas(document, (option) => row(room, given, option));
  return {
    summary,
    body: [list.element],
    foot: [],
    /** @param {RoundShown} round */
    look(round) {
      const told = (/** @type {number} */ amount) => money(amount, round.unit, room.language());
      words.textContent = say("card-round-pot", { left: told(given.hand.pot()), pot: told(round.pot) });
      list.look(round);
    },
  };
}

/** @param {Room} room @param {Given} given @param {OptionView} option @returns {import("./ideas.js").Row} */
function row(room, { hand, does }, option) {
  const { document, project, say } = room;
  const mine = h(document, "span", { class: "round-mine" });
  const funded = h(document, "p", { class: "round-funded" });
  const warmth = thermometer(document, project.seats);
  const idea = titleOf(room, option);
  const { pot, unit } = /** @type {RoundShown} */ (hand.round);
  const portion = portionOf(pot);
  const told = (/** @type {number} */ amount) => money(amount, unit, room.language());
  let now = option;
  const possible = () => Math.min(hand.needs(now), hand.pot());
  const by = (/** @type {number} */ amount) => does.place(option, hand.wants(option) + amount);
  const steps = stepper(room, mine, {
    less: () => by(-Math.min(portion, hand.wants(option))),
    more: () => by(Math.min(portion, possible())),
  });
  const rest = button(room, { does: "rest", words: "", kind: "strong", press: () => by(possible()) });
  const given = h(document, "div", { class: "round-give" }, steps.element, rest);
  return {
    element: h(document, "li", { class: "round-idea" }, ...optionParts(room, option), h(document, "div", { class: "round-warmth" }, warmth.element, funded), given),
    look(option, round) {
      now = option;
      const [wants, can] = [hand.wants(option), possible()];
      const paid = (option.total ?? 0) >= option.cost;
      const there = say("card-round-funded", { there: told(option.total ?? 0), cost: told(option.cost) });
      fill(funded, paid ? h(document, "b", {}, say("card-round-paid")) : "", h(document, "span", {}, there));
      fill(mine, h(document, "span", { class: "only-heard" }, say("card-round-yours", { amount: told(wants) })), h(document, "b", { "aria-hidden": "true" }, told(wants)));
      mine.classList.toggle("asked", wants !== hand.lies(option));
      const [less, more] = [Math.min(portion, wants) || portion, Math.min(portion, can) || portion];
      const words = { less: say("card-round-less-money", { amount: told(less), idea }), more: say("card-round-more-money", { amount: told(more), idea }) };
      steps.look(words, { less: wants > 0, more: can > 0 });
      rest.hidden = can <= portion;
      fill(/** @type {HTMLElement} */ (rest.querySelector("span")), say("card-round-rest", { amount: told(can) }), h(document, "span", { class: "only-heard" }, ` ${idea}`));
      warmth.look(option, round);
    },
  };
}
