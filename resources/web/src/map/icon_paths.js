// Icons as single SVG paths, for drawing where there is no document: the worker.

/** @param {Record<string, string>} markup inner SVG by name @returns {Record<string, string>} */
export function iconPaths(markup) {
  return Object.fromEntries(Object.entries(markup).map(([name, inner]) => [name, pathOf(inner)]));
}

/** @param {string} inner */
function pathOf(inner) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return [...documentElement.children].map(partPath).join("");
}

/** @param {Element} part */
function partPath(part) {
  const number = (/** @type {string} */ name) => Number(part.getAttribute(name) ?? 0);
  switch (part.tagName) {
    case "path":
      // A path may begin with a relative "m", which counts from wherever the part before it ended.
      return `M0 0${part.getAttribute("d") ?? ""}`;
    case "line":
      return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
    case "circle":
      return ellipse(number("cx"), number("cy"), number("r"), number("r"));
    case "ellipse":
      return ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
    case "polyline":
      return `M${part.getAttribute("points")}`;
    case "polygon":
      return `M${part.getAttribute("points")}Z`;
    case "rect":
      return rect(number("x"), number("y"), number("width"), number("height"), number("rx"));
  }
  return "";
}

/** @param {number} x @param {number} y @param {number} rx @param {number} ry */
function ellipse(x, y, rx, ry) {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {number} r */
function rect(x, y, width, height, r) {
  const arc = (/** @type {number} */ dx, /** @type {number} */ dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}Z`;
}
