// Protomaps basemaps version 4: every feature has a `kind`.

/** @typedef {import("./schema.js").Sort} Sort */
/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Record<string, Sort>} */
const GROUND = {
  residential: "built", farmland: "field", orchard: "field", vineyard: "field", allotments: "grass", meadow: "grass",
  grass: "grass", grassland: "grass", village_green: "grass", golf_course: "grass", common: "grass", park: "park",
  garden: "park", playground: "park", dog_park: "park", recreation_ground: "park", national_park: "park",
  protected_area: "park", forest: "wood", wood: "wood", scrub: "wood", nature_reserve: "wood", pitch: "pitch",
  stadium: "pitch", school: "civic", college: "civic", university: "civic", hospital: "civic", kindergarten: "civic",
  industrial: "industry", railway: "industry", commercial: "industry", retail: "industry", aerodrome: "industry",
  cemetery: "cemetery", grave_yard: "cemetery", pedestrian: "paved", footway: "paved", pier: "paved", platform: "paved",
  sand: "sand", beach: "sand",
};
/** @type {Record<string, Sort>} */
const PLACES = { locality: "town", neighbourhood: "suburb", macrohood: "suburb", region: "city" };
/** @type {Record<string, Sort>} */
const LOCALITIES = { city: "city", town: "town", village: "village", hamlet: "village" };
/** @type {Record<string, Sort>} */
const ROADS = {
  highway: "highway", major_road: "major", medium_road: "medium", minor_road: "minor", path: "path", other: "path",
  rail: "rail",
};
const LANDMARKS = new Set(
  ("school hospital clinic library townhall community_centre place_of_worship police theatre museum park station " +
    "marketplace stadium viaduct memorial").split(" "),
);

/** @type {Schema} */
export const protomapsV4 = {
  layers: ["earth", "landcover", "landuse", "water", "buildings", "roads", "boundaries", "places", "pois"],
  sortOf(layer, { kind, kind_detail: detail, name }) {
    switch (layer) {
      case "earth":
        return "land";
      case "landcover":
      case "landuse":
        return GROUND[kind] ?? null;
      case "water":
        if (kind === "river" || kind === "canal") return "river";
        return ["stream", "ditch", "drain"].includes(kind) ? "stream" : "water";
      case "buildings":
        return kind === "address" ? null : "building";
      case "roads":
        if (detail === "service" || detail === "pedestrian") return "service";
        if (detail === "secondary" || detail === "tertiary") return "medium";
        return ROADS[kind] ?? null;
      case "boundaries":
        return "boundary";
      case "places":
        return LOCALITIES[detail] ?? PLACES[kind] ?? null;
      case "pois":
        if (!name) return null;
        return LANDMARKS.has(kind) ? "landmark" : "spot";
    }
    return null;
  },
};
