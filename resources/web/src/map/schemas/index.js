// Every schema by the name that Python gives it.

import { openMapTiles } from "./openmaptiles.js";
import { overlay } from "./overlay.js";
import { plain } from "./plain.js";
import { protomapsPmap } from "./protomaps_pmap.js";
import { protomapsV4 } from "./protomaps_v4.js";
import { zoomstack } from "./zoomstack.js";

/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Record<string, Schema>} */
const SCHEMAS = {
  "protomaps-v4": protomapsV4,
  "protomaps-pmap": protomapsPmap,
  openmaptiles: openMapTiles,
  zoomstack,
  overlay,
  plain,
};

/** @param {string} name @returns {Schema} one that nobody knows is drawn plainly */
export function schemaNamed(name) {
  return SCHEMAS[name] ?? plain;
}
