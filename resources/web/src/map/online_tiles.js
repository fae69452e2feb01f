// A map from the internet. The page asks our own scheme only; Python asks the map's maker, if somebody switched it on.

import L from "leaflet";

import { TILE } from "./mercator.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

export class OnlineTiles extends L.TileLayer {
  /** @param {BaseMapView} view @param {{pane: string}} means */
  constructor(view, { pane }) {
    // A tile of 512 pixels covers four of 256: it belongs to the zoom before.
    const early = Math.log2(view.tile_size / TILE);
    super(`${view.url}/{z}/{x}/{y}`, {
      noWrap: true,
      keepBuffer: 0, // nothing is asked for that nobody looks at
      updateWhenZooming: false,
      pane,
      className: "picture-tiles",
      tileSize: view.tile_size,
      zoomOffset: -early,
      minNativeZoom: view.min_zoom + early,
      maxNativeZoom: view.max_zoom + early,
      maxZoom: Infinity,
    });
  }

  /** A picture is what it is; the style sheet dims it in the dark. */
  wear() {}

  close() {}
}
