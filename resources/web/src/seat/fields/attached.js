// What photos, recordings and drawings have in common: an answer of ids, a label, and ways to give something.

import { h } from "../../dom.js";
import { labelWords } from "./label.js";

/** @import { QuestionView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @import { Answer } from "./index.js" */

/** @param {Answer | undefined} answer @returns {string[]} */
export function idsOf(answer) {
  return Array.isArray(answer) ? answer : [];
}

/**
 * @param {Desk} desk
 * @param {QuestionView} question
 * @param {...HTMLElement} content
 */
export function asked(desk, question, ...content) {
  const { document } = desk;
  const id = desk.id(`question-${question.id}`);
  const help = question.help ? h(document, "p", { class: "help", id: `${id}-help` }, desk.quote(question.help)) : null;
  return h(
    document,
    "div",
    { class: "ask media", role: "group", "aria-labelledby": id, "aria-describedby": help?.id, data: { field: question.id } },
    h(document, "p", { class: "label", id }, labelWords(desk, question)),
    help,
    ...content,
  );
}
