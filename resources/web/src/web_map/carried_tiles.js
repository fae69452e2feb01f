// The part of the project's base map that travels with the file, painted by the app's own rules.

import L from "leaflet";
import { PMTiles } from "pmtiles";
import { PmtilesSource } from "protomaps-leaflet";

import { LABEL_FONT, labelRules } from "../map/labels.js";
import { LOOKS } from "../map/looks.js";
import { overlayNames, overlayPaint } from "../map/overlay_paint.js";
import { paintRules } from "../map/paint.js";
import { PictureTiles } from "../map/picture_tiles.js";
import { schemaNamed } from "../map/schemas/index.js";
import { TranslatedTiles } from "../map/translated_tiles.js";
import { Queue } from "../worker/paint_queue.js";
import { Painter } from "../worker/painter.js";
import { MemoryFile } from "./memory_file.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {"light"|"dark"|"contrast"} Theme */
/** @typedef {{canvas: HTMLCanvasElement, tile: L.Coords, done: ((error?: Error, tile?: HTMLElement) => void)|null}} Waiting */

const LETTERS = ["400 13px", "600 13px"].map((look) => `${look} ${LABEL_FONT}`);

/** Shapes. A file opened from a disk may start no worker, so they are painted here, tile by tile. */
export class CarriedShapes extends L.GridLayer {
  /** @type {Map<string, Waiting>} by "x:y:z" */
  #shown = new Map();

  /** @param {BaseMapView} view @param {{language: string, document: Document, pane: string, file: MemoryFile}} means */
  constructor(view, { language, document, pane, file }) {
    super({ noWrap: true, keepBuffer: 1, pane });
    this.view = view;
    this.language = language;
    this.document = document;
    // The source's types are of an older pmtiles.
    const tiles = new PmtilesSource(/** @type {any} */ (new PMTiles(file)), false);
    const source = new TranslatedTiles(tiles, schemaNamed(view.schema));
    this.painter = new Painter(source, view.max_zoom, (keys) => keys.forEach((key) => this.#again(key)));
    this.queue = new Queue(this.painter, lettersReady(document), {
      done: (key, picture) => this.#show(key, picture),
      failed: (key, problem) => console.warn(`tile ${key} of the base map could not be painted: ${problem}`),
    });
    this.on("tileunload", ({ coords }) => this.#drop(coords));
  }

  /** @param {Theme} theme */
  wear(theme) {
    const look = LOOKS[theme];
    const { colour } = this.view;
    if (colour) this.painter.wear(overlayPaint(colour), overlayNames(look, this.language), null);
    else this.painter.wear(paintRules(look), labelRules(look, this.language), look.land);
    for (const key of this.#shown.keys()) this.#again(key);
  }

  /** @param {L.Coords} tile @param {(error?: Error, tile?: HTMLElement) => void} done */
  createTile(tile, done) {
    const canvas = this.document.createElement("canvas");
    this.#shown.set(keyOf(tile), { canvas, tile, done });
    this.#again(keyOf(tile));
    return canvas;
  }

  /** @param {string} key */
  #again(key) {
    const shown = this.#shown.get(key);
    if (shown) this.queue.add(key, shown.tile, window.devicePixelRatio);
  }

  /** @param {L.Coords} tile */
  #drop(tile) {
    this.#shown.delete(keyOf(tile));
    this.queue.drop(keyOf(tile));
  }

  /** @param {string} key @param {ImageBitmap|null} picture */
  #show(key, picture) {
    const shown = this.#shown.get(key);
    if (!shown) return;
    const { canvas, done } = shown;
    if (picture) {
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
    }
    shown.done = null;
    done?.(undefined, canvas);
  }
}

/** Pictures, such as aerial photographs. */
export class CarriedPictures extends PictureTiles {
  /** @param {BaseMapView} view @param {{document: Document, pane: string, file: MemoryFile}} means */
  constructor(view, { document, pane, file }) {
    super(view, { document, pane });
    this.file = new PMTiles(file);
  }
}

/** @param {Document} document */
async function lettersReady(document) {
  await Promise.allSettled(LETTERS.map((look) => document.fonts.load(look, "Aé")));
}

/** @param {L.Coords} tile */
function keyOf({ x, y, z }) {
  return `${x}:${y}:${z}`;
}
