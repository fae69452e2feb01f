// A number.

import { h } from "../../dom.js";
import { labelled } from "./label.js";

/** @type {import("./index.js").Field} */
export const number = {
  id: "number",
  build: (desk, question, { answer, type }) =>
    labelled(
      desk,
      question,
      // Not type=number: it swallows what it cannot read, and its wheel changes answers under a finger.
      h(desk.document, "input", {
        type: "text",
        inputmode: "decimal",
        dir: "ltr",
        maxlength: "30",
        autocomplete: "off",
        value: String(answer ?? ""),
        on: { input: (/** @type {any} */ event) => type(read(event.target.value)) },
      }),
    ),
};

/**
 * The number where it is one (with a comma or a point), else the words as they are: Python says kindly what is wrong.
 * @param {string} words
 */
function read(words) {
  const plain = words.trim().replace(",", ".");
  if (plain === "") return undefined;
  return Number.isFinite(Number(plain)) ? Number(plain) : words;
}
