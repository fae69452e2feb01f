// Paint rules of the base map, from a look and a schema: ground, water, buildings, then streets from small to large.

import { exp, LineSymbolizer, PolygonSymbolizer } from "protomaps-leaflet";

/** @typedef {import("./looks.js").Look} Look */
/** @typedef {import("./schemas/schema.js").Schema} Schema */
/** @typedef {import("./schemas/schema.js").Sort} Sort */
/** @typedef {import("protomaps-leaflet").PaintRule} PaintRule */

const POINT = 1;
const LINE = 2;
const POLYGON = 3;

/** Bottom first. @type {Array<Sort & keyof Look>} */
const GROUND = ["land", "field", "built", "industry", "civic", "grass", "wood", "park", "cemetery", "pitch", "sand", "paved"];

/**
 * Widths in CSS pixels at a zoom, growing by half again per zoom between the stops. `from` is the zoom at which a
 * street appears; minor streets as hairlines first.
 * @type {Array<{sort: Sort, from: number, widths: number[][], edge: number, major?: boolean}>}
 */
const STREETS = [
  { sort: "service", from: 14, widths: [[14, 0.8], [16, 3], [18, 8], [20, 20]], edge: 1 },
  { sort: "minor", from: 12, widths: [[12, 0.6], [14, 2.2], [16, 6.5], [18, 15], [20, 40]], edge: 1.1 },
  { sort: "medium", from: 11, widths: [[11, 0.8], [14, 3.4], [16, 8.5], [18, 19], [20, 48]], edge: 1.2 },
  { sort: "major", from: 8, widths: [[8, 0.8], [12, 2.4], [14, 4.6], [16, 10], [18, 22], [20, 54]], edge: 1.3, major: true },
  { sort: "highway", from: 6, widths: [[6, 1], [12, 3], [14, 5.4], [16, 11], [18, 24], [20, 58]], edge: 1.4, major: true },
];

/** @param {Look} look @param {Schema} schema @returns {PaintRule[]} */
export function paintRules(look, schema) {
  const { is } = sorter(schema);
  return [
    ...GROUND.flatMap((sort) => areas(schema.ground, is(sort, POLYGON), look[sort])),
    ...areas(schema.water, is("water", POLYGON), look.water, look.bank),
    ...waterways(look, schema, is),
    ...areas(schema.buildings, is("building", POLYGON), look.building, look.wall, 14),
    ...lines(schema.boundaries, is("boundary", LINE), { color: look.boundary, width: 1, dash: [6, 5] }, 8),
    ...paths(look, schema, is),
    ...streets(look, schema, is),
    ...railways(look, schema, is),
  ];
}

/**
 * Tells what a feature is in our words, asking the schema once per feature.
 * @param {Schema} schema
 */
export function sorter(schema) {
  /** @type {WeakMap<object, Sort|null>} */
  const known = new WeakMap();
  /** @typedef {(layer: string) => import("protomaps-leaflet").Filter} Is */
  return {
    /** @param {Sort} sort @param {number|null} geometry @returns {Is} */
    is: (sort, geometry = null) => (layer) => (_zoom, feature) => {
      if (geometry !== null && feature.geomType !== geometry) return false;
      let found = known.get(feature);
      if (found === undefined) {
        found = schema.sortOf(layer, feature.props);
        known.set(feature, found);
      }
      return found === sort;
    },
  };
}

/** @typedef {ReturnType<typeof sorter>["is"]} Sorting */
/** @typedef {ReturnType<Sorting>} IsIn */

/** @param {string[]} layers @param {IsIn} filter @param {string} fill @param {string} [stroke] @param {number} [from] */
function areas(layers, filter, fill, stroke, from) {
  const symbolizer = new PolygonSymbolizer({ fill, stroke: stroke ?? fill, width: stroke ? 0.8 : 0 });
  return layers.map((dataLayer) => ({ dataLayer, symbolizer, filter: filter(dataLayer), minzoom: from }));
}

/**
 * @param {string[]} layers @param {IsIn} filter
 * @param {ConstructorParameters<typeof LineSymbolizer>[0]} style @param {number} [from]
 */
function lines(layers, filter, style, from) {
  const symbolizer = new LineSymbolizer({ lineJoin: "round", lineCap: style.dash ? "butt" : "round", ...style });
  return layers.map((dataLayer) => ({ dataLayer, symbolizer, filter: filter(dataLayer), minzoom: from }));
}

/** @param {Look} look @param {Schema} schema @param {Sorting} is */
function waterways(look, schema, is) {
  const river = exp(1.5, [[10, 1], [14, 3], [18, 12], [20, 24]]);
  const stream = exp(1.5, [[12, 0.5], [15, 1.2], [18, 4]]);
  return [
    ...lines(schema.water, is("river", LINE), { color: look.water, width: river }, 10),
    ...lines(schema.water, is("stream", LINE), { color: look.water, width: stream }, 13),
  ];
}

/** @param {Look} look @param {Schema} schema @param {Sorting} is */
function paths(look, schema, is) {
  const width = exp(1.5, [[14, 0.6], [16, 1.3], [18, 2.6], [20, 5]]);
  return lines(schema.ways, is("path", LINE), { color: look.path, width, dash: [4, 3.5] }, 15);
}

/** All edges below all surfaces, so that crossings are open. @param {Look} look @param {Schema} schema @param {Sorting} is */
function streets(look, schema, is) {
  const widths = STREETS.map((street) => exp(1.5, street.widths));
  const edges = STREETS.flatMap(({ sort, from, edge, major }, i) => {
    const width = (/** @type {number} */ zoom) => (widths[i]?.(zoom) ?? 0) + 2 * edge;
    return lines(schema.ways, is(sort, LINE), { color: major ? look.majorCasing : look.casing, width }, from);
  });
  const surfaces = STREETS.flatMap(({ sort, from, major }, i) => {
    return lines(schema.ways, is(sort, LINE), { color: major ? look.major : look.street, width: widths[i] }, from);
  });
  return [...edges, ...surfaces];
}

/** A dark line with light sleepers on it. @param {Look} look @param {Schema} schema @param {Sorting} is */
function railways(look, schema, is) {
  const width = exp(1.5, [[10, 0.6], [14, 1.6], [17, 3.4], [20, 6]]);
  const inner = (/** @type {number} */ zoom) => width(zoom) * 0.45;
  return [
    ...lines(schema.ways, is("rail", LINE), { color: look.rail, width }, 10),
    ...lines(schema.ways, is("rail", LINE), { color: look.land, width: inner, dash: [7, 7] }, 14),
  ];
}
