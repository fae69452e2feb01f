// Ordnance Survey Open Zoomstack: one layer per theme, and a `type` in words. Names are `name` or `name1`.

/** @typedef {import("./schema.js").Sort} Sort */
/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Record<string, Sort>} */
const LAYERS = {
  urban_areas: "built", greenspace: "park", national_parks: "grass", woodland: "wood", foreshore: "sand", sea: "water",
  surfacewater: "water", waterlines: "stream", local_buildings: "building", district_buildings: "building",
  rail: "rail",
  boundaries: "boundary", railway_stations: "landmark", sites: "landmark",
};
/** @type {Record<string, Sort>} */
const ROADS = {
  motorway: "highway", primary: "highway", "a road": "major", "b road": "medium", minor: "minor", local: "minor",
  restricted: "service", "guided busway": "path", tunnel: "service",
};
/** @type {Record<string, Sort>} */
const NAMES = {
  capital: "city", city: "city", town: "town", village: "village", hamlet: "village", "suburban area": "suburb",
  "small settlements": "suburb",
};

/** @type {Schema} */
export const zoomstack = {
  layers: [
    "sea", "foreshore", "urban_areas", "national_parks", "greenspace", "woodland", "surfacewater", "waterlines",
    "district_buildings",
    "local_buildings", "rail", "roads", "roads_local", "roads_regional", "roads_national", "boundaries", "names",
    "railway_stations", "sites",
  ],
  sortOf(layer, { type }) {
    const kind = String(type ?? "").toLowerCase();
    if (layer === "names") return NAMES[kind] ?? null;
    if (layer.startsWith("roads")) return ROADS[kind] ?? (layer === "roads_national" ? "major" : "minor");
    return LAYERS[layer] ?? null;
  },
};
