// Marks that would lie on top of one another, gathered into piles, zoom by zoom; at the last zoom those of one place.

import Supercluster from "supercluster";

/** @typedef {import("./contributions.js").Contribution} Contribution */
/** @typedef {{at: [number, number], one: Contribution}} Single */
/** @typedef {{at: [number, number], id: number, count: number}} Pile */

const TOO_NEAR = 44; // CSS pixels: two marks nearer than that cover one another

export class Piles {
  /** @param {Contribution[]} contributions @param {number} maxZoom of the map */
  constructor(contributions, maxZoom) {
    /** @type {Supercluster<{one: Contribution}>} */
    this.index = new Supercluster({ radius: TOO_NEAR, extent: 256, maxZoom });
    this.index.load(
      contributions.flatMap((one) =>
        one.middle
          ? [{ type: "Feature", geometry: { type: "Point", coordinates: one.middle }, properties: { one } }]
          : [],
      ),
    );
  }

  /**
   * @param {[number, number, number, number]} bounds west, south, east, north in degrees @param {number} zoom
   * @returns {Array<Single|Pile>}
   */
  within(bounds, zoom) {
    return this.index.getClusters(bounds, zoom).map(({ geometry, properties }) => {
      const at = /** @type {[number, number]} */ (geometry.coordinates);
      return "cluster_id" in properties
        ? { at, id: properties.cluster_id, count: properties.point_count }
        : { at, one: properties.one };
    });
  }

  /** The zoom at which a pile falls apart; beyond the last where it never does. @param {number} id */
  opensAt(id) {
    return this.index.getClusterExpansionZoom(id);
  }

  /** @param {number} id @returns {Contribution[]} */
  of(id) {
    return this.index.getLeaves(id, Infinity).map(({ properties }) => properties.one);
  }
}
