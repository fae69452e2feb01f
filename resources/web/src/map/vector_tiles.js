// A base map or overlay of shapes: one file of tiles on this machine, painted by our own rules in a worker of its own.

import { LOOKS } from "./looks.js";
import { PaintedTiles } from "./painted_tiles.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("../worker/paint.worker.js").Ask} Ask */
/** @typedef {import("../worker/paint.worker.js").Answer} Answer */

export class VectorTiles extends PaintedTiles {
  /**
   * @param {BaseMapView} view
   * @param {{language: string, document: Document, pane: string, painters: import("./painters.js").Painters}} means
   */
  constructor(view, { language, document, pane, painters }) {
    super({ document, pane });
    this.view = view;
    this.language = language;
    this.worker = painters.take("ground");
    this.worker.onmessage = ({ data }) => this.#hear(data);
    this.worker.onerror = ({ message, filename, lineno }) =>
      console.error(`base map: ${message} (${filename}:${lineno})`);
    this.#say({ type: "open", url: view.url, schema: view.schema, maxZoom: view.max_zoom });
  }

  /** @param {keyof typeof LOOKS} theme */
  wear(theme) {
    this.#say({ type: "look", look: LOOKS[theme], language: this.language, colour: this.view.colour });
  }

  /** @override @param {string} key @param {import("leaflet").Coords} tile */
  paint(key, { x, y, z }) {
    this.#say({ type: "paint", key, tile: { x, y, z }, ratio: window.devicePixelRatio });
  }

  /** @override @param {string} key */
  drop(key) {
    this.#say({ type: "drop", key });
  }

  /** @param {Ask} ask */
  #say(ask) {
    this.worker.postMessage(ask);
  }

  /** @param {Answer} answer */
  #hear(answer) {
    if (answer.type === "painted") this.show(answer.key, answer.picture);
    else if (answer.type === "trouble") console.warn(`a tile of the base map could not be painted: ${answer.reason}`);
    else if (answer.type === "worn") this.again();
    else this.again(answer.keys);
  }

  close() {
    this.worker.terminate();
  }
}
