// A pile of marks as an element: how many they are, in a ring that tells of which layers.

import { h } from "../dom.js";

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** @param {Document} document @param {number} count @param {Array<{colour: string, count: number}>} parts */
export function bubble(document, count, parts) {
  const ring = document.createElementNS(SVG, "svg");
  set(ring, { viewBox: "-24 -24 48 48", "aria-hidden": "true" });
  let before = 0;
  for (const part of parts) {
    const share = (part.count / count) * ROUND;
    const gap = parts.length > 1 ? 2 : 0;
    const arc = document.createElementNS(SVG, "circle");
    set(arc, { r: RADIUS, fill: "none", stroke: part.colour, "stroke-width": 5, transform: "rotate(-90)" });
    set(arc, { "stroke-dasharray": `${Math.max(1, share - gap)} ${ROUND}`, "stroke-dashoffset": -before });
    ring.append(arc);
    before += share;
  }
  return h(document, "span", { class: "bubble" }, ring, h(document, "span", { class: "bubble-count" }, short(count)));
}

/** @param {number} count */
function short(count) {
  return count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 9_950 ? 1 : 0)}k`;
}

/** @param {Element} element @param {Record<string, string|number>} attributes */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
