// Free words.

import { h } from "../../dom.js";
import { labelled } from "./label.js";

/** @type {import("./index.js").Field} */
export const text = {
  id: "text",
  build: (desk, question, { answer, type }) =>
    labelled(
      desk,
      question,
      h(desk.document, "textarea", {
        rows: "2",
        dir: "auto",
        maxlength: "4000",
        value: String(answer ?? ""),
        on: { input: (/** @type {any} */ event) => type(event.target.value || undefined) },
      }),
    ),
};
