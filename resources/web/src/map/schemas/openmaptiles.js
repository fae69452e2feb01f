// OpenMapTiles (openmaptiles.org/schema): every feature has a `class`; names of streets come in a layer of their own.

/** @typedef {import("./schema.js").Sort} Sort */
/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Record<string, Sort>} */
const GROUND = {
  residential: "built", suburb: "built", quarter: "built", neighbourhood: "built", garages: "built", farmland: "field",
  grass: "grass", wetland: "grass", playground: "park", pitch: "pitch", stadium: "pitch", track: "pitch", wood: "wood",
  school: "civic", university: "civic", college: "civic", kindergarten: "civic", hospital: "civic", library: "civic",
  industrial: "industry", commercial: "industry", retail: "industry", railway: "industry", quarry: "industry",
  cemetery: "cemetery", sand: "sand",
};
/** @type {Record<string, Sort>} */
const WAYS = {
  motorway: "highway", trunk: "highway", primary: "major", secondary: "medium", tertiary: "medium", minor: "minor",
  street: "minor", street_limited: "minor", service: "service", track: "path", path: "path", rail: "rail",
  transit: "rail",
};
/** @type {Record<string, Sort>} */
const PLACES = {
  city: "city", town: "town", village: "village", hamlet: "village", suburb: "suburb", quarter: "suburb",
  neighbourhood: "suburb",
};
const LANDMARKS = new Set([
  "school", "hospital", "library", "town_hall", "place_of_worship", "police", "theatre", "museum", "railway",
  "stadium", "park",
]);

/** @type {Schema} */
export const openMapTiles = {
  layers: [
    "landcover", "landuse", "park", "water", "waterway", "building", "transportation", "transportation_name",
    "boundary", "place", "poi",
  ],
  sortOf(layer, tags) {
    const kind = tags.class;
    switch (layer) {
      case "landcover":
      case "landuse":
        return GROUND[kind] ?? null;
      case "park":
        return "park";
      case "water":
        return "water";
      case "waterway":
        return kind === "river" || kind === "canal" ? "river" : "stream";
      case "building":
        return "building";
      case "transportation":
      case "transportation_name":
        return WAYS[kind] ?? null;
      case "boundary":
        return "boundary";
      case "place":
        return PLACES[kind] ?? null;
      case "poi":
        if (!tags.name) return null;
        return LANDMARKS.has(kind) ? "landmark" : "spot";
    }
    return null;
  },
};
