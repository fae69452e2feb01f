// A file of unknown make: the usual layer names are tried, OpenStreetMap tags where there are some, and the rest
// is drawn plainly rather than not at all.

import { groundOf, landmarkOf, placeOf, waterOf, wayOf } from "./osm.js";

/** @typedef {import("./schema.js").Schema} Schema */

const GROUND = ["earth", "land", "landcover", "landuse", "natural", "park"];
const WATER = ["water", "ocean", "waterway", "waterways", "physical_line"];
const BUILDINGS = ["buildings", "building"];
const WAYS = ["transportation", "transit", "roads", "streets", "railways"];
const BOUNDARIES = ["boundaries", "boundary"];
const PLACES = ["places", "place"];
const LANDMARKS = ["pois", "poi"];

/** @type {Schema} */
export const plain = {
  layers: [...GROUND, ...WATER, ...BUILDINGS, ...WAYS, ...BOUNDARIES, ...PLACES, ...LANDMARKS],
  sortOf(layer, tags) {
    if (layer === "earth" || layer === "land") return "land";
    if (GROUND.includes(layer)) return groundOf(tags) ?? (layer === "park" ? "park" : "built");
    if (WATER.includes(layer)) return waterOf(tags) ?? (layer.startsWith("water") ? "water" : "stream");
    if (BUILDINGS.includes(layer)) return "building";
    if (WAYS.includes(layer)) return wayOf(tags) ?? "minor";
    if (BOUNDARIES.includes(layer)) return "boundary";
    if (PLACES.includes(layer)) return placeOf(tags) ?? "suburb";
    return landmarkOf(tags);
  },
};
