// The stroke under a finger while it is being drawn.

import { getStroke } from "perfect-freehand";

const SVG = "http://www.w3.org/2000/svg";
const PEN = 9;

/**
 * The outline of a stroke, thinner where the finger was fast.
 * @param {Array<{x: number, y: number}>} points
 * @param {number} size how wide, in the points' own measure
 * @returns {string} as an SVG path; empty for no points
 */
export function outline(points, size) {
  const corners = getStroke(points, { size, thinning: 0.25, smoothing: 0.6, streamline: 0.4 });
  return corners.length > 0 ? `M${corners.map(([x, y]) => `${x?.toFixed(1)} ${y?.toFixed(1)}`).join("L")}Z` : "";
}

export class Ink {
  /** @param {HTMLElement} root lies over the map and has its size @param {string} colour */
  constructor(root, colour) {
    const { ownerDocument: document } = root;
    this.svg = document.createElementNS(SVG, "svg");
    this.svg.setAttribute("class", "ink");
    this.svg.setAttribute("aria-hidden", "true");
    this.path = document.createElementNS(SVG, "path");
    this.path.setAttribute("fill", colour);
    this.svg.append(this.path);
    root.append(this.svg);
  }

  /** @param {Array<{x: number, y: number}>} points in the map's container */
  draw(points) {
    this.path.setAttribute("d", outline(points, PEN));
  }

  close() {
    this.svg.remove();
  }
}
