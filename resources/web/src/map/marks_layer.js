// The one Leaflet layer that shows the worker's picture of all marks: it moves with the map at once, and is drawn
// anew, in the worker, as soon as the map looks elsewhere.

import L from "leaflet";

import { h } from "../dom.js";
import { worldSize } from "./mercator.js";

/** @typedef {import("../worker/look.js").View} View */

// The picture reaches this many CSS pixels farther than the window on each side, so that a short pan shows no empty
// edge; more would be a waste of memory on a wall's 4K screen.
const MARGIN = 256;

export class MarksLayer extends L.Layer {
  /** @param {import("./marks.js").Marks} marks @param {Document} document */
  constructor(marks, document) {
    super();
    this.marks = marks;
    /** @type {View|null} what the picture on screen shows */
    this.shown = null;
    this.waiting = false;
    this.stale = false;
    this.canvas = h(document, "canvas", { class: "marks leaflet-zoom-animated", "aria-hidden": "true" });
    this.surface = this.canvas.getContext("bitmaprenderer");
  }

  /** @param {L.Map} map */
  onAdd(map) {
    map.getPane("overlayPane")?.append(this.canvas);
    this.marks.onPicture = (picture, view) => this.show(picture, view);
    this.marks.onStale = () => this.redraw();
    this.marks.onFailure = () => {
      this.waiting = false;
    };
    this.redraw();
    return this;
  }

  onRemove() {
    this.marks.onPicture = this.marks.onStale = this.marks.onFailure = () => {};
    this.canvas.remove();
    return this;
  }

  /** @returns {Record<string, L.LeafletEventHandlerFn>} */
  getEvents() {
    const glide = /** @type {L.LeafletEventHandlerFn} */ (/** @type {unknown} */ (this.glide));
    return { moveend: this.redraw, move: this.follow, zoom: this.place, zoomanim: glide, viewreset: this.redraw };
  }

  /** Asks for a new picture; while one is being drawn, remembers to ask again. */
  redraw() {
    if (this.waiting) {
      this.stale = true;
      return;
    }
    if (this._map.getSize().x === 0 || this._map.getSize().y === 0) return;
    const view = this.view();
    this.waiting = true;
    this.stale = false;
    this.marks.draw(view);
  }

  /** During a long pan: a new picture once the old one's edge comes near. */
  follow() {
    const { shown } = this;
    const zoom = this._map.getZoom();
    if (!shown || zoom !== shown.zoom) return;
    const { x, y } = this._map.getPixelBounds().getTopLeft();
    const off = Math.max(Math.abs(x - MARGIN - shown.left), Math.abs(y - MARGIN - shown.top));
    if (off > MARGIN / 2) this.redraw();
  }

  /** What the picture is to show. @returns {View} */
  view() {
    const { x, y } = this._map.getPixelBounds().getTopLeft();
    const size = this._map.getSize();
    return {
      zoom: this._map.getZoom(),
      left: Math.round(x - MARGIN),
      top: Math.round(y - MARGIN),
      width: size.x + 2 * MARGIN,
      height: size.y + 2 * MARGIN,
      ratio: window.devicePixelRatio,
    };
  }

  /** @param {ImageBitmap} picture @param {View} view */
  show(picture, view) {
    this.waiting = false;
    this.shown = view;
    this.canvas.style.width = `${view.width}px`;
    this.canvas.style.height = `${view.height}px`;
    this.canvas.width = picture.width;
    this.canvas.height = picture.height;
    this.surface?.transferFromImageBitmap(picture);
    this.place();
    if (this.stale) this.redraw();
  }

  /** Puts the picture where it belongs at the map's present zoom. */
  place() {
    this.put(this._map.getCenter(), this._map.getZoom());
  }

  /** @param {L.ZoomAnimEvent} event where the map is going */
  glide({ center, zoom }) {
    this.put(center, zoom);
  }

  /** @param {L.LatLng} center @param {number} zoom */
  put(center, zoom) {
    if (!this.shown) return;
    const { left, top, zoom: drawnAt } = this.shown;
    const scale = worldSize(zoom) / worldSize(drawnAt);
    // Where the layer's own corner (map pane, at this center and zoom) lies in the world.
    // Leaflet's own canvas renderer asks its map the same way (L.Renderer, 1.9.4).
    // @ts-expect-error: not among the public methods
    const origin = this._map._getNewPixelOrigin(center, zoom);
    L.DomUtil.setTransform(this.canvas, L.point(left, top).multiplyBy(scale).subtract(origin), scale);
  }
}
