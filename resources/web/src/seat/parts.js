// The few pieces that every step is made of: a heading, buttons, a message.

import { h } from "../dom.js";

/** @import { Desk } from "./steps/step.js" */
/** @typedef {Pick<Desk, "document" | "icons">} Hands */

/**
 * The one question of a screen; it can take the focus when the screen changes.
 * @param {Pick<Desk, "document" | "id">} desk
 * @param {Node | string} words
 */
export function heading(desk, words) {
  return h(desk.document, "h2", { class: "question", id: desk.id("heading"), tabindex: "-1" }, words);
}

/**
 * @param {Hands} hands
 * @param {object} button
 * @param {string} button.does what it does, as `data-does`: the name by which journeys find it
 * @param {Node | string} button.words
 * @param {() => void} button.press
 * @param {string} [button.icon]
 * @param {"primary" | "strong" | "plain" | "quiet"} [button.kind]
 */
export function button({ document, icons }, { does, words, press, icon, kind = "plain" }) {
  const sign = icon ? icons(document, icon) : null;
  const label = h(document, "span", {}, words);
  return h(
    document,
    "button",
    { type: "button", class: `button ${kind}`, data: { does }, on: { click: press } },
    ...(icon === "arrow-right" ? [label, sign] : [sign, label]), // an arrow that leads on stands where it points
  );
}

/**
 * @param {Hands} hands
 * @param {"good" | "problem"} kind
 * @param {string} icon
 * @param {string} words
 * @param {...HTMLElement} buttons
 */
export function advice({ document, icons }, kind, icon, words, ...buttons) {
  return h(
    document,
    "div",
    { class: `advice ${kind}` },
    icons(document, icon),
    h(document, "p", {}, words),
    buttons.length > 0 && h(document, "div", { class: "advice-buttons" }, ...buttons),
  );
}
