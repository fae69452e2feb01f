// Several of several answers.

import { chips } from "../chips.js";
import { labelWords } from "./label.js";

/** @type {import("./index.js").Field} */
export const choices = {
  id: "choices",
  build: (desk, question, { answer, tap }) =>
    chips(desk, {
      name: question.id,
      legend: labelWords(desk, question),
      help: question.help ? desk.quote(question.help) : null,
      several: true,
      options: question.choices,
      chosen: Array.isArray(answer) ? answer : [],
      onChange: (taken) => tap(taken.length > 0 ? taken : undefined),
    }),
};
