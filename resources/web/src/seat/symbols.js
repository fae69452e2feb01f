// A layer's own sign: told by shape as well as by colour.

const SVG = "http://www.w3.org/2000/svg";

/** Outlines in a box of 48 by 48 around the same centre, so that they weigh alike. @type {Record<string, string>} */
const OUTLINES = {
  circle: "M24 3a21 21 0 1 1 0 42a21 21 0 1 1 0-42z",
  diamond: "M24 1l23 23l-23 23l-23-23z",
  triangle: "M24 2l23 42h-46z",
  square: "M5 5h38v38h-38z",
  pentagon: "M24 2l22.500 16.400l-8.600 26.600h-27.800l-8.600-26.600z",
  hexagon: "M24 1l20 11.500v23l-20 11.500l-20-11.500v-23z",
};

/** How far down the middle of the icon sits: a triangle's weight is low. @type {Record<string, number>} */
const MIDDLE = { triangle: 29, pentagon: 25 };

/**
 * @param {Document} document
 * @param {{symbol: string, colour: string, icon: string}} layer
 * @param {import("../icons.js").Icons} icons
 * @returns {SVGSVGElement}
 */
export function layerSign(document, { symbol, colour, icon }, icons) {
  const sign = document.createElementNS(SVG, "svg");
  sign.setAttribute("class", "sign");
  sign.setAttribute("viewBox", "0 0 48 48");
  sign.setAttribute("aria-hidden", "true");
  const outline = document.createElementNS(SVG, "path");
  outline.setAttribute("d", OUTLINES[symbol] ?? OUTLINES.circle ?? "");
  outline.setAttribute("fill", colour);
  outline.setAttribute("stroke", colour);
  outline.setAttribute("stroke-linejoin", "round");
  outline.setAttribute("stroke-width", "2");
  const inner = icons(document, icon);
  const size = symbol === "triangle" ? 18 : 22;
  for (const [name, value] of Object.entries({
    x: 24 - size / 2,
    y: (MIDDLE[symbol] ?? 24) - size / 2,
    width: size,
    height: size,
  })) {
    inner.setAttribute(name, String(value));
  }
  sign.append(outline, inner);
  return sign;
}
