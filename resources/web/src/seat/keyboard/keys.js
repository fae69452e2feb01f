// Keys as elements: what they show, and what they are called for those who listen.

import { h } from "../../dom.js";

/** @import { Key } from "./plane.js" */
/** @import { Room } from "../steps/step.js" */

/** @type {Partial<Record<Key["does"], string>>} */
const ICONS = { delete: "delete", line: "corner-down-left", done: "check", hide: "chevron-down", shift: "arrow-big-up" };
/** @type {Partial<Record<Key["does"], string>>} */
const NAMES = {
  delete: "card-key-delete",
  line: "card-key-line",
  done: "card-key-done",
  hide: "card-key-hide",
  shift: "card-key-shift",
  signs: "card-key-signs",
  letters: "card-key-letters",
  script: "card-key-script",
  space: "card-key-space",
};
const MARK = /^\p{M}/u;

/**
 * @param {Room} room
 * @param {Key} key
 * @param {import("./manner.js").Manner} manner
 */
export function keyElement({ document, icons, say }, key, { layout, beside, shift }) {
  const { does, text, hint, wide } = key;
  const name = NAMES[does];
  const icon = does === "shift" && shift === "held" ? "arrow-big-up-dash" : ICONS[does];
  const words = shown(text) ?? { signs: "123", letters: layout.sign, script: beside?.sign, space: say("card-key-space") }[/** @type {string} */ (does)];
  const element = h(
    document,
    "button",
    {
      type: "button",
      class: "key",
      tabindex: "-1", // a keyboard of one's own writes into the field itself
      "aria-pressed": does === "shift" ? String(shift !== "off") : null,
      data: { key: text ?? does, does: `key-${does}`, ...(text ? { shows: shown(text) ?? "" } : {}) },
    },
    name && h(document, "span", { class: "only-heard" }, say(name)),
    h(
      document,
      "span",
      { class: "cap", "aria-hidden": name ? "true" : null },
      icon ? icons(document, icon) : words,
      hint && h(document, "span", { class: "hint", "aria-hidden": "true" }, shown(hint)),
    ),
  );
  element.style.setProperty("--wide", String(wide));
  return element;
}

/**
 * What a long press offers, each a key of its own.
 * @param {Room} room
 * @param {string[]} more
 */
export function choiceElements({ document }, more) {
  return more.map((text) =>
    h(
      document,
      "button",
      { type: "button", class: "key choice", tabindex: "-1", data: { key: text, does: "key-type" } },
      h(document, "span", { class: "cap" }, shown(text)),
    ),
  );
}

/** A mark is shown on the circle that stands for a letter. @param {string} [text] */
function shown(text) {
  return text && MARK.test(text) ? `\u25cc${text}` : text;
}
