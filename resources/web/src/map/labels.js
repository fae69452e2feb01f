// Names on the base map: places, streets along their line, water, and the things people find their way by.

import { CenteredTextSymbolizer, CircleSymbolizer, LineLabelSymbolizer, OffsetTextSymbolizer, GroupSymbolizer } from "protomaps-leaflet";

import { sorter } from "./paint.js";

/** @typedef {import("./looks.js").Look} Look */
/** @typedef {import("./schemas/schema.js").Schema} Schema */
/** @typedef {import("./schemas/schema.js").Sort} Sort */
/** @typedef {import("protomaps-leaflet").LabelRule} LabelRule */

export const LABEL_FONT = '"Atkinson Hyperlegible Next", "Noto Sans", sans-serif';

/** Most important first. @type {Array<{sort: Sort, from: number, to: number, size: number, weight: number, upper?: boolean}>} */
const PLACES = [
  { sort: "city", from: 4, to: 14, size: 20, weight: 600 },
  { sort: "town", from: 8, to: 16, size: 17, weight: 600 },
  { sort: "village", from: 10, to: 17, size: 15, weight: 600 },
  { sort: "suburb", from: 12, to: 17, size: 13, weight: 600, upper: true },
];

/** @type {Array<{sort: Sort, from: number, size: number, weight: number}>} */
const STREETS = [
  { sort: "highway", from: 12, size: 13, weight: 500 },
  { sort: "major", from: 13, size: 13, weight: 500 },
  { sort: "medium", from: 14, size: 13, weight: 500 },
  { sort: "minor", from: 15, size: 12.5, weight: 400 },
  { sort: "service", from: 16, size: 12, weight: 400 },
  { sort: "path", from: 17, size: 12, weight: 400 },
];

/**
 * @param {Look} look @param {Schema} schema @param {string} language a name in it is preferred
 * @returns {LabelRule[]}
 */
export function labelRules(look, schema, language) {
  const { is } = sorter(schema);
  const labelProps = [`name:${language}`, "name"];
  return [
    ...PLACES.flatMap((place) => placeNames(place, { look, schema, is, labelProps })),
    ...STREETS.flatMap((street) => streetNames(street, { look, schema, is, labelProps })),
    ...waterNames({ look, schema, is, labelProps }),
    ...landmarkNames({ look, schema, is, labelProps }),
  ];
}

/** @typedef {{look: Look, schema: Schema, is: ReturnType<typeof sorter>["is"], labelProps: string[]}} Means */

/** @param {typeof PLACES[number]} place @param {Means} means @returns {LabelRule[]} */
function placeNames({ sort, from, to, size, weight, upper }, { look, schema, is, labelProps }) {
  const symbolizer = new CenteredTextSymbolizer({
    labelProps,
    fill: upper ? look.labelSoft : look.label,
    stroke: look.halo,
    width: 2,
    lineHeight: 1.4,
    letterSpacing: upper ? 1 : 0,
    textTransform: upper ? "uppercase" : undefined,
    font: `${weight} ${size}px ${LABEL_FONT}`,
  });
  return schema.places.map((dataLayer) => ({ dataLayer, symbolizer, filter: is(sort)(dataLayer), minzoom: from, maxzoom: to }));
}

/** @param {typeof STREETS[number]} street @param {Means} means @returns {LabelRule[]} */
function streetNames({ sort, from, size, weight }, { look, schema, is, labelProps }) {
  const symbolizer = new LineLabelSymbolizer({
    labelProps,
    fill: look.labelSoft,
    stroke: look.halo,
    width: 4,
    position: 2,
    repeatDistance: 360,
    font: `${weight} ${size}px ${LABEL_FONT}`,
  });
  return schema.ways.map((dataLayer) => ({ dataLayer, symbolizer, filter: is(sort)(dataLayer), minzoom: from }));
}

/** @param {Means} means @returns {LabelRule[]} */
function waterNames({ look, schema, is, labelProps }) {
  const symbolizer = new LineLabelSymbolizer({
    labelProps,
    fill: look.labelWater,
    stroke: look.halo,
    width: 3,
    position: 2,
    repeatDistance: 500,
    font: `italic 400 13px ${LABEL_FONT}`,
  });
  return schema.water.map((dataLayer) => ({ dataLayer, symbolizer, filter: is("river")(dataLayer), minzoom: 13 }));
}

/** @param {Means} means @returns {LabelRule[]} */
function landmarkNames({ look, schema, is, labelProps }) {
  const symbolizer = new GroupSymbolizer([
    new CircleSymbolizer({ radius: 2.5, fill: look.labelSoft, stroke: look.halo, width: 1.5 }),
    new OffsetTextSymbolizer({
      labelProps,
      fill: look.labelSoft,
      stroke: look.halo,
      width: 2,
      offsetX: 7,
      offsetY: 5,
      lineHeight: 1.35,
      maxLineChars: 18,
      font: `400 12px ${LABEL_FONT}`,
    }),
  ]);
  return schema.landmarks.map((dataLayer) => ({ dataLayer, symbolizer, filter: is("landmark")(dataLayer), minzoom: 16 }));
}
