// What a touch on the free map means: a place for the seat that asks, or the mark that lies there.

import L from "leaflet";

/**
 * @typedef {object} Means
 * @property {import("../map/map.js").NeighbourhoodMap} map
 * @property {import("./arbiter.js").Arbiter} arbiter
 * @property {Map<string, import("../tools/tool.js").Tool>} tools what each asking seat holds
 * @property {import("../map/selection.js").Selection} selection
 * @property {(message: import("../protocol.js").FromPage) => void} send
 */

// Half of the least target for a finger (WCAG 2.2, 2.5.5): a mark this near is meant.
const REACH = 22;
// By keyboard the nearest mark in view is meant.
const KEY_REACH = 240;

export class Meaning {
  /** @param {Means} means */
  constructor({ map, arbiter, tools, selection, send }) {
    this.map = map;
    this.arbiter = arbiter;
    this.tools = tools;
    this.selection = selection;
    this.send = send;
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
    if (seat === null) void this.#open(at, REACH);
    else this.tools.get(seat)?.tap(at);
    return seat !== null;
  }

  /** By keyboard: the place in the middle, or the mark nearest to it. @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Enter" || event.target !== this.map.root) return;
    const middle = this.map.middle();
    const seat = this.askerAt(middle);
    if (seat === null) void this.#open(middle, KEY_REACH);
    else this.tools.get(seat)?.here();
  }

  /** Opens the mark nearest to a point, or a bubble, or nothing. @param {L.Point} at @param {number} reach */
  async #open(at, reach) {
    const { leaflet, marks } = this.map;
    const { lng, lat } = leaflet.containerPointToLatLng(at);
    const hit = await marks.pick([lng, lat], leaflet.getZoom(), reach);
    if (hit === null) this.selection.clear();
    else if ("table" in hit) this.send({ type: "FeatureTapped", table: hit.table, fid: hit.fid });
    else this.map.bring(L.latLng(hit.lat, hit.lng), Math.min(hit.opensAt, leaflet.getMaxZoom()));
  }
}
