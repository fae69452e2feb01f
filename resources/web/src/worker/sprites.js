// Marks as small pictures, drawn once and stamped often.

import { symbolDrop, symbolPath } from "../map/symbols.js";
import { FLAG, STATUS } from "./columns.js";

/** @typedef {import("./look.js").Look} Look */
/** @typedef {{picture: OffscreenCanvas, half: number}} Sprite `half` is half its side in CSS pixels */

export const SIZES = { large: 16, small: 8 };

export class Sprites {
  /** @type {Map<string, Sprite>} */
  #made = new Map();

  /** @param {Look} look @param {number} ratio device pixels per CSS pixel */
  constructor(look, ratio) {
    this.look = look;
    this.ratio = ratio;
  }

  /**
   * @param {number} layer @param {number} category @param {number} status @param {number} flags
   * @param {"large"|"small"} size
   */
  get(layer, category, status, flags, size) {
    const key = `${layer} ${category} ${status} ${flags} ${size}`;
    let sprite = this.#made.get(key);
    if (!sprite) {
      sprite = this.#draw(layer, category, status, flags, size);
      this.#made.set(key, sprite);
    }
    return sprite;
  }

  /**
   * @param {number} layer @param {number} category @param {number} status @param {number} flags
   * @param {"large"|"small"} size
   */
  #draw(layer, category, status, flags, size) {
    const { colour, symbol, icons } = this.look.layers[layer];
    const radius = SIZES[size] * this.look.scale;
    const half = Math.ceil(radius * 1.9);
    const picture = new OffscreenCanvas(half * 2 * this.ratio, half * 2 * this.ratio);
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (picture.getContext("2d"));
    pen.scale(this.ratio, this.ratio);
    pen.translate(half, half);
    pen.lineJoin = "round";
    pen.lineCap = "round";
    if (status === STATUS.hidden || status === STATUS.withdrawn) pen.globalAlpha = 0.35;
    if (flags & FLAG.approximate) halo(pen, radius, colour);
    const hollow = status === STATUS.pending || (flags & FLAG.practice) !== 0;
    body(pen, new Path2D(symbolPath(symbol, radius)), radius, hollow ? this.look.paper : colour, this.look);
    if (hollow) dashed(pen, new Path2D(symbolPath(symbol, radius - 1)), radius, colour);
    const icon = icons[category] ?? icons[0];
    if (size === "large" && icon) {
      pen.translate(0, symbolDrop(symbol) * radius);
      drawIcon(pen, icon, radius * (symbol === "triangle" ? 0.95 : 1.12), hollow ? colour : this.look.paper);
    }
    return { picture, half };
  }
}

/**
 * @param {OffscreenCanvasRenderingContext2D} pen @param {Path2D} path @param {number} radius @param {string} fill
 * @param {Look} look
 */
function body(pen, path, radius, fill, look) {
  pen.save();
  pen.shadowColor = look.shadow;
  pen.shadowBlur = radius * 0.5;
  pen.shadowOffsetY = radius * 0.12;
  if (look.edge) {
    pen.lineWidth = radius * 0.34 + 3;
    pen.strokeStyle = look.edge;
    pen.stroke(path);
  }
  pen.lineWidth = radius * 0.34;
  pen.strokeStyle = look.paper;
  pen.stroke(path);
  pen.restore();
  pen.fillStyle = fill;
  pen.fill(path);
  pen.strokeStyle = fill;
  pen.lineWidth = radius * 0.12;
  pen.stroke(path);
}

/**
 * A mark that nobody else can see yet.
 * @param {OffscreenCanvasRenderingContext2D} pen @param {Path2D} path @param {number} radius @param {string} colour
 */
function dashed(pen, path, radius, colour) {
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = Math.max(1.75, radius * 0.15);
  pen.setLineDash([radius * 0.28, radius * 0.28]);
  pen.stroke(path);
  pen.restore();
}

/**
 * A place that is only roughly known.
 * @param {OffscreenCanvasRenderingContext2D} pen @param {number} radius @param {string} colour
 */
function halo(pen, radius, colour) {
  pen.save();
  pen.globalAlpha *= 0.22;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(0, 0, radius * 1.8, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

/**
 * @param {OffscreenCanvasRenderingContext2D} pen @param {string} path on a 24 × 24 grid
 * @param {number} side in CSS pixels @param {string} colour
 */
function drawIcon(pen, path, side, colour) {
  pen.save();
  pen.scale(side / 24, side / 24);
  pen.translate(-12, -12);
  pen.strokeStyle = colour;
  pen.lineWidth = 2.25;
  pen.stroke(new Path2D(path));
  pen.restore();
}
