// The page's end of the marks worker: hands on what Python says, and brings back pictures and answers to taps.

/** @typedef {import("../worker/marks.worker.js").Ask} Ask */
/** @typedef {import("../worker/marks.worker.js").Answer} Answer */
/** @typedef {import("../worker/pick.js").Hit} Hit */
/** @typedef {import("../worker/look.js").View} View */
/** @typedef {import("../protocol.js").LayerView} LayerView */

export class Marks {
  /** @type {Map<number, (hit: Hit) => void>} */
  #asked = new Map();
  #questions = 0;

  /** @type {(picture: ImageBitmap, view: View) => void} */
  onPicture = () => {};
  onStale = () => {};
  /** Something that was asked will have no answer. */
  onFailure = () => {};
  /** @type {(table: string, reason: string) => void} */
  onTrouble = () => {};

  /** @param {Worker} worker a fresh one that knows the letters; `close` ends it */
  constructor(worker) {
    this.worker = worker;
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = ({ message, filename, lineno }) => {
      console.error(`marks: ${message} (${filename}:${lineno})`);
      this.onFailure();
    };
  }

  /** @param {Ask} ask */
  #say(ask) {
    this.worker.postMessage(ask);
  }

  /** @param {Answer} answer */
  #hear(answer) {
    if (answer.type === "drawn") this.onPicture(answer.picture, answer.view);
    else if (answer.type === "changed") this.onStale();
    else if (answer.type === "trouble") this.onTrouble(answer.table, answer.reason);
    else {
      this.#asked.get(answer.id)?.(answer.hit);
      this.#asked.delete(answer.id);
    }
  }

  /** @param {import("../worker/look.js").Look} look */
  wear(look) {
    this.#say({ type: "look", look, ratio: window.devicePixelRatio });
  }

  /** @param {import("../worker/draw_area.js").Area} area the project's */
  outline(area) {
    this.#say({ type: "area", area });
  }

  /** Brings every table of these layers. @param {LayerView[]} layers */
  bring(layers) {
    const tables = layers.flatMap(({ tables }, layer) => tables.map(({ name, version }) => ({ name, layer, version })));
    this.#say({ type: "want", tables });
  }

  /** @param {import("../protocol.js").TableChanged} message */
  renew({ table, version }) {
    this.#say({ type: "renew", table, version });
  }

  /** @param {import("../protocol.js").MarkAdded} message */
  add({ table, version, fid, at, category, status }) {
    this.#say({ type: "add", mark: { table, version, fid, at, category, status } });
  }

  /** @param {import("../protocol.js").FilterShown} message */
  filter({ features }) {
    this.#say({ type: "filter", features });
  }

  /** @param {View} view answered through `onPicture` */
  draw(view) {
    this.#say({ type: "draw", view });
  }

  /**
   * What a finger at a place means.
   * @param {[number, number]} at longitude, latitude @param {number} zoom @param {number} reach in CSS pixels
   * @returns {Promise<Hit>}
   */
  pick(at, zoom, reach) {
    const id = ++this.#questions;
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.#say({ type: "pick", id, at, zoom, reach });
    });
  }

  close() {
    this.worker.terminate();
  }
}
