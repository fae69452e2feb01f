// Question types: an explicit ordered list, one small file each, twin of mapapp/domain/questions/.

import { choice } from "./choice.js";
import { choices } from "./choices.js";
import { date } from "./date.js";
import { long_text } from "./long_text.js";
import { number } from "./number.js";
import { photo } from "./photo.js";
import { rating } from "./rating.js";
import { sketch } from "./sketch.js";
import { text } from "./text.js";
import { voice } from "./voice.js";
import { yes_no } from "./yes_no.js";

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
export const FIELDS = [text, long_text, choice, choices, yes_no, rating, number, date, photo, voice, sketch];

/**
 * The element that asks a question, bound to the draft; null for a type that this page does not know.
 * @param {Desk} desk
 * @param {QuestionView} question
 * @param {() => void} [answered] called after each answer
 */
export function field(desk, question, answered = () => {}) {
  const { visit } = desk;
  /** @param {Answer | undefined} answer */
  const answers = (answer) => {
    const { [question.id]: _before, ...others } = visit.draft.answers;
    return { answers: answer === undefined ? others : { ...others, [question.id]: answer } };
  };
  /** @param {(entered: ReturnType<typeof answers>) => void} keep @returns {(answer: Answer | undefined) => void} */
  const take = (keep) => (answer) => {
    keep(answers(answer));
    answered();
  };
  return (
    FIELDS.find((one) => one.id === question.type)?.build(desk, question, {
      answer: visit.draft.answers[question.id],
      tap: take((entered) => visit.give(entered)),
      type: take((entered) => visit.type(entered)),
    }) ?? null
  );
}
