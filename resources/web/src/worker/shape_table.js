// One table of lines or areas: their rings, which are shown, and which of them a finger touches.

import Flatbush from "flatbush";

import { projected, xOf, yOf } from "../map/mercator.js";
import { distanceToRing, insideRings, middleOfArea, middleOfLine } from "./geometry.js";

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {import("./point_table.js").Box} Box */

export class ShapeTable {
  /** @param {string} name @param {number} layer position of its layer in the look @param {Columns} columns */
  constructor(name, layer, columns) {
    this.name = name;
    this.layer = layer;
    this.kind = columns.kind;
    this.count = columns.count;
    this.x = projected(columns.lng, xOf);
    this.y = projected(columns.lat, yOf);
    this.fid = columns.fid;
    this.category = columns.category;
    this.status = columns.status;
    this.flags = columns.flags;
    this.featureStart = columns.featureStart;
    this.ringStart = columns.ringStart;
    this.shown = new Uint8Array(this.count).fill(1);
    this.tree = this.count > 0 ? this.#index() : null;
  }

  #index() {
    const tree = new Flatbush(this.count);
    for (let i = 0; i < this.count; i++) {
      const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
      for (const [from, to] of this.rings(i)) {
        for (let c = from; c < to; c++) {
          box.minX = Math.min(box.minX, this.x[c]);
          box.maxX = Math.max(box.maxX, this.x[c]);
          box.minY = Math.min(box.minY, this.y[c]);
          box.maxY = Math.max(box.maxY, this.y[c]);
        }
      }
      tree.add(box.minX, box.minY, box.maxX, box.maxY);
    }
    tree.finish();
    return tree;
  }

  /** The rings (or the parts of a line) of one feature: where each starts and ends. @param {number} i */
  rings(i) {
    const rings = [];
    for (let r = this.featureStart[i]; r < this.featureStart[i + 1]; r++) {
      rings.push(/** @type {[number, number]} */ ([this.ringStart[r], this.ringStart[r + 1]]));
    }
    return rings;
  }

  /** Where the feature's sign stands. @param {number} i @returns {[number, number]} on the unit square */
  middle(i) {
    const rings = this.rings(i);
    return this.kind === "area" ? middleOfArea(this, rings) : middleOfLine(this, rings[0]);
  }

  /** @param {Set<number>|null} fids the ones to show; null shows all */
  show(fids) {
    for (let i = 0; i < this.count; i++) this.shown[i] = fids === null || fids.has(this.fid[i]) ? 1 : 0;
  }

  /** @param {Box} box @returns {number[]} */
  within({ minX, minY, maxX, maxY }) {
    return this.tree?.search(minX, minY, maxX, maxY, (i) => this.shown[i] === 1).sort((a, b) => a - b) ?? [];
  }

  /**
   * The feature under a finger: the nearest line within `reach`, or the last drawn area around the place.
   * @param {number} x @param {number} y @param {number} reach
   * @returns {{i: number, distance: number}|null}
   */
  nearest(x, y, reach) {
    /** @type {{i: number, distance: number}|null} */
    let best = null;
    for (const i of this.within({ minX: x - reach, minY: y - reach, maxX: x + reach, maxY: y + reach })) {
      const distance = this.#distance(i, x, y);
      if (distance <= (best?.distance ?? reach)) best = { i, distance };
    }
    return best;
  }

  /** @param {number} i @param {number} x @param {number} y */
  #distance(i, x, y) {
    const rings = this.rings(i);
    if (this.kind === "area" && insideRings(this, rings, x, y)) return 0;
    return Math.min(...rings.map((ring) => distanceToRing(this, ring, x, y)));
  }
}
