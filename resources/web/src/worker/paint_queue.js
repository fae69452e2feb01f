// Which tile is painted next. Tiles that are asked for together are read together, so that their names find room
// together and none has to be painted twice; between two tiles the worker listens to what has changed.

/** @typedef {import("protomaps-leaflet").Zxy} Zxy */
/** @typedef {import("./painter.js").Painter} Painter */
/**
 * @typedef {{done: (key: string, picture: ImageBitmap|null) => void, failed: (key: string, problem: unknown) => void}} Listener
 */

export class Queue {
  /** @type {Map<string, {tile: Zxy, ratio: number}>} */
  #waiting = new Map();
  #running = false;

  /** @param {Painter} painter @param {Promise<void>} ready when painting may begin @param {Listener} listener */
  constructor(painter, ready, listener) {
    this.painter = painter;
    this.ready = ready;
    this.listener = listener;
  }

  /** A tile that waits already is painted once. @param {string} key @param {Zxy} tile @param {number} ratio */
  add(key, tile, ratio) {
    this.#waiting.set(key, { tile, ratio });
    if (!this.#running) void this.#run();
  }

  /** Nobody looks at it any more. @param {string} key */
  drop(key) {
    this.#waiting.delete(key);
  }

  async #run() {
    this.#running = true;
    await this.ready;
    while (this.#waiting.size > 0) {
      const batch = await Promise.all([...this.#waiting].map(([key, { tile }]) => this.#prepare(key, tile)));
      for (const { key, prepared } of batch) {
        await breath();
        this.#paint(key, prepared);
      }
    }
    this.#running = false;
  }

  /** @param {string} key @param {Zxy} tile */
  async #prepare(key, tile) {
    const prepared = await this.painter.prepare(tile).catch((problem) => {
      this.listener.failed(key, problem);
      return null;
    });
    return { key, prepared };
  }

  /** @param {string} key @param {import("./painter.js").Prepared|null} prepared */
  #paint(key, prepared) {
    const job = this.#waiting.get(key);
    if (!job) return;
    this.#waiting.delete(key);
    this.listener.done(key, prepared && this.painter.paint(prepared, job.ratio));
  }
}

/** Lets messages in. A timer would wait 4 ms. */
function breath() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage(null);
  });
}
