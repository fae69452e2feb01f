// Tiles that somebody else paints: each is a canvas that waits for its picture, and is asked for again when it is stale.

import L from "leaflet";

/**
 * @typedef {{canvas: HTMLCanvasElement, tile: L.Coords, done: ((error?: Error, tile?: HTMLElement) => void)|null}} Waiting
 */

/** @abstract Says what to `paint` and what to `drop`; whoever paints hands the picture to `show`. */
export class PaintedTiles extends L.GridLayer {
  /** @type {Map<string, Waiting>} by "x:y:z" */
  #shown = new Map();

  /** @param {{document: Document, pane: string}} means */
  constructor({ document, pane }) {
    super({ noWrap: true, keepBuffer: 1, pane });
    this.document = document;
    this.on("tileunload", ({ coords }) => this.#forget(coords));
  }

  /** @abstract @param {string} _key @param {L.Coords} _tile */
  paint(_key, _tile) {
    throw new Error("a kind of tiles says who paints them");
  }

  /** @abstract Nobody looks at it any more. @param {string} _key */
  drop(_key) {
    throw new Error("a kind of tiles says who paints them");
  }

  /** @param {L.Coords} tile @param {(error?: Error, tile?: HTMLElement) => void} done */
  createTile(tile, done) {
    const canvas = this.document.createElement("canvas");
    const key = keyOf(tile);
    this.#shown.set(key, { canvas, tile, done });
    this.paint(key, tile);
    return canvas;
  }

  /** @param {Iterable<string>} [keys] those that look otherwise now; all of them unless said */
  again(keys = this.#shown.keys()) {
    for (const key of keys) {
      const shown = this.#shown.get(key);
      if (shown) this.paint(key, shown.tile);
    }
  }

  /** @param {string} key @param {ImageBitmap|null} picture null where the tile could not be read */
  show(key, picture) {
    const shown = this.#shown.get(key);
    if (!shown) return;
    const { canvas, done } = shown;
    if (picture) putPicture(canvas, picture);
    shown.done = null;
    done?.(undefined, canvas);
  }

  /** @param {L.Coords} tile */
  #forget(tile) {
    this.#shown.delete(keyOf(tile));
    this.drop(keyOf(tile));
  }
}

/** Without a copy: the picture is gone afterwards. @param {HTMLCanvasElement} canvas @param {ImageBitmap} picture */
export function putPicture(canvas, picture) {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
}

/** @param {L.Coords} tile */
function keyOf({ x, y, z }) {
  return `${x}:${y}:${z}`;
}
