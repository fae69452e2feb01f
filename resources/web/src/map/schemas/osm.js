// Plain OpenStreetMap tags in our words; older Protomaps files carry them beside their own.

/** @typedef {import("./schema.js").Sort} Sort */

/** @type {Record<string, Sort>} */
const LANDUSE = {
  residential: "built", farmland: "field", farmyard: "field", orchard: "field", vineyard: "field", greenfield: "field",
  allotments: "grass", meadow: "grass", grass: "grass", village_green: "grass", recreation_ground: "park",
  forest: "wood", cemetery: "cemetery", industrial: "industry", railway: "industry", commercial: "industry",
  retail: "industry", brownfield: "industry", construction: "industry", military: "industry",
};
/** @type {Record<string, Sort>} */
const LEISURE = {
  park: "park", garden: "park", playground: "park", dog_park: "park", nature_reserve: "wood", golf_course: "grass",
  pitch: "pitch", track: "pitch", stadium: "pitch", sports_centre: "pitch", swimming_pool: "water", common: "grass",
};
/** @type {Record<string, Sort>} */
const NATURAL = {
  water: "water", wood: "wood", scrub: "wood", grassland: "grass", heath: "grass", wetland: "grass",
  sand: "sand", beach: "sand",
};
/** @type {Record<string, Sort>} */
const AMENITY = {
  school: "civic", college: "civic", university: "civic", hospital: "civic", kindergarten: "civic",
  grave_yard: "cemetery",
};
/** @type {Record<string, Sort>} */
const HIGHWAY = {
  motorway: "highway", motorway_link: "highway", trunk: "highway", trunk_link: "highway", primary: "major",
  primary_link: "major", secondary: "medium", secondary_link: "medium", tertiary: "medium", tertiary_link: "medium",
  residential: "minor", unclassified: "minor", living_street: "minor", road: "minor", service: "service",
  pedestrian: "service", track: "path", path: "path", footway: "path", cycleway: "path", bridleway: "path",
  steps: "path",
};
/** @type {Record<string, Sort>} */
const PLACE = {
  city: "city", town: "town", village: "village", hamlet: "village", suburb: "suburb", quarter: "suburb",
  neighbourhood: "suburb",
};

/** @param {Record<string, any>} tags @returns {Sort|null} */
export function groundOf(tags) {
  return (
    LANDUSE[tags.landuse] ??
    LEISURE[tags.leisure] ??
    NATURAL[tags.natural] ??
    AMENITY[tags.amenity] ??
    (tags.highway === "pedestrian" || tags["area:highway"] ? "paved" : null)
  );
}

/** @param {Record<string, any>} tags @returns {Sort|null} */
export function wayOf(tags) {
  if (tags.railway) return tags.railway === "rail" || tags.railway === "tram" ? "rail" : null;
  return HIGHWAY[tags.highway] ?? null;
}

/** @param {Record<string, any>} tags @returns {Sort|null} */
export function waterOf(tags) {
  if (tags.waterway === "river" || tags.waterway === "canal") return "river";
  if (["stream", "ditch", "drain"].includes(tags.waterway)) return "stream";
  return NATURAL[tags.natural] === "water" || tags.water || LEISURE[tags.leisure] === "water" ? "water" : null;
}

/** @param {Record<string, any>} tags @returns {Sort|null} */
export function placeOf(tags) {
  return PLACE[tags.place] ?? null;
}

const LANDMARKS = {
  amenity: new Set(
    ("school hospital library townhall community_centre place_of_worship police theatre marketplace " +
    "bus_station").split(" "),
  ),
  tourism: new Set(["museum", "gallery"]),
  leisure: new Set(["park", "sports_centre", "stadium", "swimming_pool"]),
  railway: new Set(["station", "halt", "tram_stop"]),
};

// A name longer than this is an institution's, not what people say.
const SPOKEN = 28;

/**
 * Things that people find their way by from afar, and others with a name.
 * @param {Record<string, any>} tags
 * @returns {Sort|null}
 */
export function landmarkOf(tags) {
  if (!tags.name || tags.name.length > SPOKEN) return null;
  return Object.entries(LANDMARKS).some(([key, values]) => values.has(tags[key])) ? "landmark" : "spot";
}
