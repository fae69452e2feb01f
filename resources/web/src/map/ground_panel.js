// What lies over the base map: overlays that can be put away, with their colours, which is their legend too.

import { h } from "../dom.js";

/** @typedef {import("./ground.js").Ground} Ground */
/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

export class GroundPanel {
  /**
   * @param {HTMLElement} root @param {HTMLElement} button what opens it @param {Ground} ground
   * @param {import("../text.js").Texts} texts
   */
  constructor(root, button, ground, texts) {
    this.document = root.ownerDocument;
    this.button = button;
    this.ground = ground;
    const close = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      this.show(false);
      button.focus();
    };
    this.element = h(
      this.document,
      "div",
      {
        class: "ground-panel",
        role: "group",
        "aria-label": texts.say("map-ground"),
        hidden: true,
        on: { keydown: close },
      },
      this.#overlays(texts.say("map-ground-overlays")),
    );
    root.append(this.element);
    button.addEventListener("click", () => this.show(this.element.hidden === true));
    this.show(false);
  }

  /** @param {boolean} open */
  show(open) {
    this.element.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
  }

  /** @param {string} words */
  #overlays(words) {
    const choices = this.ground.overlays.map((overlay) => this.#choice(overlay));
    return h(this.document, "fieldset", {}, h(this.document, "legend", {}, words), ...choices);
  }

  /** @param {BaseMapView} overlay */
  #choice(overlay) {
    const change = (/** @type {Event & {target: HTMLInputElement}} */ { target }) =>
      this.ground.toggle(overlay, target.checked);
    const swatch = h(this.document, "span", { class: "swatch" });
    swatch.style.setProperty("--colour", overlay.colour);
    return h(
      this.document,
      "label",
      {},
      h(this.document, "input", { type: "checkbox", checked: true, on: { change } }),
      swatch,
      h(this.document, "span", { dir: "auto" }, overlay.title),
    );
  }
}
