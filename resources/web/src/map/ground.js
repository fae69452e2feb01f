// What the marks lie on: one of the project's base maps, and any of its overlays.

import { OnlineTiles } from "./online_tiles.js";
import { PictureTiles } from "./picture_tiles.js";
import { VectorTiles } from "./vector_tiles.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/** @typedef {import("../protocol.js").ProjectShown} ProjectShown */
/** @typedef {"light"|"dark"|"contrast"} Theme */
/** @typedef {VectorTiles|PictureTiles} Painted on this machine */
/** @typedef {Painted|OnlineTiles} Tiles */

/** A new kind of base map is one file and one line. */
const KINDS = { "pmtiles-vector": VectorTiles, "pmtiles-raster": PictureTiles, online: OnlineTiles };

export class Ground {
  /** @type {Map<string, Tiles>} what is on the map, by id */
  #shown = new Map();
  /** @type {Theme} */
  #theme = "light";

  /**
   * @param {import("leaflet").Map} map @param {ProjectShown} project @param {Document} document
   * @param {import("./painters.js").Painters} painters
   */
  constructor(map, project, document, painters) {
    this.map = map;
    this.painters = painters;
    this.language = project.language;
    this.document = document;
    this.base = project.base_map;
    /** @type {BaseMapView[]} */
    this.bases = project.base_map ? [project.base_map, ...(project.other_base_maps ?? [])] : [];
    /** @type {BaseMapView[]} */
    this.overlays = project.overlays ?? [];
    map.createPane("overlays").classList.add("map-overlays");
    this.onChange = () => {};
  }

  /** Shows the first base map and every overlay. */
  begin() {
    if (this.base) this.#add(this.base, "tilePane");
    for (const overlay of this.overlays) this.#add(overlay, "overlays");
    this.onChange();
  }

  /** When all of the base map is there, as far as it can be seen; at once where there is none. @returns {Promise<void>} */
  painted() {
    const tiles = this.base && this.#shown.get(this.base.id);
    return new Promise((resolve) => void (tiles ? tiles.once("load", () => resolve()) : resolve()));
  }

  /** Another base map instead of the one that is shown. @param {BaseMapView} base */
  choose(base) {
    if (base === this.base) return;
    if (this.base) this.#remove(this.base);
    this.base = base;
    this.#add(base, "tilePane");
    this.onChange();
  }

  /** @param {BaseMapView} overlay @param {boolean} shown */
  toggle(overlay, shown) {
    if (shown) this.#add(overlay, "overlays");
    else this.#remove(overlay);
    this.onChange();
  }

  /** @param {BaseMapView} view @returns {boolean} */
  shows({ id }) {
    return this.#shown.has(id);
  }

  /** Whom to credit for what is shown. */
  credit() {
    const credits = [...this.bases, ...this.overlays]
      .filter((view) => this.shows(view))
      .map(({ attribution }) => attribution);
    return [...new Set(credits)].join(" · ");
  }

  /** @param {Theme} theme */
  wear(theme) {
    this.#theme = theme;
    for (const tiles of this.#shown.values()) tiles.wear(theme);
  }

  /**
   * The tiles of a map of this machine, on no map: for a picture of it. Whoever asks closes them.
   * @param {BaseMapView} view @returns {Painted|null}
   */
  sample(view) {
    if (view.kind === "online") return null; // nobody has asked to see it
    return /** @type {Painted|null} */ (this.#tiles(view, "tilePane"));
  }

  /** @param {BaseMapView} view @param {string} pane */
  #add(view, pane) {
    const tiles = this.#tiles(view, pane);
    if (!tiles) return;
    tiles.addTo(this.map);
    this.#shown.set(view.id, tiles);
  }

  /** @param {BaseMapView} view @param {string} pane @returns {Tiles|null} */
  #tiles(view, pane) {
    const Kind = KINDS[/** @type {keyof typeof KINDS} */ (view.kind)];
    if (!Kind) {
      console.warn(`no way to show a base map of kind ${view.kind}`);
      return null;
    }
    const tiles = new Kind(view, { language: this.language, document: this.document, pane, painters: this.painters });
    tiles.wear(this.#theme);
    return tiles;
  }

  /** @param {BaseMapView} view */
  #remove({ id }) {
    this.#shown.get(id)?.remove();
    this.#shown.get(id)?.close();
    this.#shown.delete(id);
  }

  close() {
    for (const tiles of this.#shown.values()) tiles.close();
  }
}
