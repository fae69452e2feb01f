// Tiles in our own words: each feature is filed once under what it is, so that no paint rule has to look for its own
// among thousands of others (a third of the painting time over the middle of Florence).

/** @typedef {import("protomaps-leaflet").Feature} Feature */
/** @typedef {import("protomaps-leaflet").Zxy} Zxy */
/** @typedef {{get: (tile: Zxy, size: number) => Promise<Map<string, Feature[]>>}} Tiles */
/** @typedef {import("./schemas/schema.js").Schema} Schema */
/** @typedef {import("./schemas/schema.js").Sort} Sort */

const LINE = 2;
const POLYGON = 3;

/**
 * What a thing is when it comes as an area: a wide river is water, a street as wide as a square is paved.
 * @type {Partial<Record<Sort, Sort>>}
 */
const AS_AREA = { river: "water", stream: "water", minor: "paved", service: "paved", path: "paved" };
/** @type {Set<Sort>} */
const LINES = new Set([
  "river", "stream", "highway", "major", "medium", "minor", "service", "path", "rail", "boundary",
]);
/** @type {Set<Sort>} */
const ANY = new Set(["city", "town", "village", "suburb", "landmark", "spot", "shape"]);

/** @implements {Tiles} */
export class TranslatedTiles {
  /** @param {Tiles} tiles @param {Schema} schema */
  constructor(tiles, schema) {
    this.tiles = tiles;
    this.schema = schema;
  }

  /** @param {Zxy} tile @param {number} size */
  async get(tile, size) {
    return filed(await this.tiles.get(tile, size), this.schema);
  }
}

/** @param {Map<string, Feature[]>} layers @param {Schema} schema @returns {Map<string, Feature[]>} by `Sort` */
function filed(layers, schema) {
  /** @type {Map<string, Feature[]>} */
  const sorts = new Map();
  for (const name of schema.layers) {
    for (const feature of layers.get(name) ?? []) {
      const sort = sortOf(feature, schema.sortOf(name, feature.props));
      if (sort === null) continue;
      const known = sorts.get(sort);
      if (known) known.push(feature);
      else sorts.set(sort, [feature]);
    }
  }
  return sorts;
}

/** @param {Feature} feature @param {Sort|null} sort @returns {Sort|null} */
function sortOf({ geomType }, sort) {
  if (sort === null || ANY.has(sort)) return sort;
  if (geomType === POLYGON) return AS_AREA[sort] ?? (LINES.has(sort) ? null : sort);
  return geomType === LINE && LINES.has(sort) ? sort : null;
}
