// What a touch on the free map means: a place for the seat that asks, or the mark that lies there.

import L from "leaflet";

/**
 * @typedef {object} Means
 * @property {import("../map/map.js").NeighbourhoodMap} map
 * @property {import("./arbiter.js").Arbiter} arbiter
 * @property {Map<string, import("../tools/tool.js").Tool>} tools what each asking seat holds
 * @property {Reader} reader
 */

/**
 * Where a mark is read that somebody meant.
 * @typedef {object} Reader
 * @property {(mark: {table: string, fid: number}, at: L.Point, byKey: boolean) => void} open `at` in the map's container
 * @property {() => void} clear the free map was meant
 */

// Half of the least target for a finger (WCAG 2.2, 2.5.5): a mark this near is meant.
const REACH = 22;
// By keyboard the nearest mark in view is meant.
const KEY_REACH = 240;

export class Meaning {
  /** @param {Means} means */
  constructor({ map, arbiter, tools, reader }) {
    this.map = map;
    this.arbiter = arbiter;
    this.tools = tools;
    this.reader = reader;
    map.root.addEventListener("keydown", (event) => this.#key(event));
  }

  /** The seat that a place would answer; null when nobody asks. @param {L.Point} at in the map's container */
  askerAt(at) {
    const { left, top } = this.map.root.getBoundingClientRect();
    return this.arbiter.nearest(at.x + left, at.y + top);
  }

  /** @param {L.Point} at @returns {boolean} whether the tap was meant for a seat */
  tap(at) {
    const seat = this.askerAt(at);
    if (seat === null) void this.#open(at, REACH, false);
    else this.tools.get(seat)?.tap(at);
    return seat !== null;
  }

  /** By keyboard: the place in the middle, or the mark nearest to it. @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Enter" || event.target !== this.map.root) return;
    const middle = this.map.middle();
    const seat = this.askerAt(middle);
    if (seat === null) void this.#open(middle, KEY_REACH, true);
    else this.tools.get(seat)?.here();
  }

  /** Opens the mark nearest to a point, or a bubble, or nothing. @param {L.Point} at @param {number} reach @param {boolean} byKey */
  async #open(at, reach, byKey) {
    const { leaflet, marks } = this.map;
    const { lng, lat } = leaflet.containerPointToLatLng(at);
    const hit = await marks.pick([lng, lat], leaflet.getZoom(), reach);
    if (hit === null) this.reader.clear();
    else if ("table" in hit) this.reader.open({ table: hit.table, fid: hit.fid }, at, byKey);
    else if (!this.map.still) this.map.bring(L.latLng(hit.lat, hit.lng), Math.min(hit.opensAt, leaflet.getMaxZoom()));
  }
}
