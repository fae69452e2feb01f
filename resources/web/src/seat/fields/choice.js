// One of several answers.

import { chips } from "../chips.js";
import { labelWords } from "./label.js";

/** @type {import("./index.js").Field} */
export const choice = {
  id: "choice",
  build: (desk, question, { answer, tap }) =>
    chips(desk, {
      name: question.id,
      legend: labelWords(desk, question),
      help: question.help ? desk.quote(question.help) : null,
      several: false,
      options: question.choices,
      chosen: typeof answer === "string" ? [answer] : [],
      onChange: ([one]) => tap(one),
    }),
};
