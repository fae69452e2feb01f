// Small pictures of the project's maps, painted one after another once the map itself is there.

import { paintThumbnail } from "./thumbnail.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

const AFTER_THE_MAP = 400; // ms: whoever looks at a map moves it first

export class Thumbnails {
  /** @type {Map<string, string>} by a map's id, as addresses of data */
  #painted = new Map();
  #closed = false;

  /**
   * @param {import("./ground.js").Ground} ground @param {import("leaflet").LatLngBounds} home @param {Document} document
   * @param {(id: string, picture: string) => void} onPainted
   */
  constructor(ground, home, document, onPainted) {
    this.ground = ground;
    this.home = home;
    this.document = document;
    this.onPainted = onPainted;
  }

  /** @param {BaseMapView} view */
  of({ id }) {
    return this.#painted.get(id) ?? null;
  }

  /** @param {BaseMapView[]} wanted */
  async paint(wanted) {
    await new Promise((resolve) => setTimeout(resolve, AFTER_THE_MAP));
    for (const view of wanted) {
      if (this.#closed) return;
      await this.#one(view);
    }
  }

  /** @param {BaseMapView} view */
  async #one(view) {
    const tiles = this.ground.sample(view);
    if (!tiles) return;
    try {
      const canvas = await paintThumbnail(tiles, view, this.home, this.document);
      if (this.#closed) return;
      const picture = canvas.toDataURL("image/png");
      this.#painted.set(view.id, picture);
      this.onPainted(view.id, picture);
    } finally {
      tiles.close();
    }
  }

  close() {
    this.#closed = true;
  }
}
