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
    });
    this.early = early;
    this.deepest = view.max_zoom + early;
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

  /**
   * Nearer than the file goes, each tile is a part of its deepest one, enlarged once and for all: enlarged by Leaflet it
   * would be enlarged again in every frame of a movement, which without a graphics card leaves nine frames a second.
   * @param {HTMLCanvasElement} canvas @param {L.Coords} tile
   */
  async #draw(canvas, { x, y, z }) {
    const beyond = Math.max(0, z - this.deepest);
    const found = await this.file.getZxy(z - beyond - this.early, x >> beyond, y >> beyond);
    if (!found) return;
    const picture = await createImageBitmap(new Blob([found.data]));
    if (beyond === 0) return putPicture(canvas, picture);
    const side = this.getTileSize().x * window.devicePixelRatio;
    const parts = 2 ** beyond;
    Object.assign(canvas, { width: side, height: side });
    const pen = canvas.getContext("2d");
    pen?.drawImage(picture, -(x % parts) * side, -(y % parts) * side, parts * side, parts * side);
    picture.close();
  }

  /** A picture is what it is; the style sheet dims it in the dark. */
  wear() {}

  close() {}
}
