// One place: where the finger taps, or under the cross.

import { pair } from "./tool.js";

/** @typedef {import("./tool.js").Tool} Tool */

/** @implements {Tool} */
export class PlacePoint {
  draws = false;

  /** @param {import("./tool.js").Means} means */
  constructor({ map, crosshair, told }) {
    this.map = map;
    this.crosshair = crosshair;
    this.told = told;
  }

  enable() {}

  disable() {}

  /** @param {import("leaflet").Point} at */
  tap(at) {
    this.told({ kind: "point", coordinates: [pair(this.map.leaflet.containerPointToLatLng(at))] }, "tapped");
  }

  here() {
    this.told({ kind: "point", coordinates: [pair(this.crosshair.place())] }, "crosshair");
  }

  down() {}

  move() {}

  up() {}

  undoCorner() {}

  finish() {}
}
