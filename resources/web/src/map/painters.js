// Workers that paint base maps. One starts with the page, before it is known what to paint: when the project comes, its
// script is read and its letters are there.

import { fontFaces } from "./letters.js";

/** @typedef {import("../worker/paint.worker.js").Ask} Ask */

export class Painters {
  /** @type {Worker|null} */
  #ready = null;

  /** @param {Document} document whose letters are drawn */
  constructor(document) {
    this.document = document;
  }

  /** Starts one that nobody needs yet. */
  prepare() {
    this.#ready ??= this.#start();
  }

  /** One that nobody else uses; whoever takes it ends it. */
  take() {
    const worker = this.#ready ?? this.#start();
    this.#ready = null;
    return worker;
  }

  #start() {
    const worker = new Worker("/worker/paint.worker.js");
    /** @type {Ask} */
    const letters = { type: "letters", faces: fontFaces(this.document) };
    worker.postMessage(letters);
    return worker;
  }
}
