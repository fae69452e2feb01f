// The project's area: a quiet outline, and everything outside it gently dimmed.

import L from "leaflet";

import { LOOKS } from "./looks.js";

/** @typedef {Array<Array<Array<[number, number]>>>} Area polygons of rings of longitude, latitude */

/** @type {L.LatLngTuple[]} */
const WORLD = [
  [-85.05, -180],
  [-85.05, 180],
  [85.05, 180],
  [85.05, -180],
];

export class AreaLayer {
  /** @param {L.Map} map @param {Area} area */
  constructor(map, area) {
    const pane = map.createPane("area");
    pane.classList.add("map-area");
    // A wide margin: during a pan the shade must not end inside the window.
    const renderer = L.svg({ padding: 1, pane: "area" });
    const polygons = area.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => L.latLng(lat, lng))));
    const common = { renderer, interactive: false, smoothFactor: 1 };
    const outer = polygons.map(([ring]) => ring ?? []);
    this.shade = L.polygon([WORLD.map(([lat, lng]) => L.latLng(lat, lng)), ...outer], {
      ...common,
      stroke: false,
      fillRule: "evenodd",
    });
    this.halo = L.polygon(polygons, { ...common, fill: false, weight: 6, opacity: 0.7 });
    this.outline = L.polygon(polygons, { ...common, fill: false, weight: 2, dashArray: "1 6", lineCap: "round" });
    this.layer = L.layerGroup([this.shade, this.halo, this.outline]);
    this.bounds = L.featureGroup([this.outline]).getBounds();
  }

  /** @param {keyof typeof LOOKS} theme */
  wear(theme) {
    const look = LOOKS[theme];
    this.shade.setStyle({ fillColor: look.shade, fillOpacity: theme === "contrast" ? 0.75 : 0.6 });
    this.halo.setStyle({ color: look.halo });
    this.outline.setStyle({ color: look.outline });
  }
}
