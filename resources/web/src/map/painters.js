// Workers that paint: base maps, and marks. One of each starts with the page, before it is known what to paint: when the
// project comes, its script is read and its letters are there.

import { fontFaces } from "./letters.js";

/** @typedef {import("../worker/paint.worker.js").Ask} AskForGround */
/** @typedef {import("../worker/marks.worker.js").Ask} AskForMarks */
/** @typedef {keyof typeof SCRIPTS} Kind */

const SCRIPTS = { ground: "/worker/paint.worker.js", marks: "/worker/marks.worker.js" };

export class Painters {
  /** @type {Map<Kind, Worker>} */
  #ready = new Map();

  /** @param {Document} document whose letters are drawn */
  constructor(document) {
    this.document = document;
  }

  /** Starts one of each that nobody needs yet. */
  prepare() {
    for (const kind of /** @type {Kind[]} */ (Object.keys(SCRIPTS))) this.#ready.set(kind, this.#start(kind));
  }

  /** One that nobody else uses, and that knows the letters; whoever takes it ends it. @param {Kind} kind */
  take(kind) {
    const worker = this.#ready.get(kind) ?? this.#start(kind);
    this.#ready.delete(kind);
    return worker;
  }

  /** @param {Kind} kind */
  #start(kind) {
    const worker = new Worker(SCRIPTS[kind]);
    /** @type {AskForGround & AskForMarks} */
    const letters = { type: "letters", faces: fontFaces(this.document) };
    worker.postMessage(letters);
    return worker;
  }
}
