// Over the card: paper, a few inks, and a way to take a line back.

import { fill, h } from "../../dom.js";
import { over } from "../panels.js";
import { advice, button } from "../parts.js";
import { Refused } from "./media.js";
import { Pad } from "./pad.js";

/** @import { MediumView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

const INKS = { black: "#1d2a33", blue: "#0b5d9a", green: "#117a65", red: "#b3261e" };
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * Lies over the card until a drawing is kept or the person goes on without.
 * @param {Desk} desk
 * @param {(view: MediumView) => void} kept
 * @param {() => void} back takes the focus, where it was here
 */
export function drawSketch(desk, kept, back) {
  const { document, say, visit } = desk;
  const canvas = h(document, "canvas", {
    class: "pad",
    tabindex: "0",
    role: "application",
    "aria-label": say("card-sketch-pad"),
    on: { keydown: pressed },
  });
  const pad = new Pad(canvas);
  const problem = h(document, "div", { class: "refusal", role: "alert" });
  const undo = button(desk, { does: "undo-stroke", words: say("card-sketch-undo"), icon: "undo-2", press: () => pad.undo() });
  const clear = button(desk, { does: "clear-sketch", words: say("card-sketch-clear"), icon: "eraser", press: () => pad.clear() });
  const keep = button(desk, { does: "keep-sketch", words: say("card-sketch-keep"), icon: "check", kind: "primary", press: finish });
  const without = button(desk, { does: "without-sketch", words: say("card-go-on-without"), icon: "x", press: desk.uncover });
  const panel = over(
    desk,
    { role: "dialog", title: say("card-sketch-title"), close: desk.uncover },
    h(document, "div", { class: "paper-frame" }, canvas),
    h(document, "div", { class: "drawing-tools" }, inks(), undo, clear),
    problem,
    h(document, "div", { class: "panel-buttons" }, without, keep),
  );
  panel.classList.add("over-pad");
  let gone = false;
  let keeping = false;

  function inks() {
    const choices = Object.entries(INKS).map(([name, colour]) => {
      const input = h(document, "input", {
        type: "radio",
        name: desk.id("ink"),
        value: name,
        checked: colour === pad.ink,
        "aria-label": say(`card-sketch-ink-${name}`),
        on: { change: () => (pad.ink = colour) },
      });
      const label = h(document, "label", { class: "ink-choice" }, input, h(document, "span", { class: "drop" }));
      label.style.setProperty("--ink-of", colour);
      return label;
    });
    return h(document, "div", { class: "inks", role: "group", "aria-label": say("card-sketch-inks") }, ...choices);
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const arrow = ARROWS[event.key];
    if (!arrow && event.key !== " ") return;
    event.preventDefault();
    if (arrow) pad.nudge(...arrow);
    else desk.announce(say(pad.press() ? "card-sketch-pen-down" : "card-sketch-pen-up"));
  }

  function look() {
    for (const one of [undo, clear, keep]) one.setAttribute("aria-disabled", String(pad.isEmpty));
  }

  async function finish() {
    if (pad.isEmpty || keeping) return;
    keeping = true;
    fill(problem);
    try {
      const view = await visit.media.give(await pad.picture(), "sketch");
      kept(view);
      if (gone) return;
      desk.uncover();
      desk.announce(say("card-sketch-kept"));
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      fill(problem, advice(desk, "problem", "info", failure.message));
    } finally {
      keeping = false;
    }
  }

  pad.changed = look;
  look();
  desk.cover(panel, (here) => {
    gone = true;
    if (here) back();
  });
}
