// Marks that would lie on top of one another, gathered into bubbles, zoom by zoom.

import Supercluster from "supercluster";

import { latOf, lngOf, xOf, yOf } from "../map/mercator.js";

/** @typedef {import("./point_table.js").PointTable} PointTable */
/** @typedef {import("./point_table.js").Box} Box */
/** @typedef {{x: number, y: number, id: number, count: number, byLayer: number[]}} Bubble */
/** @typedef {{table: number, i: number}} Single */
/** @typedef {{table: number, i: number, layer: number}} Tags */

// From here on every mark is shown by itself.
export const DEEPEST = 17;

export class Clusters {
  /**
   * @param {PointTable[]} tables @param {number} layers how many layers there are
   * @param {number} radius how near is too near, in CSS pixels
   */
  constructor(tables, layers, radius) {
    this.layers = layers;
    /** @type {Supercluster<Tags, Record<number, number>>} */
    this.index = new Supercluster({
      radius,
      extent: 256,
      maxZoom: DEEPEST,
      map: ({ layer }) => ({ [layer]: 1 }),
      reduce: (sum, part) => {
        for (const layer in part) sum[layer] = (sum[layer] ?? 0) + part[layer];
      },
    });
    this.index.load(tables.flatMap(features));
  }

  /**
   * What to draw in a box at a zoom.
   * @param {Box} box @param {number} zoom
   * @returns {{bubbles: Bubble[], singles: Single[]}}
   */
  within(box, zoom) {
    /** @type {Bubble[]} */
    const bubbles = [];
    /** @type {Single[]} */
    const singles = [];
    const bounds = /** @type {[number, number, number, number]} */ ([
      Math.max(-180, lngOf(box.minX)),
      latOf(box.maxY),
      Math.min(180, lngOf(box.maxX)),
      latOf(box.minY),
    ]);
    for (const { geometry, properties } of this.index.getClusters(bounds, zoom)) {
      if (!("cluster_id" in properties)) singles.push({ table: properties.table, i: properties.i });
      else {
        const [x, y] = [xOf(geometry.coordinates[0]), yOf(geometry.coordinates[1])];
        const byLayer = Array.from({ length: this.layers }, (_, layer) => properties[layer] ?? 0);
        bubbles.push({ x, y, id: properties.cluster_id, count: properties.point_count, byLayer });
      }
    }
    return { bubbles, singles };
  }

  /** The zoom at which a bubble falls apart. @param {number} id */
  opensAt(id) {
    return this.index.getClusterExpansionZoom(id);
  }
}

/** @param {PointTable} table @param {number} t */
function features(table, t) {
  /** @type {import("supercluster").InputFeature<Tags>[]} */
  const found = [];
  for (let i = 0; i < table.count; i++) {
    if (!table.shown[i]) continue;
    found.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: [lngOf(table.x[i]), latOf(table.y[i])] },
      properties: { table: t, i, layer: table.layer },
    });
  }
  return found;
}
