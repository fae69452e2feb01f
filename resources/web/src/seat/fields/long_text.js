// Free words, several lines of them; near the end it says how much room is left.

import { h } from "../../dom.js";
import { labelled } from "./label.js";

const MOST = 10_000; // letters, as mapapp/domain/questions/long_text.py keeps them
const NEAR = 300;
const SAID = [NEAR, 100, 20, 0]; // at these those who listen hear it too: not at every letter

/** @type {import("./index.js").Field} */
export const long_text = {
  id: "long_text",
  build(desk, question, { answer, type }) {
    const { document, say } = desk;
    const input = h(document, "textarea", {
      rows: "5",
      dir: "auto",
      maxlength: String(MOST),
      value: String(answer ?? ""),
      on: {
        input() {
          type(input.value || undefined);
          look();
        },
      },
    });
    const room = h(document, "p", { class: "help room" });
    let before = MOST - input.value.length;

    function look() {
      const left = MOST - input.value.length;
      const words = left === 0 ? say("card-letters-full") : say("card-letters-left", { count: left });
      room.textContent = left <= NEAR ? words : "";
      if (SAID.some((mark) => left <= mark && mark < before)) desk.announce(words);
      before = left;
    }

    look();
    const element = labelled(desk, question, input);
    element.append(room);
    return element;
  },
};
