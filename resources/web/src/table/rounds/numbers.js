// The numbers of a round's ideas on the map, beside their pins: from the card to the place and back.

import L from "leaflet";

import { h } from "../../dom.js";

/** @import { OptionView } from "../../protocol.js" */

const PANE = "round";

export class Numbers {
  /** @param {L.Map} map @param {Document} document */
  constructor(map, document) {
    this.document = document;
    map.createPane(PANE).classList.add("round-pane"); // above people's marks, which hear taps through it
    this.markers = L.layerGroup().addTo(map);
  }

  /** @param {OptionView[]} options */
  show(options) {
    this.markers.clearLayers();
    for (const { number, at } of options) {
      if (!at) continue;
      const [lng, lat] = at;
      const html = h(this.document, "b", { class: "round-pin" }, number);
      const icon = L.divIcon({ html, className: "round-pin-holder", iconSize: [0, 0] });
      L.marker([lat, lng], { icon, pane: PANE, interactive: false, keyboard: false }).addTo(this.markers);
    }
  }

  close() {
    this.markers.remove();
  }
}
