// Names on the base map: places, streets along their line, water, and the things people find their way by.

import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  GroupSymbolizer,
  LineLabelSymbolizer,
  OffsetTextSymbolizer,
  Padding,
} from "protomaps-leaflet";

/** @typedef {import("./looks.js").Look} Look */
/** @typedef {import("./schemas/schema.js").Sort} Sort */
/** @typedef {import("protomaps-leaflet").LabelRule} LabelRule */

export const LABEL_FONT = '"Atkinson Hyperlegible Next", "Noto Sans", sans-serif';

/** Most important first. @type {Array<{sort: Sort, from: number, to: number, size: number, upper?: boolean}>} */
const PLACES = [
  { sort: "city", from: 4, to: 14, size: 20 },
  { sort: "town", from: 8, to: 16, size: 17 },
  { sort: "village", from: 10, to: 17, size: 15 },
  { sort: "suburb", from: 12, to: 17, size: 13, upper: true },
];

/** @type {Array<{sort: Sort, from: number, size: number}>} */
const STREETS = [
  { sort: "highway", from: 12, size: 13 },
  { sort: "major", from: 13, size: 13 },
  { sort: "medium", from: 14, size: 13 },
  { sort: "minor", from: 15, size: 12.5 },
  { sort: "service", from: 16, size: 12 },
  { sort: "path", from: 17, size: 12 },
];

/** @param {Look} look @param {string} language a name in it is preferred @returns {LabelRule[]} */
export function labelRules(look, language) {
  const labelProps = [`name:${language}`, "name", "name1"];
  const means = { look, labelProps };
  return [
    ...PLACES.map((place) => placeNames(place, means)),
    ...STREETS.map((street) => streetNames(street, means)),
    { dataLayer: "river", symbolizer: alongWater(means), minzoom: 13 },
    { dataLayer: "landmark", symbolizer: named(means), minzoom: 16 },
    { dataLayer: "spot", symbolizer: named(means), minzoom: 18 },
  ];
}

/** @typedef {{look: Look, labelProps: string[]}} Means */

/** @param {typeof PLACES[number]} place @param {Means} means @returns {LabelRule} */
function placeNames({ sort, from, to, size, upper }, { look, labelProps }) {
  const symbolizer = new CenteredTextSymbolizer({
    labelProps,
    fill: upper ? look.labelSoft : look.label,
    stroke: look.halo,
    width: 2,
    lineHeight: 1.4,
    letterSpacing: upper ? 1 : 0,
    textTransform: upper ? "uppercase" : undefined,
    font: `600 ${size}px ${LABEL_FONT}`,
  });
  return { dataLayer: sort, symbolizer, minzoom: from, maxzoom: to };
}

/** @param {typeof STREETS[number]} street @param {Means} means @returns {LabelRule} */
function streetNames({ sort, from, size }, { look, labelProps }) {
  const symbolizer = new LineLabelSymbolizer({
    labelProps,
    fill: look.labelSoft,
    stroke: look.halo,
    width: 4,
    position: 2,
    repeatDistance: 360,
    font: `400 ${size}px ${LABEL_FONT}`,
  });
  return { dataLayer: sort, symbolizer, minzoom: from };
}

/** @param {Means} means */
function alongWater({ look, labelProps }) {
  return new LineLabelSymbolizer({
    labelProps,
    fill: look.labelWater,
    stroke: look.halo,
    width: 3,
    position: 2,
    repeatDistance: 500,
    font: `italic 400 13px ${LABEL_FONT}`,
  });
}

/** @param {Means} means */
function named({ look, labelProps }) {
  const thing = new GroupSymbolizer([
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
  return new Padding(10, thing); // room around each, so that the map stays calm where there are many
}
