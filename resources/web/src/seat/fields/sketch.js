// A drawing, made on paper over the card.

import { fill, h } from "../../dom.js";
import { drawSketch } from "../media/sketch_panel.js";
import { button } from "../parts.js";
import { asked, idsOf } from "./attached.js";

/** @type {import("./index.js").Field} */
export const sketch = {
  id: "sketch",
  build(desk, question, { answer, tap }) {
    const { document, say, visit } = desk;
    /** @type {string | undefined} */
    let id = idsOf(answer)[0];
    const drawn = h(document, "div", { class: "drawn" });
    const ways = h(document, "div", { class: "media-ways" });

    /** @param {string | undefined} now */
    function become(now) {
      if (id && id !== now) visit.media.drop(id);
      id = now;
      tap(id ? [id] : undefined);
      look();
    }

    function look() {
      const view = id ? visit.media.view(id) : null;
      const image = { src: `/draft/${id}`, width: view?.width, height: view?.height, alt: say("card-sketch-drawing") };
      fill(drawn, id && h(document, "img", image));
      const start = button(desk, {
        does: "draw",
        words: say(id ? "card-sketch-again" : "card-sketch-start"),
        icon: "brush",
        kind: id ? "plain" : "strong",
        press: () => drawSketch(desk, (made) => become(made.id), () => ways.querySelector("button")?.focus({ preventScroll: true })),
      });
      const away = id && button(desk, { does: "drop-sketch", words: say("card-sketch-remove"), icon: "trash-2", press: () => become(undefined) });
      fill(ways, start, away);
    }

    look();
    return asked(desk, question, drawn, ways);
  },
};
