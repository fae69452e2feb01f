// Chosen places that are not yet saved, and the pin that drops when one is: one per seat, in the seat's colour.

import L from "leaflet";

import { pinIcon } from "../map/pin.js";

/** @typedef {import("../protocol.js").Shape} Shape */

export class DraftMarks {
  /** @type {Map<string, {drawn: L.Layer, shape: Shape | null}>} */
  #shown = new Map();

  /** @param {import("../map/map.js").NeighbourhoodMap} map @param {import("../icons.js").Icons} icons */
  constructor(map, icons) {
    this.map = map;
    this.icons = icons;
  }

  /** @param {string} seat @param {Shape} shape @param {string} layer */
  show(seat, shape, layer) {
    const at = shape.coordinates.map(([lng, lat]) => L.latLng(lat, lng));
    const colour = this.map.project.layers.find(({ id }) => id === layer)?.colour ?? "#000";
    const style = { color: colour, weight: 4, dashArray: "8 8", interactive: false, fillOpacity: 0.12 };
    const [first] = at;
    if (!first) return;
    if (shape.kind === "line") this.#put(seat, L.polyline(at, style), shape);
    else if (shape.kind === "area") this.#put(seat, L.polygon(at, style), shape);
    else this.#put(seat, this.#pin(seat, first, layer, "draft"), shape);
  }

  /** What a seat has chosen and not yet saved, and what shows it. @param {string} seat */
  of(seat) {
    return this.#shown.get(seat);
  }

  /** @param {string} seat @param {[number, number]} at @param {string} layer */
  drop(seat, [lng, lat], layer) {
    this.#put(seat, this.#pin(seat, L.latLng(lat, lng), layer, "new"), null);
  }

  /** @param {string} seat */
  clear(seat) {
    this.#shown.get(seat)?.drawn.remove();
    this.#shown.delete(seat);
  }

  /** @param {string} seat @param {L.LatLng} at @param {string} layerId @param {"draft"|"new"} style */
  #pin(seat, at, layerId, style) {
    const layer = this.map.project.layers.find(({ id }) => id === layerId) ?? this.map.project.layers[0];
    if (!layer) return L.layerGroup();
    const colour = this.map.project.seats.find(({ id }) => id === seat)?.colour;
    const icon = pinIcon(this.map.root.ownerDocument, layer, this.icons, { style, colour });
    return L.marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: 2000 });
  }

  /** @param {string} seat @param {L.Layer} drawn @param {Shape | null} shape */
  #put(seat, drawn, shape) {
    this.clear(seat);
    this.#shown.set(seat, { drawn: drawn.addTo(this.map.leaflet), shape });
  }
}
