// The open mark: a real, focusable marker on the map, and for residents a card with its words. A facilitator reads
// and changes them in the window's inspector beside the map.

import L from "leaflet";

import { middleOfArea, middleOfLine } from "../worker/geometry.js";
import { MarkDrag } from "./mark_drag.js";
import { latOf, lngOf, xOf, yOf } from "./mercator.js";
import { openIcon } from "./pin.js";
import { readingCard } from "./reading_card.js";

/** @typedef {import("../protocol.js").FeatureShown} FeatureShown */
/** @typedef {import("../protocol.js").FromPage} FromPage */

const NEAR = 16; // the zoom at which one sees where a mark is

/**
 * @typedef {object} Answer
 * @property {() => boolean} free whether somebody can answer now without being interrupted
 * @property {(mark: {table: string, fid: number, agrees: boolean}) => void} begin
 */

export class Selection {
  /** @type {{feature: FeatureShown, layers: L.LayerGroup, card: HTMLElement|null, drag: MarkDrag|null}|null} */
  #open = null;

  /**
   * @param {HTMLElement} root where the card goes @param {import("./map.js").NeighbourhoodMap} map
   * @param {{icons: import("../icons.js").Icons, texts: import("../text.js").Texts, send: (message: FromPage) => void}} means
   */
  constructor(root, map, { icons, texts, send }) {
    this.root = root;
    this.map = map;
    this.icons = icons;
    this.texts = texts;
    this.send = send;
    /** @type {Answer | null} how somebody can answer what they read here */
    this.answer = null;
    this.listening = new AbortController();
    const { signal } = this.listening;
    root.addEventListener("keydown", (event) => event.key === "Escape" && !event.defaultPrevented && this.clear(), {
      signal,
    });
  }

  /** @param {FeatureShown} feature */
  show(feature) {
    const again = this.#open?.feature.table === feature.table && this.#open.feature.fid === feature.fid;
    const hadFocus = this.#open?.card?.contains(this.root.ownerDocument.activeElement) ?? false;
    this.putAway();
    const layer = this.map.project.layers.find(({ id }) => id === feature.layer);
    const at = anchorOf(feature);
    if (!layer || !at) return;
    const category = layer.categories.find(({ id }) => id === feature.category);
    const name = this.texts.say("map-mark", {
      layer: layer.title,
      title: feature.title || category?.title || feature.ref,
    });
    const icon = openIcon(this.root.ownerDocument, layer, this.icons, {
      icon: category?.icon,
      style: again ? "" : "arriving",
    });
    const marker = L.marker(at, { icon, keyboard: true, title: "", alt: name, zIndexOffset: 1000 });
    const layers = L.layerGroup([...outline(feature, layer.colour), marker]).addTo(this.map.leaflet);
    const element = marker.getElement();
    element?.setAttribute("aria-label", name);
    element?.setAttribute("data-mark", "");
    const card = this.map.project.resident_screen ? this.#card(feature, layer, category) : null;
    if (card) this.root.append(card);
    const movable = this.map.project.can_move && feature.kind === "point" && element;
    const drag = movable ? new MarkDrag(this.map, marker, element, (shape) => this.#moved(feature, shape)) : null;
    this.#open = { feature, layers, card, drag };
    if (hadFocus) card?.focus();
    this.#reveal(at, feature.focus);
  }

  /**
   * @param {FeatureShown} feature @param {import("../protocol.js").LayerView} layer
   * @param {import("../protocol.js").CategoryView|undefined} category
   */
  #card(feature, layer, category) {
    const { icons, texts } = this;
    const answer = (/** @type {boolean} */ agrees) => {
      this.clear();
      this.answer?.begin({ table: feature.table, fid: feature.fid, agrees });
    };
    return readingCard(this.root.ownerDocument, feature, {
      layer,
      category,
      icons,
      texts,
      close: () => this.clear(),
      answer: this.answer?.free() ? answer : null,
    });
  }

  /** @param {FeatureShown} feature @param {import("../protocol.js").Shape} shape */
  #moved({ table, fid }, shape) {
    this.send({ type: "FeatureMoved", table, fid, shape });
  }

  /** Moves the map only as far as needed; `focus` brings it near. @param {L.LatLng} at @param {boolean} focus */
  #reveal(at, focus) {
    const zoom = this.map.leaflet.getZoom();
    const near = Math.min(NEAR, this.map.leaflet.getMaxZoom());
    if (focus && zoom < near) this.map.bring(at, near);
    else this.map.reveal(at);
  }

  /** The person is done with it. */
  clear() {
    if (!this.#open) return;
    this.putAway();
    this.leave();
  }

  /** Python need not keep it open either. */
  leave() {
    this.send({ type: "SelectionCleared" });
  }

  putAway() {
    this.#open?.drag?.close();
    this.#open?.layers.remove();
    this.#open?.card?.remove();
    this.#open = null;
  }

  close() {
    this.listening.abort();
    this.putAway();
  }
}

/** Where the marker stands: where the worker drew the sign. @param {FeatureShown} feature */
function anchorOf({ kind, rings }) {
  const places = rings.flat();
  if (places.length === 0) return null;
  const at = { x: Float64Array.from(places, ([lng]) => xOf(lng)), y: Float64Array.from(places, ([, lat]) => yOf(lat)) };
  let from = 0;
  const ranges = rings.map((ring) => /** @type {[number, number]} */ ([from, (from += ring.length)]));
  if (kind === "point") return L.latLng(places[0][1], places[0][0]);
  const [x, y] = kind === "area" ? middleOfArea(at, ranges) : middleOfLine(at, ranges[0]);
  return L.latLng(latOf(y), lngOf(x));
}

/** @param {FeatureShown} feature @param {string} colour */
function outline({ kind, rings }, colour) {
  if (kind === "point") return [];
  const places = rings.map((ring) => ring.map(([lng, lat]) => L.latLng(lat, lng)));
  const edge = { color: "#fff", weight: 10, opacity: 0.9, interactive: false, fill: false };
  const line = { color: colour, weight: 6, interactive: false, fillOpacity: 0.28 };
  return kind === "line"
    ? [L.polyline(places, edge), L.polyline(places, line)]
    : [L.polygon(places, edge), L.polygon(places, line)];
}
