// A layer's own sign on cards: the outline that its marks have on the map, with its icon in the middle.

import { symbolDrop, symbolPath } from "../map/symbols.js";

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 19;

/**
 * @param {Document} document
 * @param {{symbol: string, colour: string, icon: string}} layer
 * @param {import("../icons.js").Icons} icons
 * @returns {SVGSVGElement}
 */
export function layerSign(document, { symbol, colour, icon }, icons) {
  const sign = document.createElementNS(SVG, "svg");
  set(sign, { class: "sign", viewBox: "-24 -24 48 48", "aria-hidden": "true" });
  const outline = document.createElementNS(SVG, "path");
  set(outline, { d: symbolPath(symbol, RADIUS), fill: colour, stroke: colour, "stroke-width": 2, "stroke-linejoin": "round" });
  const inner = icons(document, icon);
  const size = symbol === "triangle" ? 17 : 21;
  set(inner, { x: -size / 2, y: symbolDrop(symbol) * RADIUS - size / 2, width: size, height: size });
  sign.append(outline, inner);
  return sign;
}

/**
 * @param {Element} element
 * @param {Record<string, string | number>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
