// "You are here": where the screen stands, for people who find their way from there.

import L from "leaflet";

import { h } from "../dom.js";

export class Here {
  /** @type {L.Marker|null} */
  #marker = null;

  /** @param {L.Map} map @param {Document} document @param {import("../text.js").Texts} texts */
  constructor(map, document, texts) {
    this.map = map;
    this.document = document;
    this.texts = texts;
    map.createPane("here").classList.add("here-pane"); // above people's marks, which hear taps through it, and beneath the open one
  }

  /** @param {import("../protocol.js").HereShown} told nowhere takes it away */
  show({ at, name }) {
    this.#marker?.remove();
    this.#marker = null;
    if (!at) return;
    const words = h(this.document, "span", { class: "here-words", title: name }, this.texts.say("map-here"));
    const html = h(this.document, "div", { class: "here", dir: "auto" }, h(this.document, "i", { class: "here-dot" }), words);
    const icon = L.divIcon({ html, className: "here-holder", iconSize: [0, 0] });
    const [lng, lat] = at;
    this.#marker = L.marker([lat, lng], { icon, pane: "here", interactive: false, keyboard: false }).addTo(this.map);
  }
}
