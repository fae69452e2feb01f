// How an overlay is painted: one colour, thin enough to see the map beneath and the marks above.

import { CenteredTextSymbolizer, CircleSymbolizer, LineSymbolizer, PolygonSymbolizer } from "protomaps-leaflet";

import { LABEL_FONT } from "./labels.js";

/** @typedef {import("./looks.js").Look} Look */

const POINT = 1;
const LINE = 2;
const POLYGON = 3;

/** @param {string} colour @returns {import("protomaps-leaflet").PaintRule[]} */
export function overlayPaint(colour) {
  const is =
    (/** @type {number} */ kind) =>
    (/** @type {number} */ _zoom, /** @type {{geomType: number}} */ { geomType }) =>
      geomType === kind;
  const edge = new LineSymbolizer({ color: colour, width: 2.5, lineJoin: "round", lineCap: "round" });
  return [
    { dataLayer: "shape", symbolizer: new PolygonSymbolizer({ fill: colour, opacity: 0.12 }), filter: is(POLYGON) },
    { dataLayer: "shape", symbolizer: edge, filter: is(POLYGON) },
    { dataLayer: "shape", symbolizer: edge, filter: is(LINE) },
    {
      dataLayer: "shape",
      symbolizer: new CircleSymbolizer({ radius: 4, fill: colour, stroke: "#fff", width: 1.5 }),
      filter: is(POINT),
    },
  ];
}

/**
 * Names of points only: an area's or a line's name would lie on its first corner.
 * @param {Look} look @param {string} language
 * @returns {import("protomaps-leaflet").LabelRule[]}
 */
export function overlayNames(look, language) {
  const symbolizer = new CenteredTextSymbolizer({
    labelProps: [`name:${language}`, "name"],
    fill: look.label,
    stroke: look.halo,
    width: 2,
    font: `400 12px ${LABEL_FONT}`,
  });
  return [{ dataLayer: "shape", symbolizer, minzoom: 16, filter: (_zoom, { geomType }) => geomType === POINT }];
}
