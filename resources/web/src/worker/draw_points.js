// Points one by one: as pictures when there are few, as small discs written straight into pixels when there are many.

import { worldSize } from "../map/mercator.js";
import { STATUS } from "./columns.js";

/** @typedef {import("./point_table.js").PointTable} PointTable */
/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./look.js").View} View */

/**
 * @param {OffscreenCanvasRenderingContext2D} pen scaled to CSS pixels
 * @param {Array<{table: PointTable, i: number}>} points @param {View} view
 * @param {import("./sprites.js").Sprites} sprites @param {"large"|"small"} size
 */
export function drawSprites(pen, points, view, sprites, size) {
  const world = worldSize(view.zoom);
  // What lies nearer to the reader lies on top.
  points.sort((a, b) => a.table.y[a.i] - b.table.y[b.i]);
  for (const { table, i } of points) {
    const sprite = sprites.get(table.layer, table.category[i], table.status[i], table.flags[i], size);
    const x = table.x[i] * world - view.left - sprite.half;
    const y = table.y[i] * world - view.top - sprite.half;
    pen.drawImage(sprite.picture, x, y, sprite.half * 2, sprite.half * 2);
  }
}

/** In CSS pixels. @param {number} zoom */
function discRadius(zoom) {
  return Math.max(2, Math.min(5, (zoom - 8) / 2));
}

/**
 * @param {PointTable[]} tables @param {View} view @param {Look} look
 * @returns {ImageData} the whole picture, transparent where there is nothing
 */
export function discs(tables, view, look) {
  const width = Math.round(view.width * view.ratio);
  const height = Math.round(view.height * view.ratio);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const stamp = offsets(discRadius(view.zoom) * view.ratio, width);
  const world = worldSize(view.zoom) * view.ratio;
  const left = view.left * view.ratio;
  const top = view.top * view.ratio;
  const reach = Math.ceil(discRadius(view.zoom) * view.ratio);
  for (const table of tables) {
    const full = colourOf(look.layers[table.layer].colour, 255);
    const faint = colourOf(look.layers[table.layer].colour, 110);
    const { shown, status } = table;
    table.each((x, y, i) => {
      const px = (x * world - left + 0.5) | 0;
      const py = (y * world - top + 0.5) | 0;
      if (px < reach || py < reach || px >= width - reach || py >= height - reach || shown[i] === 0) return;
      const at = py * width + px;
      const colour = status[i] === STATUS.published ? full : faint;
      for (let s = 0; s < stamp.length; s++) pixels[at + stamp[s]] = colour;
    });
  }
  return image;
}

/** Where a disc's pixels lie from its middle. @param {number} radius @param {number} width of the picture */
function offsets(radius, width) {
  const found = [];
  const reach = Math.ceil(radius);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) if (Math.hypot(dx, dy) <= radius) found.push(dy * width + dx);
  }
  return Int32Array.from(found);
}

/** @param {string} hex #rrggbb @param {number} alpha 0 to 255 */
function colourOf(hex, alpha) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  // Canvas pixels are bytes in the order red, green, blue, alpha, read here as one little-endian number.
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}
