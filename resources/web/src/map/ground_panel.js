// Choosing what the marks lie on: one base map of several, and overlays with their colours, which is their legend too.

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
    /** @type {HTMLInputElement[]} */
    this.radios = [];
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
      ground.bases.length > 1 && this.#bases(texts.say("map-ground-bases")),
      ground.overlays.length > 0 && this.#overlays(texts.say("map-ground-overlays")),
    );
    root.append(this.element);
    button.addEventListener("click", () => this.show(this.element.hidden === true));
    this.show(false);
  }

  /** Another base map is shown, whoever chose it. */
  renew() {
    for (const [i, base] of this.ground.bases.entries()) {
      const choice = /** @type {HTMLInputElement|undefined} */ (this.radios[i]);
      if (choice) choice.checked = base === this.ground.base;
    }
  }

  /** @param {boolean} open */
  show(open) {
    this.element.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
  }

  /** @param {string} words */
  #bases(words) {
    this.radios = this.ground.bases.map((base, i) => {
      const on = { change: () => this.ground.choose(base) };
      return h(this.document, "input", { type: "radio", name: "ground", checked: i === 0, on });
    });
    const choices = this.ground.bases.map((base, i) => this.#choice(base, /** @type {Node} */ (this.radios[i])));
    return h(this.document, "fieldset", {}, h(this.document, "legend", {}, words), ...choices);
  }

  /** @param {string} words */
  #overlays(words) {
    const choices = this.ground.overlays.map((overlay) => {
      const change = (/** @type {Event & {target: HTMLInputElement}} */ event) =>
        this.ground.toggle(overlay, event.target.checked);
      const swatch = h(this.document, "span", { class: "swatch" });
      swatch.style.setProperty("--colour", overlay.colour);
      return this.#choice(
        overlay,
        h(this.document, "input", { type: "checkbox", checked: true, on: { change } }),
        swatch,
      );
    });
    return h(this.document, "fieldset", {}, h(this.document, "legend", {}, words), ...choices);
  }

  /** @param {BaseMapView} view @param {...Node} before */
  #choice(view, ...before) {
    return h(this.document, "label", {}, ...before, h(this.document, "span", { dir: "auto" }, view.title));
  }
}
