// What every tool is: something a seat holds while it asks for a place.

/** @typedef {import("../protocol.js").Shape} Shape */

/**
 * What a tool needs. `told` is called with each complete shape.
 * @typedef {object} Means
 * @property {import("../map/map.js").NeighbourhoodMap} map
 * @property {import("../protocol.js").SeatView} seat
 * @property {import("./crosshair.js").Crosshair} crosshair
 * @property {(shape: Shape, source: "tapped"|"crosshair"|"drawn") => void} told
 *
 * @typedef {object} Tool
 * @property {boolean} draws whether fingers on the map draw; if not, they move the map
 * @property {() => void} enable
 * @property {() => void} disable
 * @property {(at: import("leaflet").Point) => void} tap
 * @property {(id: number, at: import("leaflet").Point) => void} down
 * @property {(id: number, at: import("leaflet").Point) => void} move
 * @property {(id: number, kept: boolean) => void} up
 * @property {() => void} here
 * @property {() => void} undoCorner
 * @property {() => void} finish
 */

/** @param {import("leaflet").LatLng} place @returns {[number, number]} to a centimetre */
export function pair({ lng, lat }) {
  return [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
}
