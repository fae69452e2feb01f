// Keeps the tables of an atlas at the version that Python last spoke of.

import { readColumns } from "./columns.js";
import { PointTable } from "./point_table.js";
import { ShapeTable } from "./shape_table.js";

/** @typedef {import("./atlas.js").Atlas} Atlas */
/** @typedef {{name: string, layer: number, version: number}} Wanted */
/**
 * @typedef {{table: string, version: number, fid: number, at: [number, number], category: number, status: number}} Mark
 */

export class Shelf {
  /** @type {Map<string, Wanted>} */
  #wanted = new Map();
  /** @type {Map<string, Mark[]>} of the tables on their way: the marks that were told of meanwhile */
  #early = new Map();
  /** @type {Map<string, Set<number>>|null} */
  #filter = null;

  /**
   * @param {Atlas} atlas @param {(name: string, version: number) => Promise<ArrayBuffer>} bring
   * @param {() => void} onChange something is to be drawn again
   * @param {(table: string, reason: string) => void} onTrouble a table could not be read; the one before it stays
   */
  constructor(atlas, bring, onChange, onTrouble) {
    this.atlas = atlas;
    this.bring = bring;
    this.onChange = onChange;
    this.onTrouble = onTrouble;
  }

  /** Brings a table, or a newer version of it. @param {Wanted} wanted */
  async want(wanted) {
    this.#wanted.set(wanted.name, wanted);
    this.#early.set(wanted.name, this.#early.get(wanted.name) ?? []);
    try {
      const columns = readColumns(await this.bring(wanted.name, wanted.version));
      if (this.#wanted.get(wanted.name) === wanted) this.#put(wanted, columns); // else a newer one is on its way
    } catch (problem) {
      this.#early.delete(wanted.name);
      this.onTrouble(wanted.name, String(problem));
    }
  }

  /** Brings a newer version of a table that is known. @param {string} name @param {number} version */
  renew(name, version) {
    const known = this.#wanted.get(name);
    if (known) void this.want({ ...known, version });
  }

  /** @param {Wanted} wanted @param {import("./columns.js").Columns} columns */
  #put(wanted, columns) {
    const Table = columns.kind === "point" ? PointTable : ShapeTable;
    const table = new Table(wanted.name, wanted.layer, columns);
    this.atlas.tables.set(wanted.name, table);
    this.#apply(table);
    const early = this.#early.get(wanted.name) ?? [];
    this.#early.delete(wanted.name);
    for (const mark of early) if (mark.version > wanted.version) this.add(mark);
    this.atlas.touched();
    this.onChange();
  }

  /** @param {Mark} mark */
  add(mark) {
    this.#early.get(mark.table)?.push(mark);
    const table = this.atlas.tables.get(mark.table);
    if (!(table instanceof PointTable)) return;
    table.add(mark, this.#filter === null || (this.#filter.get(mark.table)?.has(mark.fid) ?? false));
    this.atlas.touched();
    this.onChange();
  }

  /**
   * Shows only these marks; a table that is not named is hidden.
   * @param {Record<string, number[]>|null} features null shows all
   */
  filter(features) {
    this.#filter = features && new Map(Object.entries(features).map(([name, fids]) => [name, new Set(fids)]));
    for (const table of this.atlas.tables.values()) this.#apply(table);
    this.atlas.touched();
    this.onChange();
  }

  /** @param {PointTable|ShapeTable} table */
  #apply(table) {
    table.show(this.#filter && (this.#filter.get(table.name) ?? new Set()));
  }
}
