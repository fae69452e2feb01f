// The marks of one map: signs that can be reached by finger and by keyboard, piles where they are many, and shapes.

import L from "leaflet";

import { lifted } from "../map/marks_look.js";
import { pinIcon } from "../map/pin.js";
import { layerSign } from "../seat/symbols.js";
import { bubble } from "./bubble.js";
import { grouped } from "./grouped.js";
import { Piles } from "./piles.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */
/** @typedef {import("./data.js").LayerData} LayerData */
/** @typedef {import("./carried_tiles.js").Theme} Theme */
/** @typedef {{icons: import("../icons.js").Icons, texts: import("../text.js").Texts, document: Document}} Means */
/** @typedef {(contribution: Contribution, from: HTMLElement|null) => void} Open */

const SIDE = 44; // CSS pixels, as much as a finger needs
const BUBBLE = 48;

export class Marks {
  /** @type {Map<string, {marker: L.Marker, one: Contribution|null}>} signs and bubbles, by what they stand for */
  #shown = new Map();
  /** @type {Contribution|null} */
  #chosen = null;
  /** @type {L.Marker|null} */
  #pin = null;
  /** @type {Contribution[]} */
  #all = [];
  /** @type {Theme} */
  #theme = "light";
  #turn = 0;

  /**
   * @param {L.Map} map @param {Record<string, L.FeatureGroup>} groups one for each layer's id
   * @param {{open: Open, openPile: (pile: Contribution[], from: HTMLElement|null) => void}} acts @param {Means} means
   */
  constructor(map, groups, acts, means) {
    this.map = map;
    this.groups = groups;
    this.acts = acts;
    this.means = means;
    this.bubbles = L.layerGroup().addTo(map);
    this.shapes = L.canvas({ tolerance: 10 });
    this.piles = new Piles([], map.getMaxZoom());
    map.on("moveend", () => this.#draw());
  }

  /** @param {Contribution[]} contributions in place of those shown before */
  show(contributions) {
    this.#all = contributions;
    this.piles = new Piles(contributions, this.map.getMaxZoom());
    this.#again();
  }

  /** @param {Theme} theme */
  wear(theme) {
    this.#theme = theme;
    this.#again();
  }

  /** Puts a pin where a contribution is; null takes it away. @param {Contribution|null} contribution */
  select(contribution) {
    this.#pin?.remove();
    this.#pin = null;
    this.#chosen = contribution;
    this.#hideChosen();
    if (!contribution?.middle) return;
    const { document, icons } = this.means;
    const layer = /** @type {any} */ ({ ...contribution.layer, colour: this.#colour(contribution.layer) });
    const icon = pinIcon(document, layer, icons, { icon: contribution.category?.icon, style: "open" });
    const options = { icon, interactive: false, keyboard: false, zIndexOffset: 10_000 };
    this.#pin = L.marker(placeOf(contribution.middle), options).addTo(this.map);
  }

  /** Everything anew: other marks, or another look. */
  #again() {
    this.#turn += 1;
    this.#shown.clear();
    this.bubbles.clearLayers();
    for (const group of Object.values(this.groups)) group.clearLayers();
    for (const one of this.#all) if (one.shape && one.shape.type !== "Point") this.#shape(one);
    this.#draw();
  }

  /** Keeps the marks that stay, so that none loses the focus. */
  #draw() {
    const bounds = this.map.getBounds().pad(0.2);
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const zoom = Math.round(this.map.getZoom());
    const gone = new Set(this.#shown.keys());
    for (const found of this.piles.within(/** @type {any} */ (box), zoom)) {
      const key = "one" in found ? `${this.#turn} ${this.#all.indexOf(found.one)}` : `${this.#turn} pile ${found.id}`;
      if (gone.delete(key)) continue;
      if ("one" in found) this.#shown.set(key, { marker: this.#sign(found.one), one: found.one });
      else this.#shown.set(key, { marker: this.#bubble(found), one: null });
    }
    for (const key of gone) {
      this.#shown.get(key)?.marker.remove();
      this.#shown.delete(key);
    }
    this.#hideChosen();
  }

  /** Its pin stands in its place. */
  #hideChosen() {
    for (const { marker, one } of this.#shown.values()) {
      marker.getElement()?.classList.toggle("chosen", one !== null && one === this.#chosen);
    }
  }

  /** @param {Contribution} contribution */
  #sign(contribution) {
    const { document, icons, texts } = this.means;
    const { layer, category, title, middle } = contribution;
    const look = { ...layer, icon: category?.icon ?? layer.icon, colour: this.#colour(layer) };
    const html = layerSign(document, look, icons);
    const name = texts.say("map-mark", { layer: layer.title, title });
    const icon = L.divIcon({ html: /** @type {any} */ (html), className: "mark", iconSize: [SIDE, SIDE] });
    return this.#button(/** @type {[number, number]} */ (middle), icon, name, this.groups[layer.id], (from) =>
      this.acts.open(contribution, from),
    );
  }

  /** @param {import("./piles.js").Pile} pile */
  #bubble({ at, id, count }) {
    const { document, texts } = this.means;
    const parts = [...grouped(this.piles.of(id), ({ layer }) => layer)].map(([layer, own]) => ({
      colour: this.#colour(layer),
      count: own.length,
      words: `${layer.title} ${own.length}`,
    }));
    const name = `${texts.say("web-pile", { count })} ${parts.map(({ words }) => words).join(", ")}`;
    const html = bubble(document, count, parts);
    const icon = L.divIcon({ html, className: "mark", iconSize: [BUBBLE, BUBBLE] });
    return this.#button(at, icon, name, this.bubbles, (from) => this.#openPile(id, at, from));
  }

  /** Nearer, until it falls apart; what never does is listed. @param {number} id @param {[number, number]} at @param {HTMLElement|null} from */
  #openPile(id, at, from) {
    const zoom = this.piles.opensAt(id);
    if (zoom > this.map.getMaxZoom()) this.acts.openPile(this.piles.of(id), from);
    else this.map.setView(placeOf(at), Math.max(zoom, this.map.getZoom() + 1));
  }

  /**
   * @param {[number, number]} at @param {L.DivIcon} icon @param {string} name for those who hear the map
   * @param {L.LayerGroup} group @param {(from: HTMLElement|null) => void} press
   */
  #button(at, icon, name, group, press) {
    const marker = L.marker(placeOf(at), { icon, title: name }).addTo(group);
    const element = marker.getElement() ?? null;
    element?.setAttribute("aria-label", name);
    element?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      press(element);
    });
    return marker.on("click", () => press(element));
  }

  /** @param {Contribution} contribution */
  #shape(contribution) {
    const color = this.#colour(contribution.layer);
    const style = { color, weight: 4, opacity: 0.9, fillOpacity: 0.16, renderer: this.shapes };
    const shape = L.geoJSON(/** @type {any} */ (contribution.shape), /** @type {any} */ ({ style, ...style }));
    shape.on("click", () => this.acts.open(contribution, null)).addTo(this.groups[contribution.layer.id]);
  }

  /** @param {LayerData} layer */
  #colour({ colour }) {
    return this.#theme === "dark" ? lifted(colour) : colour;
  }
}

/** @param {[number, number]} at longitude, latitude */
function placeOf([lng, lat]) {
  return L.latLng(lat, lng);
}
