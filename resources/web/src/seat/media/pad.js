// Paper to draw on: strokes of a finger, a pen or the arrow keys, as smooth as ink.

import { outline } from "../../tools/ink.js";

/** @typedef {{x: number, y: number}} Point */
/** @typedef {{ink: string, points: Point[]}} Stroke */

export const WIDTH = 1200;
export const HEIGHT = 900;
const PEN = 14;
const STEP = 24; // of an arrow key
const PAPER = "#fffdf8";
const CURSOR = 16;

/** Draws in the canvas's own measure, whatever size it is shown in. `changed` is called after every stroke. */
export class Pad {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    this.pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.ink = "#1d2a33";
    /** @type {Stroke[]} */
    this.strokes = [];
    /** @type {Map<number, Stroke>} by pointer: a seat may draw with two fingers */
    this.drawing = new Map();
    /** @type {{at: Point, stroke: Stroke | null} | null} where the arrow keys have moved the pen */
    this.keys = null;
    this.changed = () => {};
    canvas.addEventListener("pointerdown", (event) => this.#down(event));
    canvas.addEventListener("pointermove", (event) => this.#move(event));
    for (const type of /** @type {const} */ (["pointerup", "pointercancel"])) {
      canvas.addEventListener(type, (event) => this.#up(event));
    }
    this.paint();
  }

  get isEmpty() {
    return this.strokes.length === 0;
  }

  undo() {
    this.strokes.pop();
    this.#changed();
  }

  clear() {
    this.strokes = [];
    this.keys = null;
    this.#changed();
  }

  /** An arrow key. @param {number} right @param {number} down */
  nudge(right, down) {
    const { x, y } = this.keys?.at ?? { x: WIDTH / 2, y: HEIGHT / 2 };
    const at = { x: clamp(x + right * STEP, WIDTH), y: clamp(y + down * STEP, HEIGHT) };
    this.keys = { at, stroke: this.keys?.stroke ?? null };
    this.keys.stroke?.points.push(at);
    this.paint();
  }

  /** Puts the pen down, or lifts it. @returns {boolean} whether it is down now */
  press() {
    const { at, stroke } = this.keys ?? { at: { x: WIDTH / 2, y: HEIGHT / 2 }, stroke: null };
    this.keys = { at, stroke: stroke ? null : this.#begin(at) };
    this.#changed();
    return this.keys.stroke !== null;
  }

  /** @returns {Promise<Blob>} what was drawn, without the pen */
  picture() {
    this.keys = null;
    this.paint();
    return new Promise((resolve, reject) => {
      this.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The drawing could not be read"))), "image/png");
    });
  }

  paint() {
    const { pen } = this;
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    for (const { ink, points } of this.strokes) {
      pen.fillStyle = ink;
      pen.fill(new Path2D(outline(points, PEN)));
    }
    if (!this.keys) return;
    pen.strokeStyle = this.ink;
    pen.lineWidth = 4;
    pen.beginPath();
    pen.arc(this.keys.at.x, this.keys.at.y, CURSOR, 0, 2 * Math.PI);
    pen.stroke();
  }

  /** @param {Point} at */
  #begin(at) {
    const stroke = { ink: this.ink, points: [at] };
    this.strokes.push(stroke);
    return stroke;
  }

  /** @param {PointerEvent} event */
  #down(event) {
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    this.keys = null;
    this.drawing.set(event.pointerId, this.#begin(this.#at(event)));
    this.paint();
  }

  /** @param {PointerEvent} event */
  #move(event) {
    const stroke = this.drawing.get(event.pointerId);
    if (!stroke) return;
    const moved = event.getCoalescedEvents();
    stroke.points.push(...(moved.length > 0 ? moved : [event]).map((one) => this.#at(one)));
    this.paint();
  }

  /** @param {PointerEvent} event */
  #up(event) {
    if (this.drawing.delete(event.pointerId)) this.#changed();
  }

  /** In the canvas's measure, however it is turned on the table. @param {PointerEvent} event @returns {Point} */
  #at({ offsetX, offsetY }) {
    const { clientWidth, clientHeight } = this.canvas;
    return { x: (offsetX / clientWidth) * WIDTH, y: (offsetY / clientHeight) * HEIGHT };
  }

  #changed() {
    this.paint();
    this.changed();
  }
}

/** @param {number} value @param {number} most */
function clamp(value, most) {
  return Math.min(most, Math.max(0, value));
}
