// Which mark a finger means: the nearest point, else a line, else the area around it.

import { latOf, lngOf, worldSize } from "../map/mercator.js";
import { bubbleRadius } from "./draw_bubbles.js";

/** @typedef {import("./atlas.js").Atlas} Atlas */
/** @typedef {import("./point_table.js").PointTable|import("./shape_table.js").ShapeTable} Table */
/** @typedef {{table: string, fid: number}|{opensAt: number, lng: number, lat: number}|null} Hit a mark, or a bubble */

/**
 * @param {Atlas} atlas @param {{x: number, y: number}} place on the unit square @param {number} zoom
 * @param {number} reach how far from the finger's middle a mark may be, in CSS pixels
 * @returns {Hit}
 */
export function pick(atlas, place, zoom, reach) {
  const near = reach / worldSize(zoom);
  const ofKind = (/** @type {string} */ kind) => atlas.shapes.filter((table) => table.kind === kind);
  return (
    pickPoint(atlas, place, zoom, near) ??
    nearest(ofKind("line"), place, near / 2) ??
    nearest(ofKind("area"), place, near / 2)
  );
}

/**
 * @param {Atlas} atlas @param {{x: number, y: number}} place @param {number} zoom @param {number} near
 * @returns {Hit}
 */
function pickPoint(atlas, place, zoom, near) {
  const { x, y } = place;
  const radius = (/** @type {number} */ count) => bubbleRadius(count, atlas.look.scale) / worldSize(zoom);
  const wide = Math.max(near, radius(Infinity));
  const shown = atlas.gathered({ minX: x - wide, minY: y - wide, maxX: x + wide, maxY: y + wide }, zoom);
  if (shown === null) return nearest(atlas.points, place, near);
  /** @type {{hit: Hit, distance: number}|null} */
  let best = null;
  for (const { table, i } of shown.singles) {
    const distance = Math.hypot(table.x[i] - x, table.y[i] - y);
    if (distance <= (best?.distance ?? near)) best = { hit: { table: table.name, fid: table.fid[i] }, distance };
  }
  for (const bubble of shown.bubbles) {
    const distance = Math.hypot(bubble.x - x, bubble.y - y);
    if (distance > Math.max(near, radius(bubble.count)) || distance > (best?.distance ?? Infinity)) continue;
    const hit = { opensAt: atlas.opensAt(bubble.id), lng: lngOf(bubble.x), lat: latOf(bubble.y) };
    best = { hit, distance };
  }
  return best?.hit ?? null;
}

/** @param {Table[]} tables @param {{x: number, y: number}} place @param {number} near @returns {Hit} */
function nearest(tables, { x, y }, near) {
  /** @type {{table: string, fid: number, distance: number}|null} */
  let best = null;
  for (const table of tables) {
    const found = table.nearest(x, y, near);
    if (found && found.distance <= (best?.distance ?? near)) {
      best = { table: table.name, fid: table.fid[found.i], distance: found.distance };
    }
  }
  return best && { table: best.table, fid: best.fid };
}
