// Moving the open mark: by a finger that holds it, or with the arrow keys. Leaflet's own dragging is confused by
// other fingers on the screen.

import L from "leaflet";

import { pair } from "../tools/tool.js";

const SLACK = 6; // CSS pixels
const KEY_STEP = 8; // CSS pixels
/** @type {Record<string, [number, number]>} */
const KEYS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export class MarkDrag {
  /** @type {{id: number, from: L.Point, start: L.Point, moved: boolean}|null} */
  #held = null;

  /**
   * @param {import("./map.js").NeighbourhoodMap} map @param {L.Marker} marker @param {HTMLElement} element
   * @param {(shape: import("../protocol.js").Shape) => void} onMoved
   */
  constructor(map, marker, element, onMoved) {
    this.map = map.leaflet;
    this.marker = marker;
    this.element = element;
    this.onMoved = onMoved;
    const { signal } = (this.listening = new AbortController());
    element.classList.add("movable");
    element.addEventListener("pointerdown", (event) => this.#down(event), { signal });
    element.addEventListener("pointermove", (event) => this.#move(event), { signal });
    element.addEventListener("pointerup", (event) => this.#up(event, true), { signal });
    element.addEventListener("pointercancel", (event) => this.#up(event, false), { signal });
    element.addEventListener("keydown", (event) => this.#key(event), { signal });
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (event.button > 0 || this.#held) return;
    this.element.setPointerCapture(event.pointerId);
    const start = this.map.latLngToLayerPoint(this.marker.getLatLng());
    this.#held = { id: event.pointerId, from: L.point(event.clientX, event.clientY), start, moved: false };
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const held = this.#held;
    if (held?.id !== event.pointerId) return;
    const step = L.point(event.clientX, event.clientY).subtract(held.from);
    if (!held.moved && step.distanceTo(L.point(0, 0)) < SLACK) return;
    held.moved = true;
    this.element.classList.add("held");
    this.marker.setLatLng(this.map.layerPointToLatLng(held.start.add(step)));
  }

  /** @param {PointerEvent} event @param {boolean} kept */
  #up(event, kept) {
    const held = this.#held;
    if (held?.id !== event.pointerId) return;
    this.#held = null;
    this.element.classList.remove("held");
    if (!kept) this.marker.setLatLng(this.map.layerPointToLatLng(held.start));
    else if (held.moved) this.#tell();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const way = KEYS[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    const at = this.map.latLngToLayerPoint(this.marker.getLatLng()).add(L.point(way).multiplyBy(KEY_STEP));
    this.marker.setLatLng(this.map.layerPointToLatLng(at));
    this.#tell();
  }

  #tell() {
    this.onMoved({ kind: "point", coordinates: [pair(this.marker.getLatLng())] });
  }

  close() {
    this.listening.abort();
  }
}
