// Bubbles: how many marks lie here, with a ring that tells of which layers.

import { worldSize } from "../map/mercator.js";

/** @typedef {import("./clusters.js").Bubble} Bubble */
/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./look.js").View} View */

export const COUNT_FONT = '"Atkinson Hyperlegible Next", sans-serif';

/** In CSS pixels; never less than a finger needs. @param {number} count @param {number} scale */
export function bubbleRadius(count, scale) {
  return Math.min(34, 19 + 4 * Math.log10(count)) * scale;
}

/**
 * @param {OffscreenCanvasRenderingContext2D} pen scaled to CSS pixels @param {Bubble[]} bubbles
 * @param {View} view @param {Look} look
 */
export function drawBubbles(pen, bubbles, view, look) {
  const world = worldSize(view.zoom);
  for (const bubble of bubbles) {
    const radius = bubbleRadius(bubble.count, look.scale);
    pen.save();
    pen.translate(bubble.x * world - view.left, bubble.y * world - view.top);
    disc(pen, radius, look);
    ring(pen, radius, bubble.byLayer, look);
    pen.fillStyle = look.ink;
    pen.font = `600 ${Math.round(radius * 0.72)}px ${COUNT_FONT}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(short(bubble.count), 0, radius * 0.06);
    pen.restore();
  }
}

/** @param {OffscreenCanvasRenderingContext2D} pen @param {number} radius @param {Look} look */
function disc(pen, radius, look) {
  pen.save();
  pen.shadowColor = look.shadow;
  pen.shadowBlur = 8;
  pen.shadowOffsetY = 2;
  pen.fillStyle = look.paper;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fill();
  if (look.edge) {
    pen.strokeStyle = look.edge;
    pen.lineWidth = 1.5;
    pen.stroke();
  }
  pen.restore();
}

/**
 * @param {OffscreenCanvasRenderingContext2D} pen @param {number} radius @param {number[]} byLayer @param {Look} look
 */
function ring(pen, radius, byLayer, look) {
  const total = byLayer.reduce((sum, n) => sum + n, 0);
  const width = radius * 0.2;
  let from = -Math.PI / 2;
  pen.lineWidth = width;
  byLayer.forEach((n, layer) => {
    if (n === 0) return;
    const to = from + (n / total) * 2 * Math.PI;
    const gap = n === total ? 0 : 0.05;
    pen.strokeStyle = look.layers[layer].colour;
    pen.beginPath();
    pen.arc(0, 0, radius - width / 2 - 2, from + gap, Math.max(from + gap, to - gap));
    pen.stroke();
    from = to;
  });
}

/** @param {number} count */
function short(count) {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 9_950 ? 1 : 0)}k`;
}
