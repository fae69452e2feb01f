// A layer's own questions on the card: those that are asked come and go with the answers, and it is said when they do.

import { asked } from "./asked.js";
import { field } from "./fields/index.js";

/** @import { Desk } from "./steps/step.js" */

/**
 * @param {Desk} desk
 * @returns {HTMLElement[]}
 */
export function form(desk) {
  const { questions } = desk.layer();
  const elements = new Map(questions.map((question) => [question.id, field(desk, question, () => look(true))]));

  /** @param {boolean} say whether to say what changed: not when the card is shown first */
  function look(say) {
    const now = asked(questions, desk.visit.draft.answers);
    let news = "";
    for (const question of questions) {
      const element = elements.get(question.id);
      const hidden = !now.includes(question);
      if (!element || element.hidden === hidden) continue;
      element.hidden = hidden;
      if (!hidden) news = desk.say("card-question-more", { question: question.label });
      else news ||= desk.say("card-question-fewer");
    }
    if (say && news) desk.announce(news);
  }

  look(false);
  return [...elements.values()].filter((element) => element !== null);
}
