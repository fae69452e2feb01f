// Lines and areas: areas as a thin wash with an outline, lines with a paper edge so that they read on any street.

import { worldSize } from "../map/mercator.js";
import { FLAG, STATUS } from "./columns.js";

/** @typedef {import("./shape_table.js").ShapeTable} ShapeTable */
/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./look.js").View} View */

/**
 * @param {OffscreenCanvasRenderingContext2D} pen scaled to CSS pixels @param {ShapeTable} table
 * @param {import("./point_table.js").Box} box @param {View} view @param {Look} look
 */
export function drawShapes(pen, table, box, view, look) {
  const { colour } = look.layers[table.layer];
  pen.save();
  pen.lineJoin = "round";
  pen.lineCap = "round";
  for (const i of table.within(box)) {
    const path = trace(table, i, view);
    const open = table.status[i] === STATUS.pending || (table.flags[i] & FLAG.practice) !== 0;
    pen.globalAlpha = table.status[i] >= STATUS.hidden ? 0.35 : 1;
    pen.setLineDash([]);
    if (table.kind === "area") wash(pen, path, colour, open);
    else edge(pen, path, look);
    pen.setLineDash(open ? [7 * look.scale, 8 * look.scale] : []);
    pen.strokeStyle = colour;
    pen.lineWidth = (table.kind === "area" ? 2.5 : 5) * look.scale;
    pen.stroke(path);
  }
  pen.restore();
}

// Farther out the signs would hide what they stand for.
const SIGNS_FROM = 15;
const SIGN = 0.8; // of a point's size

/**
 * The layer's sign on each line and area: a layer is told by shape as well as by colour (WCAG 2.2, 1.4.1).
 * @param {OffscreenCanvasRenderingContext2D} pen scaled to CSS pixels @param {ShapeTable} table
 * @param {import("./point_table.js").Box} box @param {View} view @param {import("./sprites.js").Sprites} sprites
 */
export function drawSigns(pen, table, box, view, sprites) {
  if (view.zoom < SIGNS_FROM) return;
  const world = worldSize(view.zoom);
  for (const i of table.within(box)) {
    const { picture, half } = sprites.get(table.layer, table.category[i], table.status[i], table.flags[i], "large");
    const [x, y] = table.middle(i);
    const side = half * SIGN;
    pen.drawImage(picture, x * world - view.left - side, y * world - view.top - side, side * 2, side * 2);
  }
}

/** @param {OffscreenCanvasRenderingContext2D} pen @param {Path2D} path @param {string} colour @param {boolean} open */
function wash(pen, path, colour, open) {
  pen.save();
  pen.globalAlpha *= open ? 0.08 : 0.18;
  pen.fillStyle = colour;
  pen.fill(path, "evenodd");
  pen.restore();
}

/** @param {OffscreenCanvasRenderingContext2D} pen @param {Path2D} path @param {Look} look */
function edge(pen, path, look) {
  pen.strokeStyle = look.paper;
  pen.lineWidth = 9 * look.scale;
  pen.stroke(path);
}

/**
 * Corners nearer than half a pixel to the one before are left out.
 * @param {ShapeTable} table @param {number} i @param {View} view
 */
function trace(table, i, view) {
  const path = new Path2D();
  const world = worldSize(view.zoom);
  for (const [from, to] of table.rings(i)) {
    let lastX = Infinity;
    let lastY = Infinity;
    for (let c = from; c < to; c++) {
      const x = table.x[c] * world - view.left;
      const y = table.y[c] * world - view.top;
      if (c === from) path.moveTo(x, y);
      else if (c === to - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) > 0.5) path.lineTo(x, y);
      else continue;
      lastX = x;
      lastY = y;
    }
    if (table.kind === "area") path.closePath();
  }
  return path;
}
