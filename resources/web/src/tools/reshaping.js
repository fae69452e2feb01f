// Changes a chosen place before it is saved: its pin is moved, or its line or area pulled by its handles, or moved as a
// whole. Each handle is large enough for a finger, and hears the arrow keys.

import L from "leaflet";

import { focusIn, h } from "../dom.js";
import { MarkDrag } from "../map/mark_drag.js";
import { handlesOf, pulled } from "./pull.js";
import { pair } from "./tool.js";
import { largestLoop } from "./untangle.js";

/** @typedef {import("../protocol.js").Shape} Shape */

/**
 * @typedef {object} Means
 * @property {import("../map/map.js").NeighbourhoodMap} map
 * @property {import("../icons.js").Icons} icons
 * @property {string} colour the seat's
 * @property {(key: string, values?: Record<string, string | number>) => string} say in the language of the seat
 * @property {L.Layer} drawn what shows the shape, and follows
 * @property {(shape: Shape) => void} told called with each new shape
 */

const SIDE = 48; // CSS pixels
const GAP = 72; // CSS pixels between two handles: enough for a finger, few enough to see the shape
const BELOW = 44; // CSS pixels from a shape to the handle that moves all of it

export class Reshaping {
  /** @type {MarkDrag[]} */
  #drags = [];
  /** @type {L.Marker[]} */
  #markers = [];

  /** @param {Shape} shape @param {Means} means */
  constructor(shape, means) {
    this.shape = shape;
    this.means = means;
    this.places = shape.coordinates.map(([lng, lat]) => L.latLng(lat, lng));
    this.again = () => this.#offer();
    means.map.leaflet.on("zoomend", this.again);
    this.#offer();
  }

  /** Puts the handles where they fit at this zoom; who moves one by its keys goes on with it. */
  #offer() {
    const held = this.#markers.findIndex((marker) => focusIn(marker.getElement()));
    this.#putAway();
    this.#addAll();
    this.#markers[held]?.getElement()?.focus({ preventScroll: true });
  }

  #addAll() {
    const { drawn, say } = this.means;
    if (drawn instanceof L.Marker) return void this.#hold(drawn, say("card-handle-spot"), () => drawn.getLatLng());
    const corners = this.#corners();
    const handles = handlesOf(corners, this.#closed, GAP);
    for (const [which, at] of handles.entries()) this.#addCorner(corners, handles, which, at);
    this.#addWhole(corners);
  }

  /** @param {L.Point[]} corners @param {number[]} handles @param {number} which @param {number} at */
  #addCorner(corners, handles, which, at) {
    const name = this.means.say("card-handle-corner", { corner: which + 1, corners: handles.length });
    const marker = this.#add(corners[at], "handle", null, name);
    marker.on("move", () => {
      const by = this.#pixel(marker.getLatLng()).subtract(/** @type {L.Point} */ (corners[at]));
      this.#redraw(pulled(corners, handles, which, by, this.#closed));
    });
  }

  /** @param {L.Point[]} corners */
  #addWhole(corners) {
    const { min, max } = L.bounds(corners);
    if (!min || !max) return;
    const from = L.point((min.x + max.x) / 2, max.y + BELOW);
    const marker = this.#add(from, "handle whole", "move", this.means.say("card-handle-whole"));
    marker.on("move", () => {
      const by = this.#pixel(marker.getLatLng()).subtract(from);
      this.#redraw(corners.map((corner) => corner.add(by)));
    });
  }

  /** @param {L.Point | undefined} at @param {string} look @param {string | null} icon @param {string} name */
  #add(at, look, icon, name) {
    const { map, icons, colour } = this.means;
    const document = map.root.ownerDocument;
    const sign = h(document, "div", { class: look }, icon && icons(document, icon));
    sign.style.setProperty("--seat", colour);
    const divIcon = L.divIcon({ html: sign, className: "handle-holder", iconSize: [SIDE, SIDE] });
    const marker = L.marker(this.#place(at ?? L.point(0, 0)), { icon: divIcon, zIndexOffset: 3000 });
    this.#markers.push(marker.addTo(map.leaflet));
    this.#hold(marker, name);
    return marker;
  }

  /** @param {L.Marker} marker @param {string} name @param {(() => L.LatLng) | null} [spot] of a place that is one point */
  #hold(marker, name, spot = null) {
    const element = marker.getElement();
    if (!element) return;
    for (const [attribute, value] of Object.entries({ "data-mark": "", role: "button", tabindex: "0", "aria-label": name })) {
      element.setAttribute(attribute, value);
    }
    element.classList.add("leaflet-interactive");
    this.#drags.push(new MarkDrag(this.means.map, marker, element, () => this.#tell(spot)));
  }

  /** @param {(() => L.LatLng) | null} spot */
  #tell(spot) {
    if (spot) this.places = [spot()];
    if (this.#closed) {
      const corners = this.#corners();
      const loop = largestLoop(corners);
      if (loop !== corners) this.#redraw(loop);
    }
    this.shape = { kind: this.shape.kind, coordinates: this.places.map(pair) };
    this.means.told(this.shape);
    if (!spot) this.#offer();
  }

  /** @param {Array<{x: number, y: number}>} corners */
  #redraw(corners) {
    this.places = corners.map(({ x, y }) => this.#place(L.point(x, y)));
    if (this.means.drawn instanceof L.Polyline) this.means.drawn.setLatLngs(this.places);
  }

  get #closed() {
    return this.shape.kind === "area";
  }

  #corners() {
    return this.places.map((place) => this.#pixel(place));
  }

  /** Not rounded, or a shape would lose its form little by little. @param {L.LatLng} place */
  #pixel(place) {
    return this.means.map.leaflet.project(place);
  }

  /** @param {L.Point} pixel */
  #place(pixel) {
    return this.means.map.leaflet.unproject(pixel);
  }

  #putAway() {
    for (const drag of this.#drags) drag.close();
    for (const marker of this.#markers) marker.remove();
    this.#drags = [];
    this.#markers = [];
  }

  close() {
    this.means.map.leaflet.off("zoomend", this.again);
    this.#putAway();
  }
}
