// The font faces of the page's style sheets, for workers, which have no style sheets.

/** @typedef {import("../worker/letters.js").Face} Face */

/** @param {Document} document @returns {Face[]} */
export function fontFaces(document) {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => ({
        family: unquoted(style.getPropertyValue("font-family")),
        source: absolute(style.getPropertyValue("src"), sheet.href ?? document.baseURI),
        weight: style.getPropertyValue("font-weight") || "400",
        style: style.getPropertyValue("font-style") || "normal",
        unicodeRange: style.getPropertyValue("unicode-range") || "U+0-10FFFF",
      })),
  );
}

/** @param {string} name */
function unquoted(name) {
  return name.replace(/^["']|["']$/g, "");
}

/** @param {string} source @param {string} base what relative addresses count from */
function absolute(source, base) {
  return source.replace(/url\(["']?([^"')]+)["']?\)/g, (_, url) => `url("${new URL(url, base).href}")`);
}
