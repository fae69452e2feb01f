// A base map of pictures: aerial photographs, scanned plans. One file of tiles on this machine.

import L from "leaflet";
import { PMTiles } from "pmtiles";

import { TILE } from "./mercator.js";
import { putPicture } from "./painted_tiles.js";
import { TileFile } from "./tile_file.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

export class PictureTiles extends L.GridLayer {
  /** @param {BaseMapView} view @param {{document: Document, pane: string}} means */
  constructor(view, { document, pane }) {
    // A tile of 512 pixels covers four of 256: it belongs to the zoom before.
    const early = Math.log2(view.tile_size / TILE);
    super({
      noWrap: true,
      keepBuffer: 1,
      pane,
      className: "picture-tiles",
      tileSize: view.tile_size,
      minNativeZoom: view.min_zoom + early,
      maxNativeZoom: view.max_zoom + early,
    });
    this.early = early;
    this.document = document;
    this.file = new PMTiles(new TileFile(view.url));
  }

  /** @param {L.Coords} tile @param {(error?: Error, tile?: HTMLElement) => void} done */
  createTile(tile, done) {
    const canvas = this.document.createElement("canvas");
    this.#draw(canvas, tile).then(
      () => done(undefined, canvas),
      (problem) => {
        console.warn(`a tile of the base map could not be shown: ${problem}`);
        done(undefined, canvas);
      },
    );
    return canvas;
  }

  /** @param {HTMLCanvasElement} canvas @param {L.Coords} tile */
  async #draw(canvas, { x, y, z }) {
    const found = await this.file.getZxy(z - this.early, x, y);
    if (!found) return;
    putPicture(canvas, await createImageBitmap(new Blob([found.data])));
  }

  /** A picture is what it is; the style sheet dims it in the dark. */
  wear() {}

  close() {}
}
