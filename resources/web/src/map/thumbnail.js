// A small picture of a base map around a place, painted by the very tiles that paint the map.

import L from "leaflet";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("./ground.js").Painted} Tiles */

const WIDE = 216;
const HIGH = 162; // CSS pixels, three times what is shown: sharp on a dense screen and with large text

/**
 * @param {Tiles} tiles not on any map @param {BaseMapView} view @param {L.LatLngBounds} home what should be on it
 * @param {Document} document
 * @returns {Promise<HTMLCanvasElement>}
 */
export async function paintThumbnail(tiles, view, home, document) {
  const side = tiles.getTileSize().x;
  // Streets are told from a photograph by their shapes, an overlay by its outline.
  const closer = view.colour ? 0 : 1.5;
  const zoom = zoomFor(home, tiles.options, closer);
  const corner = L.CRS.EPSG3857.latLngToPoint(within(home, view), zoom).subtract([WIDE / 2, HIGH / 2]);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: WIDE, height: HIGH });
  const pen = canvas.getContext("2d");
  const last = corner.add([WIDE, HIGH]).divideBy(side).floor();
  const first = corner.divideBy(side).floor();
  for (let y = first.y; y <= last.y; y++) {
    for (let x = first.x; x <= last.x; x++) {
      const tile = await tileOf(tiles, /** @type {L.Coords} */ (Object.assign(L.point(x, y), { z: zoom })));
      const at = L.point(x, y).multiplyBy(side).subtract(corner);
      if (tile.width > 0) pen?.drawImage(tile, at.x, at.y, side, side);
    }
  }
  return canvas;
}

/** The closest at which all of it can be seen, or so many zooms closer. @param {L.LatLngBounds} home @param {L.GridLayerOptions} options @param {number} closer */
function zoomFor(home, { minNativeZoom = 0, maxNativeZoom = 20 }, closer) {
  const size = L.CRS.EPSG3857.latLngToPoint(home.getSouthEast(), 0).subtract(
    L.CRS.EPSG3857.latLngToPoint(home.getNorthWest(), 0),
  );
  const fitting = Math.floor(closer + Math.log2(Math.min(WIDE / size.x, HIGH / size.y)));
  return Math.max(minNativeZoom, Math.min(maxNativeZoom, fitting));
}

/** The middle of home; where the map does not reach there, its own. @param {L.LatLngBounds} home @param {BaseMapView} view */
function within(home, { bounds: [west = 0, south = 0, east = 0, north = 0] }) {
  const reach = L.latLngBounds([south, west], [north, east]);
  return reach.contains(home.getCenter()) ? home.getCenter() : reach.getCenter();
}

/** @param {Tiles} tiles @param {L.Coords} at @returns {Promise<HTMLCanvasElement>} */
function tileOf(tiles, at) {
  return new Promise((resolve) => {
    tiles.createTile(at, (_problem, tile) => resolve(/** @type {HTMLCanvasElement} */ (tile)));
  });
}
