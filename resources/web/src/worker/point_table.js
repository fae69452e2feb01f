// One table of points: where they are, what they are, which of them are shown, and which is nearest.

import KDBush from "kdbush";

import { projected, xOf, yOf } from "../map/mercator.js";

// Points added since the index was built are looked through one by one; past this many it is built again.
const TAIL = 2_000;

/** @typedef {import("./columns.js").Columns} Columns */
/** @typedef {{minX: number, minY: number, maxX: number, maxY: number}} Box on the unit square of mercator.js */

export class PointTable {
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
    this.shown = new Uint8Array(this.count).fill(1);
    this.indexed = this.count;
    this.tree = this.#index();
  }

  #index() {
    const tree = new KDBush(this.count);
    for (let i = 0; i < this.count; i++) tree.add(this.x[i], this.y[i]);
    return tree.finish();
  }

  /**
   * Adds one point, unless it is there already (the columns may have arrived with it).
   * @param {{fid: number, at: [number, number], category: number, status: number}} mark
   * @param {boolean} shown
   */
  add({ fid, at, category, status }, shown) {
    const known = this.fid.lastIndexOf(fid, this.count - 1);
    const i = known >= 0 ? known : this.count;
    if (i === this.fid.length) this.#grow();
    const moved = i < this.indexed && (this.x[i] !== xOf(at[0]) || this.y[i] !== yOf(at[1]));
    this.x[i] = xOf(at[0]);
    this.y[i] = yOf(at[1]);
    this.fid[i] = fid;
    this.category[i] = category;
    this.status[i] = status;
    this.shown[i] = shown ? 1 : 0;
    if (known < 0) this.count += 1;
    if (!moved && this.count - this.indexed <= TAIL) return;
    this.indexed = this.count;
    this.tree = this.#index();
  }

  #grow() {
    const room = Math.max(64, this.fid.length * 2);
    this.x = copied(new Float64Array(room), this.x);
    this.y = copied(new Float64Array(room), this.y);
    this.fid = copied(new Uint32Array(room), this.fid);
    this.category = copied(new Uint8Array(room), this.category);
    this.status = copied(new Uint8Array(room), this.status);
    this.flags = copied(new Uint8Array(room), this.flags);
    this.shown = copied(new Uint8Array(room), this.shown);
  }

  /** @param {Set<number>|null} fids the ones to show; null shows all */
  show(fids) {
    for (let i = 0; i < this.count; i++) this.shown[i] = fids === null || fids.has(this.fid[i]) ? 1 : 0;
  }

  /**
   * Every point, neighbours after one another: a picture of 500,000 is painted in half the time when one does not
   * jump about in it.
   * @param {(x: number, y: number, i: number) => void} visit
   */
  each(visit) {
    const { coords, ids } = this.tree;
    for (let k = 0; k < this.indexed; k++) visit(coords[2 * k], coords[2 * k + 1], ids[k]);
    for (let i = this.indexed; i < this.count; i++) visit(this.x[i], this.y[i], i);
  }

  /** How many are shown in a box, counting no further than `enough`. @param {Box} box @param {number} enough */
  countIn(box, enough) {
    let found = 0;
    for (let i = 0; i < this.count && found <= enough; i++) if (this.has(i, box)) found += 1;
    return found;
  }

  /** @param {number} i @param {Box} box */
  has(i, { minX, minY, maxX, maxY }) {
    const x = this.x[i];
    const y = this.y[i];
    return x >= minX && x <= maxX && y >= minY && y <= maxY && this.shown[i] === 1;
  }

  /** Positions of what is shown in a box. @param {Box} box @returns {number[]} */
  within(box) {
    const found = this.tree.range(box.minX, box.minY, box.maxX, box.maxY).filter((i) => this.shown[i] === 1);
    for (let i = this.indexed; i < this.count; i++) if (this.has(i, box)) found.push(i);
    return found;
  }

  /**
   * The nearest point that is shown, no farther than `reach` (in units of the unit square).
   * @param {number} x @param {number} y @param {number} reach
   * @returns {{i: number, distance: number}|null}
   */
  nearest(x, y, reach) {
    /** @type {{i: number, distance: number}|null} */
    let best = null;
    for (const i of this.within({ minX: x - reach, minY: y - reach, maxX: x + reach, maxY: y + reach })) {
      const distance = Math.hypot(this.x[i] - x, this.y[i] - y);
      if (distance <= (best?.distance ?? reach)) best = { i, distance };
    }
    return best;
  }
}

/** @template {Float64Array|Uint32Array|Uint8Array} T @param {T} into @param {T} from @returns {T} */
function copied(into, from) {
  into.set(from);
  return into;
}
