// The outline icons that page and window share: from their file to an SVG element.

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {(document: Document, name: string) => SVGSVGElement} Icons draws one icon; an unknown name draws none */

/**
 * @param {Record<string, string>} markup the inner SVG of every icon by name (24 by 24, drawn with the text's colour)
 * @returns {Icons}
 */
export function createIcons(markup) {
  return (document, name) => {
    const parsed = new DOMParser().parseFromString(`<svg xmlns="${SVG}">${markup[name] ?? ""}</svg>`, "image/svg+xml");
    const icon = document.createElementNS(SVG, "svg");
    const look = { class: "icon", viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "aria-hidden": "true" };
    for (const [attribute, value] of Object.entries(look)) icon.setAttribute(attribute, value);
    icon.append(...[...parsed.documentElement.children].map((part) => document.importNode(part, true)));
    return icon;
  };
}
