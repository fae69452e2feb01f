// All tables together: what stands for them at a zoom, and the picture of it.

import { worldSize } from "../map/mercator.js";
import { Clusters, DEEPEST } from "./clusters.js";
import { drawArea } from "./draw_area.js";
import { drawBubbles } from "./draw_bubbles.js";
import { discs, drawSprites } from "./draw_points.js";
import { drawShapes, drawSigns } from "./draw_shapes.js";
import { PointTable } from "./point_table.js";
import { ShapeTable } from "./shape_table.js";
import { SIZES, Sprites } from "./sprites.js";

/** @typedef {import("./look.js").Look} Look */
/** @typedef {import("./look.js").View} View */
/** @typedef {import("./point_table.js").Box} Box */

// Gathering is worth its time up to here (120 ms at 50,000); beyond, marks are discs until few are in view.
const GATHER_UP_TO = 50_000;
const PICTURES_UP_TO = 1_500;
const LARGE_UP_TO = 400;

export class Atlas {
  /** @type {Map<string, PointTable|ShapeTable>} as they arrived */
  tables = new Map();
  /** @type {import("./draw_area.js").Rings} */
  area = [];
  /** @type {Clusters|null} built when first needed */
  #clusters = null;

  /** @param {Look} look @param {number} ratio device pixels per CSS pixel */
  constructor(look, ratio) {
    this.look = look;
    this.sprites = new Sprites(look, ratio);
  }

  /** @param {Look} look @param {number} ratio */
  wear(look, ratio) {
    this.look = look;
    this.sprites = new Sprites(look, ratio);
    this.#clusters = null;
  }

  /** Something about the points has changed. */
  touched() {
    this.#clusters = null;
  }

  #inOrder() {
    return [...this.tables.values()].sort((a, b) => a.layer - b.layer);
  }

  /** @returns {PointTable[]} */
  get points() {
    return this.#inOrder().filter((table) => table instanceof PointTable);
  }

  /** @returns {ShapeTable[]} areas first, lines on top */
  get shapes() {
    const all = this.#inOrder().filter((table) => table instanceof ShapeTable);
    return [...all.filter(({ kind }) => kind === "area"), ...all.filter(({ kind }) => kind === "line")];
  }

  /** The zoom at which a bubble falls apart. @param {number} id */
  opensAt(id) {
    return this.#clusters?.opensAt(id) ?? DEEPEST + 1;
  }

  /** @param {View} view @returns {ImageBitmap} */
  draw(view) {
    const picture = new OffscreenCanvas(Math.round(view.width * view.ratio), Math.round(view.height * view.ratio));
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (picture.getContext("2d"));
    if (this.sprites.ratio !== view.ratio) this.sprites = new Sprites(this.look, view.ratio);
    const box = boxOf(view, 40 * this.look.scale);
    pen.save();
    pen.scale(view.ratio, view.ratio);
    if (this.area.length > 0) drawArea(pen, this.area, view, this.look);
    for (const table of this.shapes) drawShapes(pen, table, box, view, this.look);
    for (const table of this.shapes) drawSigns(pen, table, box, view, this.sprites);
    pen.restore();
    this.#drawPoints(pen, box, view);
    return picture.transferToImageBitmap();
  }

  /** @param {OffscreenCanvasRenderingContext2D} pen @param {Box} box @param {View} view */
  #drawPoints(pen, box, view) {
    const shown = this.#shownIn(box, view.zoom);
    if (shown === null) {
      const layer = new OffscreenCanvas(pen.canvas.width, pen.canvas.height);
      layer.getContext("2d")?.putImageData(discs(this.points, view, this.look), 0, 0);
      pen.drawImage(layer, 0, 0);
      return;
    }
    pen.save();
    pen.scale(view.ratio, view.ratio);
    drawSprites(pen, shown.singles, view, this.sprites, sizeFor(shown.singles.length));
    drawBubbles(pen, shown.bubbles, view, this.look);
    pen.restore();
  }

  /**
   * Bubbles, and the points that stand alone; null where every point is shown by itself.
   * @param {Box} box @param {number} zoom
   */
  gathered(box, zoom) {
    const points = this.points;
    const total = points.reduce((sum, table) => sum + table.count, 0);
    if (total > GATHER_UP_TO || zoom > DEEPEST) return null;
    this.#clusters ??= new Clusters(points, this.look.layers.length, SIZES.large * 1.75 * this.look.scale);
    const { bubbles, singles } = this.#clusters.within(box, zoom);
    return { bubbles, singles: singles.map(({ table, i }) => ({ table: points[table], i })) };
  }

  /**
   * What stands for the points of a box; null when they are so many that each is a disc.
   * @param {Box} box @param {number} zoom
   */
  #shownIn(box, zoom) {
    const gathered = this.gathered(box, zoom);
    if (gathered) return gathered;
    const points = this.points;
    const many = points.reduce((sum, table) => sum + table.countIn(box, PICTURES_UP_TO), 0);
    if (many > PICTURES_UP_TO) return null;
    return { bubbles: [], singles: points.flatMap((table) => table.within(box).map((i) => ({ table, i }))) };
  }
}

/** @param {number} many */
function sizeFor(many) {
  return many > LARGE_UP_TO ? "small" : "large";
}

/**
 * The part of the unit square that a view shows, and `margin` CSS pixels around it.
 * @param {View} view @param {number} margin
 */
function boxOf(view, margin) {
  const world = worldSize(view.zoom);
  return {
    minX: (view.left - margin) / world,
    minY: (view.top - margin) / world,
    maxX: (view.left + view.width + margin) / world,
    maxY: (view.top + view.height + margin) / world,
  };
}
