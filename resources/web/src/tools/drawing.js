// A line or an area in the making: one stroke of a finger, or corner by corner.

import L from "leaflet";

import { Ink } from "./ink.js";
import { smooth } from "./smooth.js";
import { pair } from "./tool.js";
import { largestLoop } from "./untangle.js";

/** @typedef {import("./tool.js").Tool} Tool */
/** @typedef {import("./tool.js").Means} Means */

const TAP_SLACK = 10; // CSS pixels: less is a tap and makes a corner

/** @implements {Tool} */
export class Drawing {
  draws = true;
  /** @type {L.LatLng[]} */
  corners = [];
  /** @type {"tapped"|"crosshair"} how the last corner came */
  source = "tapped";
  /** @type {{id: number, points: L.Point[], ink: Ink|null}|null} */
  stroke = null;

  /** @param {Means} means @param {"line"|"area"} kind @param {number} least how many corners make a shape */
  constructor({ map, seat, crosshair, told }, kind, least) {
    this.map = map;
    this.crosshair = crosshair;
    this.told = told;
    this.kind = kind;
    this.least = least;
    this.colour = seat.colour;
    const style = { color: seat.colour, weight: 4, dashArray: "2 8", interactive: false };
    this.trail = kind === "area" ? L.polygon([], { ...style, fillOpacity: 0.12 }) : L.polyline([], style);
    this.dots = L.layerGroup();
  }

  enable() {
    this.trail.addTo(this.map.leaflet);
    this.dots.addTo(this.map.leaflet);
  }

  disable() {
    this.#forgetStroke();
    this.trail.remove();
    this.dots.remove();
  }

  /** @param {number} id @param {L.Point} at */
  down(id, at) {
    this.stroke = { id, points: [at], ink: null };
  }

  /** @param {number} id @param {L.Point} at */
  move(id, at) {
    const { stroke } = this;
    if (stroke?.id !== id) return;
    const [start] = stroke.points;
    if (!stroke.ink && start && at.distanceTo(start) < TAP_SLACK) return;
    stroke.ink ??= new Ink(this.map.root, this.colour);
    stroke.points.push(at);
    stroke.ink.draw(stroke.points);
  }

  /** @param {number} id @param {boolean} kept */
  up(id, kept) {
    const { stroke } = this;
    if (stroke?.id !== id) return;
    this.#forgetStroke();
    const [start] = stroke.points;
    if (!kept || !start) return;
    if (stroke.ink) this.#finishStroke(stroke.points);
    else this.tap(start);
  }

  /** @param {L.Point[]} points */
  #finishStroke(points) {
    const corners = smooth(points);
    if (corners.length < this.least) return;
    this.#show([]);
    this.#tell(
      corners.map(({ x, y }) => this.map.leaflet.containerPointToLatLng(L.point(x, y))),
      "drawn",
    );
  }

  #forgetStroke() {
    this.stroke?.ink?.close();
    this.stroke = null;
  }

  /** @param {L.Point} at */
  tap(at) {
    this.source = "tapped";
    this.#show([...this.corners, this.map.leaflet.containerPointToLatLng(at)]);
  }

  here() {
    this.source = "crosshair";
    this.#show([...this.corners, this.crosshair.place()]);
  }

  undoCorner() {
    this.#show(this.corners.slice(0, -1));
  }

  finish() {
    if (this.corners.length < this.least) return;
    const { corners } = this;
    this.#show([]);
    this.#tell(corners, this.source);
  }

  /** @param {L.LatLng[]} corners */
  #show(corners) {
    this.corners = corners;
    this.trail.setLatLngs(corners);
    this.dots.clearLayers();
    for (const corner of corners) {
      L.circleMarker(corner, {
        radius: 6,
        color: "#fff",
        weight: 2,
        fillColor: this.colour,
        fillOpacity: 1,
        interactive: false,
      }).addTo(this.dots);
    }
  }

  /** @param {L.LatLng[]} corners @param {"tapped"|"crosshair"|"drawn"} source */
  #tell(corners, source) {
    const places = this.kind === "area" ? this.#untangled(corners) : corners;
    this.told({ kind: this.kind, coordinates: places.map(pair) }, source);
  }

  /** @param {L.LatLng[]} corners */
  #untangled(corners) {
    const { leaflet } = this.map;
    const ring = corners.map((corner) => leaflet.project(corner));
    const loop = largestLoop(ring);
    return loop === ring ? corners : loop.map(({ x, y }) => leaflet.unproject(L.point(x, y)));
  }
}
