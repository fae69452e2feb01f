// Question types: an explicit ordered list, one small file each, twin of mapapp/domain/questions/.

import { choice } from "./choice.js";
import { choices } from "./choices.js";
import { number } from "./number.js";
import { text } from "./text.js";

/** @import { QuestionView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @typedef {string | number | string[]} Answer */

/**
 * How the card asks one type of question.
 * @typedef {object} Field
 * @property {string} id the type's id in Python
 * @property {(desk: Desk, question: QuestionView, asked: Asked) => HTMLElement} build
 */

/**
 * @typedef {object} Asked
 * @property {Answer | undefined} answer given so far
 * @property {(answer: Answer | undefined) => void} tap a choice: kept at once
 * @property {(answer: Answer | undefined) => void} type a keystroke
 */

/** @type {Field[]} */
export const FIELDS = [text, choice, choices, number];

/**
 * The element that asks a question, bound to the draft; null for a type that this page does not know.
 * @param {Desk} desk
 * @param {QuestionView} question
 */
export function field(desk, question) {
  const { visit } = desk;
  /** @param {Answer | undefined} answer */
  const answers = (answer) => {
    const { [question.id]: _before, ...others } = visit.draft.answers;
    return { answers: answer === undefined ? others : { ...others, [question.id]: answer } };
  };
  return (
    FIELDS.find((one) => one.id === question.type)?.build(desk, question, {
      answer: visit.draft.answers[question.id],
      tap: (answer) => visit.give(answers(answer)),
      type: (answer) => visit.type(answers(answer)),
    }) ?? null
  );
}
