// Buttons on the map: nearer, farther, back to our area. Attribution and scale as plain text.

import L from "leaflet";

import { fill, h } from "../dom.js";

/** @typedef {import("../text.js").Texts} Texts */
/** @typedef {import("../icons.js").Icons} Icons */

export class Controls {
  /**
   * @param {HTMLElement} root @param {L.Map} map @param {Icons} icons
   * @param {{goHome: () => void, zoomBy: (steps: number) => void}} moves
   */
  constructor(root, map, icons, { goHome, zoomBy }) {
    const { ownerDocument: document } = root;
    const button = (/** @type {string} */ icon, /** @type {() => void} */ click) =>
      h(document, "button", { type: "button", class: "map-button", on: { click } }, icons(document, icon));
    this.near = button("plus", () => zoomBy(1));
    this.far = button("minus", () => zoomBy(-1));
    this.home = button("house", goHome);
    this.layers = button("layers", () => {});
    this.layers.hidden = true;
    this.still = false;
    this.group = h(
      document,
      "div",
      { class: "map-buttons", role: "group" },
      this.near,
      this.far,
      this.home,
      this.layers,
    );
    this.attribution = h(document, "p", { class: "map-attribution", dir: "auto" });
    this.note = h(document, "p", { class: "map-note", dir: "auto", hidden: true });
    root.append(this.group, this.attribution, this.note);
    L.control.scale({ imperial: false, maxWidth: 140, position: "bottomright" }).addTo(map);
    this.map = map;
    map.on("zoomend zoomlevelschange", () => this.#limit());
    this.#limit();
  }

  /** @param {boolean} still nothing here moves the map for the time being */
  hold(still) {
    this.still = still;
    this.home.disabled = still;
    this.#limit();
  }

  #limit() {
    const { map, still } = this;
    this.near.disabled = still || map.getZoom() >= map.getMaxZoom();
    this.far.disabled = still || map.getZoom() <= map.getMinZoom();
  }

  /** @param {Texts} texts */
  speak(texts) {
    this.group.setAttribute("aria-label", texts.say("map-buttons"));
    for (const [button, key] of /** @type {const} */ ([
      [this.near, "map-zoom-in"],
      [this.far, "map-zoom-out"],
      [this.home, "map-home"],
      [this.layers, "map-ground"],
    ])) {
      button.setAttribute("aria-label", texts.say(key));
      button.title = texts.say(key);
    }
  }

  /** Whose map it is. @param {string} words */
  credit(words) {
    fill(this.attribution, words);
  }

  /** Something about this map that stays true; null takes it away. @param {string|null} words */
  remark(words) {
    this.note.hidden = words === null;
    fill(this.note, words);
  }
}
