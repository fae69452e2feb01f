// A sentence for whoever is in front of the screen: good news goes by itself, a problem stays until it is put away.

import { fill, h } from "../dom.js";

/** @typedef {import("../protocol.js").Told} Told */

const GOOD_NEWS = 6_000; // ms

export class Notice {
  /**
   * @param {HTMLElement} root @param {import("../icons.js").Icons} icons
   * @param {string} close what the button that puts it away is called
   */
  constructor(root, icons, close) {
    const { ownerDocument: document } = root;
    this.icons = icons;
    this.words = h(document, "span", { dir: "auto" });
    this.sign = h(document, "span", { class: "notice-sign" });
    const button = h(
      document,
      "button",
      { type: "button", class: "map-button quiet", "aria-label": close, on: { click: () => this.clear() } },
      icons(document, "x"),
    );
    this.box = h(document, "div", { class: "notice", hidden: true }, this.sign, this.words, button);
    this.element = h(document, "div", { class: "notices", role: "status", "aria-live": "polite" }, this.box);
    root.append(this.element);
  }

  /** @param {Told} told */
  show({ message, kind }) {
    clearTimeout(this.timer);
    fill(this.words, message);
    fill(this.sign, this.icons(this.box.ownerDocument, kind === "good" ? "check" : "triangle-alert"));
    this.box.dataset.kind = kind;
    this.box.hidden = false;
    if (kind === "good") this.timer = setTimeout(() => this.clear(), GOOD_NEWS);
  }

  clear() {
    clearTimeout(this.timer);
    this.box.hidden = true;
  }

  close() {
    this.clear();
    this.element.remove();
  }
}
