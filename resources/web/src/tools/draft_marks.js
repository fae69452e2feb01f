// Chosen places that are not yet saved, the pin that drops when one is, and what is read: one per seat, in the seat's colour.

import L from "leaflet";

import { openIcon, pinIcon } from "../map/pin.js";

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

  /** @param {string} seat @param {import("../seat/places.js").Published} mark */
  read(seat, { at: [lng, lat], layer: layerId, category }) {
    const layer = this.map.project.layers.find(({ id }) => id === layerId) ?? this.map.project.layers[0];
    const topic = layer.categories.find(({ id }) => id === category);
    const look = { icon: topic?.icon, style: "arriving", colour: this.#colourOf(seat) };
    const icon = openIcon(this.map.root.ownerDocument, layer, this.icons, look);
    this.#put(seat, L.marker([lat, lng], { icon, interactive: false, keyboard: false, zIndexOffset: 2000 }), null);
  }

  /** @param {string} seat */
  #colourOf(seat) {
    return this.map.project.seats.find(({ id }) => id === seat)?.colour;
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
    const icon = pinIcon(this.map.root.ownerDocument, layer, this.icons, { style, colour: this.#colourOf(seat) });
    return L.marker(at, { icon, interactive: false, keyboard: false, zIndexOffset: 2000 });
  }

  /** @param {string} seat @param {L.Layer} drawn @param {Shape | null} shape */
  #put(seat, drawn, shape) {
    this.clear(seat);
    this.#shown.set(seat, { drawn: drawn.addTo(this.map.leaflet), shape });
  }
}
