// A planner's own layer above the base map: shapes, whatever they mean.

/** @typedef {import("./schema.js").Schema} Schema */

/** @type {Schema} */
export const overlay = {
  layers: ["overlay"],
  sortOf: () => "shape",
};
