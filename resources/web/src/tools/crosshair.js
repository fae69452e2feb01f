// A cross over the map that marks a place without touching it. Alone, it stays in the middle and the map moves under
// it; where several people share the map, it moves and the map stays.

import L from "leaflet";

import { h } from "../dom.js";

/** @typedef {"up"|"down"|"left"|"right"} Direction */

const STEP = 48; // CSS pixels per press of a move button
/** @type {Record<Direction, [number, number]>} */
const WAYS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };
/** How far a seat's side of the screen is turned: up is away from the person. @type {Record<string, number>} */
const TURNS = { bottom: 0, left: 90, top: 180, right: 270 };

export class Crosshair {
  /**
   * @param {import("../map/map.js").NeighbourhoodMap} map @param {string} colour of the seat
   * @param {{edge: () => string, shared: () => boolean}} now where the person sits by now, and whether the map stays
   *   where it is: other seats are asking too, or it is held still
   */
  constructor(map, colour, { edge, shared }) {
    this.map = map;
    this.edge = edge;
    this.shared = shared;
    this.at = map.middle();
    this.element = h(map.root.ownerDocument, "div", { class: "crosshair", "aria-hidden": "true" });
    this.element.style.setProperty("--seat", colour);
    map.root.append(this.element);
    this.#put();
    this.awake = () => this.rest(false);
    map.leaflet.on("movestart", this.awake);
    this.cards = new ResizeObserver(() => this.recentre());
    for (const card of map.cards()) this.cards.observe(card);
    this.cards.observe(map.root);
  }

  /** A place is chosen: the cross steps back until it is moved again. @param {boolean} resting */
  rest(resting) {
    this.element.classList.toggle("resting", resting);
  }

  /** A card has changed its size: back to the middle of what is left. */
  recentre() {
    if (this.shared()) return;
    this.at = this.map.middle();
    this.#put();
  }

  #put() {
    L.DomUtil.setPosition(this.element, this.at.round());
  }

  /** The place under the cross. */
  place() {
    return this.map.leaflet.containerPointToLatLng(this.at);
  }

  /** @param {Direction} direction as the person at this seat sees it */
  nudge(direction) {
    const [x, y] = WAYS[direction];
    const angle = ((TURNS[this.edge()] ?? 0) * Math.PI) / 180;
    const turned = L.point(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
    const step = turned.multiplyBy(STEP).round();
    if (!this.shared()) this.map.leaflet.panBy(step, { animate: false });
    else this.#shift(step);
  }

  /** @param {L.Point} step */
  #shift(step) {
    const { left, top, right, bottom } = this.map.room();
    const x = Math.max(left, Math.min(right, this.at.x + step.x));
    const y = Math.max(top, Math.min(bottom, this.at.y + step.y));
    this.at = L.point(x, y);
    this.rest(false);
    this.#put();
  }

  close() {
    this.map.leaflet.off("movestart", this.awake);
    this.cards.disconnect();
    this.element.remove();
  }
}
