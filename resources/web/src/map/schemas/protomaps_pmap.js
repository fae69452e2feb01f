// Protomaps before version 4: `pmap:kind` beside plain OpenStreetMap tags; the tags say more, so they come first.

import { groundOf, landmarkOf, placeOf, waterOf, wayOf } from "./osm.js";

/** @typedef {import("./schema.js").Sort} Sort */
/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Record<string, Sort>} */
const GROUND = {
  park: "park", school: "civic", hospital: "civic", farmland: "field", industrial: "industry", cemetery: "cemetery",
  residential: "built",
};
/** @type {Record<string, Sort>} */
const WAYS = {
  highway: "highway", major_road: "major", medium_road: "medium", minor_road: "minor", other: "path", railway: "rail",
};
/** @type {Record<string, Sort>} */
const PLACES = { city: "city", neighbourhood: "suburb" };

/** @type {Schema} */
export const protomapsPmap = {
  layers: [
    "earth", "natural", "land", "landuse", "water", "physical_line", "buildings", "transit", "roads", "boundaries",
    "places", "pois",
  ],
  sortOf(layer, tags) {
    const kind = tags["pmap:kind"];
    switch (layer) {
      case "earth":
        return "land";
      case "natural":
      case "land":
      case "landuse":
        return groundOf(tags) ?? GROUND[kind] ?? null;
      case "water":
        return "water";
      case "physical_line":
        return waterOf(tags);
      case "buildings":
        return "building";
      case "transit":
      case "roads":
        return wayOf(tags) ?? WAYS[kind] ?? null;
      case "boundaries":
        return "boundary";
      case "places":
        return placeOf(tags) ?? PLACES[kind] ?? null;
      case "pois":
        return landmarkOf(tags);
    }
    return null;
  },
};
