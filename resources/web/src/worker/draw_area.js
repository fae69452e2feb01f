// The project's area: a quiet outline, and everything outside it gently dimmed. Drawn with the marks, because a layer
// of its own as large as the map costs a machine without a graphics card a third of its frames.

import { worldSize, xOf, yOf } from "../map/mercator.js";

/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./look.js").View} View */
/** @typedef {Array<Array<Array<[number, number]>>>} Area polygons of rings of longitude, latitude */
/** @typedef {Array<Array<[number, number]>>} Rings on the unit square of mercator.js */

/** @param {Area} area @returns {Rings} */
export function ringsOf(area) {
  return area.flat().map((ring) => ring.map(([lng, lat]) => /** @type {[number, number]} */ ([xOf(lng), yOf(lat)])));
}

/** @param {OffscreenCanvasRenderingContext2D} pen scaled to CSS pixels @param {Rings} rings @param {View} view @param {Look} look */
export function drawArea(pen, rings, view, look) {
  const outline = trace(rings, view);
  const outside = new Path2D(outline);
  outside.rect(0, 0, view.width, view.height);
  pen.save();
  pen.fillStyle = look.shade;
  pen.fill(outside, "evenodd");
  pen.lineCap = "round";
  pen.lineJoin = "round";
  pen.strokeStyle = look.halo;
  pen.lineWidth = 6;
  pen.stroke(outline);
  pen.strokeStyle = look.outline;
  pen.lineWidth = 2;
  pen.setLineDash([1, 6]);
  pen.stroke(outline);
  pen.restore();
}

/** @param {Rings} rings @param {View} view */
function trace(rings, view) {
  const world = worldSize(view.zoom);
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      const corner = /** @type {const} */ ([x * world - view.left, y * world - view.top]);
      if (i === 0) path.moveTo(...corner);
      else path.lineTo(...corner);
    });
    path.closePath();
  }
  return path;
}
