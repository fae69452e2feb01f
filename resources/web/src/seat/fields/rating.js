// How good something is, in five large steps, with words at both ends.

import { h } from "../../dom.js";
import { chips } from "../chips.js";
import { labelWords } from "./label.js";

/** @import { QuestionView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

const STEPS = ["1", "2", "3", "4", "5"];

/** @type {import("./index.js").Field} */
export const rating = {
  id: "rating",
  build(desk, question, { answer, tap }) {
    const { document } = desk;
    const ends = [endWords(desk, question, "1", "card-rating-low"), endWords(desk, question, "5", "card-rating-high")];
    const element = chips(desk, {
      name: question.id,
      legend: labelWords(desk, question),
      help: question.help ? desk.quote(question.help) : null,
      several: false,
      options: STEPS.map((id) => ({ id, label: stepWords(desk, id, id === "1" ? ends[0] : id === "5" ? ends[1] : null) })),
      chosen: answer === undefined ? [] : [String(answer)],
      look: "steps",
      onChange: ([one]) => tap(one === undefined ? undefined : Number(one)),
    });
    // Those who listen hear these words with the first and the last step.
    element.append(h(document, "p", { class: "ends", "aria-hidden": "true" }, ...ends));
    return element;
  },
};

/**
 * The project's words for an end, or plain ones in the person's language.
 * @param {Desk} desk
 * @param {QuestionView} question
 * @param {string} id
 * @param {string} otherwise
 */
function endWords(desk, question, id, otherwise) {
  const own = question.choices.find((choice) => choice.id === id);
  return own ? desk.quote(own.label) : h(desk.document, "span", {}, desk.say(otherwise));
}

/**
 * @param {Desk} desk
 * @param {string} step
 * @param {HTMLElement | null | undefined} end
 */
function stepWords({ document, icons, say }, step, end) {
  return h(
    document,
    "span",
    { class: "step" },
    h(document, "span", { "aria-hidden": "true" }, step),
    icons(document, "check"),
    h(
      document,
      "span",
      { class: "only-heard" },
      say("card-rating-step", { step, steps: String(STEPS.length) }),
      end ? ": " : null,
      end?.cloneNode(true) ?? null,
    ),
  );
}
