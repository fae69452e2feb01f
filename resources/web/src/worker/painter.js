// Paints tiles of the base map. The work of protomaps-leaflet's own Leaflet layer, away from the page: there a tile
// of a city's middle holds up every finger for 20 to 50 ms, forty times in a row.

import Point from "@mapbox/point-geometry";
import { Labelers, paint, TileCache, View } from "protomaps-leaflet";

/** @typedef {import("protomaps-leaflet").Zxy} Zxy */
/** @typedef {{tile: Zxy, tiles: Map<string, import("protomaps-leaflet").PreparedTile[]>}} Prepared */

const SIDE = 256; // CSS pixels of a tile
const DETAIL = 1; // a data tile serves the four tiles of the next zoom
const BLEED = 16; // CSS pixels around a tile from which things reach into it
const LABELLED = 16; // data tiles whose names are kept apart from one another

export class Painter {
  /**
   * @param {{get: (tile: Zxy, size: number) => Promise<any>}} source @param {number} maxZoom of the data
   * @param {(tiles: string[]) => void} onStale names reach into these tiles ("x:y:z"), painted already or not
   */
  constructor(source, maxZoom, onStale) {
    this.view = new View(new TileCache(source, SIDE << DETAIL), maxZoom, DETAIL);
    this.onStale = onStale;
  }

  /**
   * @param {import("protomaps-leaflet").PaintRule[]} rules @param {import("protomaps-leaflet").LabelRule[]} names
   * @param {string|null} ground the colour beneath; null leaves it open
   */
  wear(rules, names, ground) {
    this.rules = rules;
    this.names = names;
    this.ground = ground;
    this.layOut();
  }

  /** Forgets where names were put. */
  layOut() {
    const scratch = /** @type {any} */ (new OffscreenCanvas(1, 1).getContext("2d"));
    this.labelers = new Labelers(scratch, this.names ?? [], LABELLED, (tiles) => this.onStale([...tiles]));
  }

  /**
   * Reads a tile and finds room for its names. Names of tiles that are prepared together mind one another.
   * @param {Zxy} tile
   * @returns {Promise<Prepared>}
   */
  async prepare(tile) {
    const tiles = new Map([["", [await this.view.getDisplayTile(tile)]]]);
    this.labelers?.add(tile.z, tiles);
    return { tile, tiles };
  }

  /** @param {Prepared} prepared @param {number} ratio device pixels per CSS pixel */
  paint({ tile, tiles }, ratio) {
    const canvas = new OffscreenCanvas(SIDE * ratio, SIDE * ratio);
    const pen = /** @type {any} */ (canvas.getContext("2d"));
    pen.scale(ratio, ratio);
    if (this.ground) {
      pen.fillStyle = this.ground;
      pen.fillRect(0, 0, SIDE, SIDE);
    }
    const origin = new Point(SIDE * tile.x, SIDE * tile.y);
    const names = this.labelers?.getIndex(tile.z) ?? null;
    paint(pen, tile.z, tiles, names, this.rules ?? [], around(origin), origin, false);
    return canvas.transferToImageBitmap();
  }
}

/** @param {Point} origin */
function around({ x, y }) {
  return { minX: x - BLEED, minY: y - BLEED, maxX: x + SIDE + BLEED, maxY: y + SIDE + BLEED };
}
