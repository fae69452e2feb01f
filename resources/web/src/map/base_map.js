// The base map: one file of tiles on this machine, painted by our own rules.

import L from "leaflet";
import { leafletLayer } from "protomaps-leaflet";
import { PMTiles } from "pmtiles";

import { LABEL_FONT, labelRules } from "./labels.js";
import { LOOKS } from "./looks.js";
import { paintRules } from "./paint.js";
import { plain } from "./schemas/plain.js";
import { protomapsPmap } from "./schemas/protomaps_pmap.js";
import { protomapsV4 } from "./schemas/protomaps_v4.js";
import { TileFile } from "./tile_file.js";
import { TranslatedTiles } from "./translated_tiles.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("./looks.js").Look} Look */

/** @type {Record<string, import("./schemas/schema.js").Schema>} */
const SCHEMAS = { "protomaps-v4": protomapsV4, "protomaps-pmap": protomapsPmap, plain };

// protomaps-leaflet builds on a Leaflet that it expects to find in the page.
Object.assign(globalThis, { L });

export class BaseMap {
  /** @param {BaseMapView} view @param {string} language */
  constructor(view, language) {
    this.language = language;
    this.layer = leafletLayer({
      url: /** @type {any} */ (new PMTiles(new TileFile(view.url))), // its types are of an older pmtiles
      maxDataZoom: view.max_zoom,
      attribution: "", // ours is shown as text, never as the markup that files carry
      noWrap: true,
      tasks: fontsReady(document.fonts),
      paintRules: [],
      labelRules: [],
    });
    for (const { tileCache } of this.layer.views.values()) {
      tileCache.source = new TranslatedTiles(tileCache.source, SCHEMAS[view.schema] ?? plain);
    }
  }

  /** @param {keyof typeof LOOKS} theme */
  wear(theme) {
    const look = LOOKS[theme];
    const { layer } = this;
    layer.paintRules = paintRules(look);
    layer.labelRules = labelRules(look, this.language);
    layer.backgroundColor = look.land;
    layer.clearLayout();
    if (layer._map) layer.rerenderTiles();
  }
}

/** Names are measured once: tiles wait until their letters are there. @param {FontFaceSet} fonts @returns {any[]} */
function fontsReady(fonts) {
  return ["400 13px", "600 13px"].map((face) => fonts.load(`${face} ${LABEL_FONT}`));
}
