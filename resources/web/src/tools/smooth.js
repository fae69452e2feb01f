// A finger's stroke as the hand meant it: without trembling, and with few corners.

import { getStrokePoints } from "perfect-freehand";

import { simplify } from "./simplify.js";

/** @typedef {import("./simplify.js").Point} Point */

const STREAMLINE = 0.35;
const TOLERANCE = 2; // CSS pixels

/** @param {Point[]} stroke every place of the finger, in CSS pixels @returns {Point[]} */
export function smooth(stroke) {
  const points = getStrokePoints(stroke.map(({ x, y }) => [x, y]), { streamline: STREAMLINE, last: true });
  return simplify(points.map(({ point: [x = 0, y = 0] }) => ({ x, y })), TOLERANCE);
}
