// A base map or overlay of shapes: one file of tiles on this machine, painted by our own rules in a worker of its own.

import L from "leaflet";

import { LOOKS } from "./looks.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("../worker/paint.worker.js").Ask} Ask */
/** @typedef {import("../worker/paint.worker.js").Answer} Answer */
/**
 * @typedef {{canvas: HTMLCanvasElement, tile: L.Coords, done: ((error?: Error, tile?: HTMLElement) => void)|null}} Waiting
 */

export class VectorTiles extends L.GridLayer {
  /** @type {Map<string, Waiting>} by "x:y:z" */
  #shown = new Map();

  /**
   * @param {BaseMapView} view
   * @param {{language: string, document: Document, pane: string, painters: import("./painters.js").Painters}} means
   */
  constructor(view, { language, document, pane, painters }) {
    super({ noWrap: true, keepBuffer: 1, pane });
    this.view = view;
    this.language = language;
    this.document = document;
    this.worker = painters.take();
    this.worker.onmessage = ({ data }) => this.#hear(data);
    this.worker.onerror = ({ message, filename, lineno }) =>
      console.error(`base map: ${message} (${filename}:${lineno})`);
    this.#say({ type: "open", url: view.url, schema: view.schema, maxZoom: view.max_zoom });
    this.on("tileunload", ({ coords }) => this.#drop(coords));
  }

  /** @param {keyof typeof LOOKS} theme */
  wear(theme) {
    this.#say({ type: "look", look: LOOKS[theme], language: this.language, colour: this.view.colour });
  }

  /** @param {L.Coords} tile @param {(error?: Error, tile?: HTMLElement) => void} done */
  createTile(tile, done) {
    const canvas = this.document.createElement("canvas");
    this.#shown.set(keyOf(tile), { canvas, tile, done });
    this.#ask(tile);
    return canvas;
  }

  /** @param {L.Coords} tile */
  #ask(tile) {
    const { x, y, z } = tile;
    this.#say({ type: "paint", key: keyOf(tile), tile: { x, y, z }, ratio: window.devicePixelRatio });
  }

  /** @param {L.Coords} tile */
  #drop(tile) {
    this.#shown.delete(keyOf(tile));
    this.#say({ type: "drop", key: keyOf(tile) });
  }

  /** @param {Ask} ask */
  #say(ask) {
    this.worker.postMessage(ask);
  }

  /** @param {Answer} answer */
  #hear(answer) {
    if (answer.type === "painted") this.#show(answer.key, answer.picture);
    else if (answer.type === "trouble") console.warn(`a tile of the base map could not be painted: ${answer.reason}`);
    else for (const key of answer.type === "worn" ? this.#shown.keys() : answer.keys) this.#again(key);
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

  /** @param {string} key */
  #again(key) {
    const shown = this.#shown.get(key);
    if (shown) this.#ask(shown.tile);
  }

  close() {
    this.worker.terminate();
  }
}

/** @param {L.Coords} tile */
function keyOf({ x, y, z }) {
  return `${x}:${y}:${z}`;
}
