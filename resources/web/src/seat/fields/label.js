// The words of a question: its label, whether it may be left out, and its help.

import { h } from "../../dom.js";

/** @import { QuestionView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

/**
 * @param {Desk} desk
 * @param {QuestionView} question
 */
export function labelWords(desk, question) {
  const { document } = desk;
  return h(
    document,
    "span",
    {},
    desk.quote(question.label),
    question.required && h(document, "span", { class: "needed" }, ` ${desk.say("card-needed")}`),
  );
}

/**
 * A typed answer with its label above and its help between the two.
 * @param {Desk} desk
 * @param {QuestionView} question
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
export function labelled(desk, question, input) {
  const { document } = desk;
  input.id = desk.id(`question-${question.id}`);
  const help = question.help ? h(document, "p", { class: "help", id: `${input.id}-help` }, desk.quote(question.help)) : null;
  if (help) input.setAttribute("aria-describedby", help.id);
  if (question.required) input.setAttribute("aria-required", "true");
  return h(
    document,
    "div",
    { class: "ask", data: { field: question.id } },
    h(document, "label", { class: "label", for: input.id }, labelWords(desk, question)),
    help,
    input,
  );
}
