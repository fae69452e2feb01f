// Where is it? Tap the map, or use the cross and "Here"; or no place at all.

import { fill, focusIn, h } from "../../dom.js";
import { crosshair } from "../crosshair.js";
import { describing } from "../describing.js";
import { finder } from "../finder.js";
import { advice, button, heading } from "../parts.js";
import { Placing } from "../placing.js";

/** @import { Desk, Step } from "./step.js" */

const SHAPE_ICONS = { point: "map-pin", line: "spline", area: "pentagon" };

/** @type {Step<Placing>} */
export const where = {
  id: "where",
  begin: (desk) => new Placing(desk),
  show(desk, placing) {
    const state = h(desk.document, "div", { class: "where-state" });
    const cross = crosshair(desk, placing);
    const next = button(desk, {
      does: "next",
      words: desk.say("card-next"),
      icon: "arrow-right",
      kind: "primary",
      press: () => desk.go("home"),
    });
    const find = finder(desk, placing.finding, (place) => placing.goTo(place));
    const words = describing(desk, placing);
    const others = without(desk, placing, words.opener);
    const makeRoom = () => {
      const { asked } = placing.finding; // what was found needs the room of all others
      others.hidden = asked;
      cross.element.hidden = asked || placing.describing;
      if (asked) words.element.hidden = true;
      else words.look();
    };
    placing.finding.changed = () => {
      find.look();
      makeRoom();
    };
    placing.finding.changed();
    const look = () => {
      const pressed = focusIn(state);
      fill(state, howItStands(desk, placing));
      next.hidden = !placing.answered;
      cross.look();
      makeRoom();
      if (pressed) (next.hidden ? cross.here : next).focus({ preventScroll: true });
    };
    placing.changed = () => {
      look();
      announce(desk, placing);
    };
    look();
    return {
      heading: heading(desk, desk.say("card-where-question")),
      body: [...shapes(desk, placing), state, find.element, cross.element, words.element, others],
      foot: [next],
    };
  },
};

/**
 * @param {Desk} desk
 * @param {Placing} placing
 */
function howItStands(desk, placing) {
  const { document, say } = desk;
  if (placing.state === "inside") return advice(desk, "good", "check", marked(desk, placing));
  if (placing.state === "kept") return advice(desk, "good", "check", say("card-where-kept"));
  if (placing.state !== "outside") return h(document, "p", { class: "lead" }, say(`card-where-${placing.kind}`));
  return advice(
    desk,
    "problem",
    "map-pinned",
    outside(desk),
    button(desk, { does: "place-again", words: say("card-where-again"), press: () => placing.again() }),
    button(desk, { does: "keep-outside", words: say("card-where-keep"), press: () => placing.keep() }),
  );
}

/** @param {Desk} desk @param {Placing} placing */
function marked({ say }, { kind }) {
  return say(kind === "point" ? "card-where-marked" : "card-where-drawn");
}

/** @param {Desk} desk */
function outside({ say, project }) {
  return say("card-where-outside", { area: project.title });
}

/**
 * @param {Desk} desk
 * @param {Placing} placing
 */
function announce(desk, placing) {
  if (placing.state === "inside") desk.announce(marked(desk, placing));
  if (placing.state === "kept") desk.announce(desk.say("card-where-kept"));
  if (placing.state === "outside") desk.announce(outside(desk));
}

/**
 * The choice between a spot, a line and an area, where the layer leaves one.
 * @param {Desk} desk
 * @param {Placing} placing
 * @returns {HTMLElement[]}
 */
function shapes(desk, placing) {
  const { document, icons, say } = desk;
  const kinds = desk.layer().shapes;
  if (kinds.length < 2) return [];
  const choices = kinds.map((kind) =>
    h(
      document,
      "label",
      { class: "chip" },
      h(document, "input", {
        type: "radio",
        name: desk.id("shape"),
        value: kind,
        checked: kind === placing.kind,
        on: { change: () => placing.draw(kind) },
      }),
      icons(document, SHAPE_ICONS[kind]),
      h(document, "span", {}, say(`card-shape-${kind}`)),
    ),
  );
  const legend = h(document, "legend", { class: "only-heard" }, say("card-shape"));
  return [h(document, "fieldset", { class: "ask" }, legend, h(document, "div", { class: "chips even" }, ...choices))];
}

/**
 * @param {Desk} desk
 * @param {Placing} placing
 * @param {HTMLElement} inWords
 */
function without(desk, placing, inWords) {
  const { document, say } = desk;
  /** @param {"whole_area" | ""} source */
  const leave = (source) => () => {
    placing.forget(source);
    desk.go("tell");
  };
  return h(
    document,
    "div",
    { class: "without" },
    button(desk, { does: "whole-area", words: say("card-where-whole"), icon: "map", press: leave("whole_area") }),
    button(desk, { does: "not-sure", words: say("card-where-unsure"), icon: "circle-question-mark", press: leave("") }),
    inWords,
  );
}
