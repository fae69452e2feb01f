// How far the map reaches: where it begins, and between which zooms it moves.

import L from "leaflet";

/** @typedef {import("../protocol.js").ProjectShown} ProjectShown */

// Closer than the base map's data, so that one can point at a door; farther would only magnify.
const BEYOND_DATA = 4;
const DEEPEST = 20;
const FARTHEST = 3;
// Zooms are whole steps: rather an area that overlaps the edge by a tenth than one that fills half the screen.
const OVERLAP = 1.1;

/** The area; without one, what the base map covers. @param {ProjectShown} project */
export function homeOf({ area, base_map: base }) {
  if (area && area.length > 0) return L.latLngBounds(area.flat(2).map(([lng, lat]) => L.latLng(lat, lng)));
  const [west, south, east, north] = base?.bounds ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return L.latLngBounds([south, west], [north, east]);
}

/** @param {import("../protocol.js").BaseMapView[]} bases */
export function zooms(bases) {
  if (bases.length === 0) return { minZoom: FARTHEST, maxZoom: DEEPEST };
  const least = Math.min(...bases.map(({ min_zoom }) => min_zoom));
  const most = Math.max(...bases.map(({ max_zoom }) => max_zoom));
  return { minZoom: Math.max(FARTHEST, least), maxZoom: Math.min(DEEPEST, most + BEYOND_DATA) };
}

/** @param {L.Map} map @param {L.LatLngBounds} bounds @param {L.Point} room */
export function fittingZoom(map, bounds, room) {
  const corner = map.project(bounds.getSouthEast(), 0);
  const size = corner.subtract(map.project(bounds.getNorthWest(), 0));
  const scale = Math.min(room.x / size.x, room.y / size.y) * OVERLAP;
  return Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), Math.floor(Math.log2(scale))));
}
