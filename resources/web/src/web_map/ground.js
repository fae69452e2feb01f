// What the marks lie on: base map and overlays as far as they travel along, and the edge of the project's area.

import L from "leaflet";

import { LOOKS } from "../map/looks.js";
import { CarriedPictures, CarriedShapes } from "./carried_tiles.js";
import { readBytes } from "./data.js";
import { MemoryFile } from "./memory_file.js";

/** @typedef {import("./data.js").WebMapData} WebMapData */
/** @typedef {import("./carried_tiles.js").Theme} Theme */
/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

const KINDS = { "pmtiles-vector": CarriedShapes, "pmtiles-raster": CarriedPictures };
const WORLD = [[-89, -540], [-89, 540], [89, 540], [89, -540]];

export class Ground {
  /** @param {L.Map} map @param {WebMapData} data @param {Document} document */
  constructor(map, { area, grounds, language }, document) {
    this.tiles = grounds.map((view) => {
      const Tiles = KINDS[/** @type {keyof typeof KINDS} */ (view.kind)];
      const file = new MemoryFile(view.id, readBytes(document, view.url));
      return new Tiles(view, { language, document, file, pane: "tilePane" });
    });
    this.map = map;
    this.views = grounds;
    for (const tiles of this.tiles) tiles.addTo(map);
    const rings = (area ?? []).map((polygon) => polygon.map((ring) => ring.map(([lng, lat]) => [lat, lng])));
    this.edge = L.polygon(/** @type {any} */ (rings), { fill: false, weight: 2, dashArray: "6 6", interactive: false });
    const holes = rings.map(([outer]) => outer);
    this.outside = L.polygon(/** @type {any} */ ([WORLD, ...holes]), { stroke: false, fillOpacity: 1, interactive: false });
    if (rings.length > 0) L.layerGroup([this.outside, this.edge]).addTo(map);
    this.credit = [...new Set(grounds.map(({ attribution }) => attribution))].join(" · ");
  }

  /** What lies above the base map, and can be put away. */
  get overlays() {
    return this.views.filter(({ colour }) => colour);
  }

  /** @param {BaseMapView} overlay @param {boolean} shown */
  toggle(overlay, shown) {
    const tiles = this.tiles[this.views.indexOf(overlay)];
    if (shown) tiles.addTo(this.map);
    else tiles.remove();
  }

  /** @param {Theme} theme */
  wear(theme) {
    const { shade, outline } = LOOKS[theme];
    for (const tiles of this.tiles) tiles.wear(theme);
    this.edge.setStyle({ color: outline });
    this.outside.setStyle({ fillColor: shade });
  }
}
