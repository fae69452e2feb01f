// The part of the project's base map that travels with the file, painted by the app's own rules.

import { PMTiles } from "pmtiles";

import { LOOKS } from "../map/looks.js";
import { PaintedTiles } from "../map/painted_tiles.js";
import { PictureTiles } from "../map/picture_tiles.js";
import { Queue } from "../worker/paint_queue.js";
import { dress, LETTERS, shapesPainter } from "../worker/shapes_painter.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("./memory_file.js").MemoryFile} MemoryFile */
/** @typedef {"light"|"dark"|"contrast"} Theme */

/** Shapes. A file opened from a disk may start no worker, so they are painted here, tile by tile. */
export class CarriedShapes extends PaintedTiles {
  /** @param {BaseMapView} view @param {{language: string, document: Document, pane: string, file: MemoryFile}} means */
  constructor(view, { language, document, pane, file }) {
    super({ document, pane });
    this.view = view;
    this.language = language;
    this.painter = shapesPainter(file, { schema: view.schema, maxZoom: view.max_zoom }, (keys) => this.again(keys));
    this.queue = new Queue(this.painter, lettersReady(document), {
      done: (key, picture) => this.show(key, picture),
      failed: (key, problem) => console.warn(`tile ${key} of the base map could not be painted: ${problem}`),
    });
  }

  /** @param {Theme} theme */
  wear(theme) {
    dress(this.painter, { look: LOOKS[theme], language: this.language, colour: this.view.colour });
    this.again();
  }

  /** @override @param {string} key @param {import("leaflet").Coords} tile */
  paint(key, tile) {
    this.queue.add(key, tile, window.devicePixelRatio);
  }

  /** @override @param {string} key */
  drop(key) {
    this.queue.drop(key);
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
