// Web Mercator on the unit square: x runs east from 0 to 1, y runs south from 0 to 1 (EPSG:3857, rescaled).

export const TILE = 256;

/** @param {number} lng degrees */
export function xOf(lng) {
  return lng / 360 + 0.5;
}

/** @param {number} lat degrees; beyond the map's edge (85.05°) the edge is meant */
export function yOf(lat) {
  const sin = Math.sin((Math.max(-85.0511287798, Math.min(85.0511287798, lat)) * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
}

/** @param {number} x */
export function lngOf(x) {
  return (x - 0.5) * 360;
}

/** @param {number} y */
export function latOf(y) {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/** Pixels (CSS) of the whole world at a zoom. @param {number} zoom */
export function worldSize(zoom) {
  return TILE * 2 ** zoom;
}

/**
 * A whole column; `Float64Array.from` with a function takes some twenty times as long.
 * @param {Float64Array} degrees @param {(degrees: number) => number} project
 */
export function projected(degrees, project) {
  const found = new Float64Array(degrees.length);
  for (let i = 0; i < degrees.length; i++) found[i] = project(degrees[i]);
  return found;
}
