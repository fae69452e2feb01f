// Paint rules of the base map: ground, water, buildings, then streets from small to large.

import { exp, LineSymbolizer, PolygonSymbolizer } from "protomaps-leaflet";

/** @typedef {import("./looks.js").Look} Look */
/** @typedef {import("./schemas/schema.js").Sort} Sort */
/** @typedef {import("protomaps-leaflet").PaintRule} PaintRule */

/** Bottom first. @type {Array<Sort & keyof Look>} */
const GROUND = [
  "land", "field", "built", "industry", "civic", "grass", "park", "cemetery", "wood", "pitch", "sand", "paved",
];

/**
 * Widths in CSS pixels at a zoom, growing by half again per zoom between the stops; `from` is the zoom at which a
 * street appears.
 * @type {Array<{sort: Sort, from: number, widths: number[][], edge: number, top?: boolean}>}
 */
const STREETS = [
  { sort: "service", from: 14, widths: [[14, 0.8], [16, 3], [18, 8], [20, 20]], edge: 1 },
  { sort: "minor", from: 12, widths: [[12, 0.6], [14, 2.2], [16, 6.5], [18, 15], [20, 40]], edge: 1.1 },
  { sort: "medium", from: 11, widths: [[11, 0.8], [14, 3.4], [16, 8.5], [18, 19], [20, 48]], edge: 1.2 },
  { sort: "major", from: 8, widths: [[8, 0.8], [12, 2.4], [14, 4.6], [16, 10], [18, 22], [20, 54]], edge: 1.3, top: true },
  { sort: "highway", from: 6, widths: [[6, 1], [12, 3], [14, 5.4], [16, 11], [18, 24], [20, 58]], edge: 1.4, top: true },
];

/** @param {Look} look @returns {PaintRule[]} on tiles in our words (translated_tiles.js) */
export function paintRules(look) {
  return [
    ...GROUND.map((sort) => area(sort, look[sort])),
    area("water", look.water, { edge: look.bank }),
    line("river", { color: look.water, width: exp(1.5, [[10, 1], [14, 3], [18, 12], [20, 24]]) }, 10),
    line("stream", { color: look.water, width: exp(1.5, [[12, 0.5], [15, 1.2], [18, 4]]) }, 13),
    area("building", look.building, { edge: look.wall, from: 14 }),
    line("boundary", { color: look.boundary, width: 1, dash: [6, 5] }, 8),
    line("path", { color: look.path, width: exp(1.5, [[14, 0.6], [16, 1.3], [18, 2.6], [20, 5]]), dash: [4, 3.5] }, 15),
    ...streets(look),
    ...railway(look),
  ];
}

/** @param {Sort} sort @param {string} fill @param {{edge?: string, from?: number}} [extras] @returns {PaintRule} */
function area(sort, fill, { edge, from } = {}) {
  const symbolizer = new PolygonSymbolizer({ fill, stroke: edge ?? fill, width: edge ? 0.8 : 0 });
  return { dataLayer: sort, symbolizer, minzoom: from };
}

/**
 * @param {Sort} sort @param {ConstructorParameters<typeof LineSymbolizer>[0]} style @param {number} from
 * @returns {PaintRule}
 */
function line(sort, style, from) {
  const symbolizer = new LineSymbolizer({ lineJoin: "round", lineCap: style.dash ? "butt" : "round", ...style });
  return { dataLayer: sort, symbolizer, minzoom: from };
}

/** All edges below all surfaces, so that crossings are open. @param {Look} look */
function streets(look) {
  const wide = STREETS.map((street) => ({ ...street, width: exp(1.5, street.widths) }));
  const edges = wide.map(({ sort, from, edge, top, width }) =>
    line(sort, { color: top ? look.majorCasing : look.casing, width: (zoom) => width(zoom) + 2 * edge }, from),
  );
  const surfaces = wide.map(({ sort, from, top, width }) =>
    line(sort, { color: top ? look.major : look.street, width }, from),
  );
  return [...edges, ...surfaces];
}

/** A dark line with light sleepers on it. @param {Look} look */
function railway(look) {
  const width = exp(1.5, [[10, 0.6], [14, 1.6], [17, 3.4], [20, 6]]);
  return [
    line("rail", { color: look.rail, width }, 10),
    line("rail", { color: look.land, width: (zoom) => width(zoom) * 0.45, dash: [7, 7] }, 14),
  ];
}
