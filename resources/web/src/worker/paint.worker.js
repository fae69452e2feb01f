// The worker that reads and paints the tiles of a base map or an overlay.

import { TileFile } from "../map/tile_file.js";
import { learnLetters, lettersReady, onLetters } from "./letters.js";
import { Queue } from "./paint_queue.js";
import { dress, LETTERS, shapesPainter } from "./shapes_painter.js";

/**
 * What the page asks.
 * @typedef {{type: "letters", faces: import("./letters.js").Face[]}
 *   | {type: "open", url: string, schema: string, maxZoom: number}
 *   | {type: "look", look: import("../map/looks.js").Look, language: string, colour: string}
 *   | {type: "paint", key: string, tile: {x: number, y: number, z: number}, ratio: number}
 *   | {type: "drop", key: string}} Ask
 *
 * What the worker answers: without a picture the tile could not be read; `worn` says that all tiles look otherwise now.
 * @typedef {{type: "painted", key: string, picture: ImageBitmap|null}
 *   | {type: "stale", keys: string[]}
 *   | {type: "worn"}
 *   | {type: "trouble", reason: string}} Answer
 */

const page =
  /** @type {{postMessage(answer: Answer, transfer?: Transferable[]): void, onmessage: ((event: MessageEvent<Ask>) => void)|null}} */ (
    /** @type {unknown} */ (self)
  );

/** When letters can be measured. @type {Promise<void>} */
let ready = Promise.resolve();
/** @type {import("./painter.js").Painter|null} */
let painter = null;
/** @type {Queue|null} */
let queue = null;

page.onmessage = ({ data: ask }) => {
  switch (ask.type) {
    case "letters":
      return learn(ask);
    case "open":
      return open(ask);
    case "look":
      return wear(ask);
    case "drop":
      return queue?.drop(ask.key);
    case "paint":
      return queue?.add(ask.key, ask.tile, ask.ratio);
  }
};

/** @param {Extract<Ask, {type: "letters"}>} ask */
function learn({ faces }) {
  learnLetters(faces);
  ready = lettersReady(LETTERS);
  void ready.then(() => onLetters(again));
}

/** @param {Extract<Ask, {type: "open"}>} ask */
function open({ url, schema, maxZoom }) {
  const stale = (/** @type {string[]} */ keys) => page.postMessage({ type: "stale", keys });
  painter = shapesPainter(new TileFile(url), { schema, maxZoom }, stale);
  queue = new Queue(painter, ready, {
    done: (key, picture) => page.postMessage({ type: "painted", key, picture }, picture ? [picture] : []),
    failed: (key, problem) => page.postMessage({ type: "trouble", reason: `${key}: ${problem}` }),
  });
}

/** @param {Extract<Ask, {type: "look"}>} ask */
function wear(ask) {
  if (painter) dress(painter, ask);
  page.postMessage({ type: "worn" });
}

/** Letters of another script have come: names are measured anew. */
function again() {
  painter?.layOut();
  page.postMessage({ type: "worn" });
}
