// The way to a place without touching the map: move it under the cross, then press "Here".

import { h } from "../dom.js";
import { button } from "./parts.js";

/** @import { Placing } from "./placing.js" */
/** @import { Desk } from "./steps/step.js" */

const DIRECTIONS = /** @type {const} */ (["up", "left", "right", "down"]);

/**
 * @param {Desk} desk
 * @param {Placing} placing
 * @returns {{element: HTMLElement, here: HTMLButtonElement, look: () => void}} `look` follows what is being drawn
 */
export function crosshair(desk, placing) {
  const { document, icons, say } = desk;
  const move = (/** @type {typeof DIRECTIONS[number]} */ direction) =>
    h(
      document,
      "button",
      {
        type: "button",
        class: `button move ${direction}`,
        "aria-label": say(`card-move-${direction}`),
        data: { does: `move-${direction}` },
        on: { click: () => placing.asking.nudge(direction) },
      },
      icons(document, `arrow-${direction}`),
    );
  // Up is up and left is left on every map: the buttons do not mirror with the language.
  const moves = h(document, "div", { class: "moves", dir: "ltr" }, ...DIRECTIONS.map(move));
  moves.append(h(document, "span", { class: "moves-middle" }, icons(document, "crosshair")));

  const words = h(document, "span");
  const here = button(desk, { does: "here", words, icon: "crosshair", kind: "strong", press: () => placing.asking.here() });
  const undo = button(desk, {
    does: "undo-corner",
    words: say("card-corner-undo"),
    icon: "undo-2",
    press: () => placing.asking.undoCorner(),
  });
  const finished = h(document, "span");
  const finish = button(desk, {
    does: "finish-shape",
    words: finished,
    icon: "check",
    press: () => placing.asking.finish(),
  });

  return {
    element: h(
      document,
      "div",
      { class: "cross", role: "group", "aria-labelledby": desk.id("cross") },
      moves,
      h(document, "div", { class: "cross-buttons" }, h(document, "p", { class: "help", id: desk.id("cross") }, say("card-cross")), here, undo, finish),
    ),
    here,
    look() {
      const drawn = placing.kind !== "point";
      words.textContent = say(drawn ? "card-corner-here" : "card-here");
      finished.textContent = say(placing.kind === "area" ? "card-finish-area" : "card-finish-line");
      undo.hidden = !drawn;
      finish.hidden = !drawn;
    },
  };
}
