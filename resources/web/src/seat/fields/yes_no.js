// Yes or no, in the person's own language.

import { h } from "../../dom.js";
import { chips } from "../chips.js";
import { labelWords } from "./label.js";

/** @type {import("./index.js").Field} */
export const yes_no = {
  id: "yes_no",
  build(desk, question, { answer, tap }) {
    const { document, say } = desk;
    return chips(desk, {
      name: question.id,
      legend: labelWords(desk, question),
      help: question.help ? desk.quote(question.help) : null,
      several: false,
      options: [
        { id: "yes", label: h(document, "span", {}, say("card-yes")), icon: "check" },
        { id: "no", label: h(document, "span", {}, say("card-no")), icon: "x" },
      ],
      chosen: typeof answer === "string" ? [answer] : [],
      look: "halves",
      onChange: ([one]) => tap(one),
    });
  },
};
