// Which questions of a form are asked, given the answers so far; Python decides by the same rule (`check_answers`).

/** @import { QuestionView } from "../protocol.js" */
/** @import { Answer } from "./fields/index.js" */

/**
 * @param {QuestionView[]} questions
 * @param {Record<string, Answer>} answers
 * @returns {QuestionView[]} in their order
 */
export function asked(questions, answers) {
  /** @type {Record<string, string[]>} */
  const taken = {}; // answers to what is itself asked, so that whole chains fall away
  return questions.filter(({ id, only_if: condition }) => {
    if (condition && !taken[condition.question]?.some((one) => condition.answers.includes(one))) return false;
    taken[id] = [answers[id] ?? []].flat().map(String);
    return true;
  });
}
