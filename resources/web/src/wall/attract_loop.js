// While nobody is there the map glides from story to story, so that whoever passes sees that people are heard here.

import L from "leaflet";

import { openIcon } from "../map/pin.js";
import { storyCard } from "./story_card.js";

/** @import { FromPage, ProjectShown, ToPage, VoiceView } from "../protocol.js" */

const SEAT = "wall"; // how Python calls whoever reads here
const PORTION = 12;
const GLIDE = 3.5; // seconds from one story to the next
const OUTER = 0.3; // the share of the view on each side in which a story does not stay
const STAY = 9_000; // milliseconds
const QUIET = 20_000; // milliseconds after a finger touched the map

/**
 * @typedef {object} Means
 * @property {ProjectShown} project
 * @property {import("../icons.js").Icons} icons
 * @property {import("../text.js").Texts} texts in the project's language
 * @property {(message: FromPage) => void} send
 * @property {((voice: {table: string, fid: number}) => void)|null} open somebody wants to read this one; null where
 *   nobody stands before the screen
 */

export class AttractLoop {
  /** @type {VoiceView[]} what was brought and not yet shown */
  #next = [];
  #brought = 0;
  #total = 0;
  /** @type {Set<string>} */
  #known = new Set();
  /** @type {{card: HTMLElement, pin: L.Marker | null} | null} */
  #shown = null;
  #timer = 0;
  #running = false;

  /** @param {HTMLElement} root @param {import("../map/map.js").NeighbourhoodMap} map @param {Means} means */
  constructor(root, map, means) {
    this.root = root;
    this.map = map;
    this.means = means;
  }

  /** Begins with the newest. Doing it twice does no harm. */
  start() {
    if (this.#running) return;
    this.#running = true;
    this.#next = [];
    this.#brought = 0;
    this.#known.clear();
    this.#ask(0);
  }

  /** @returns {boolean} whether it was going on */
  stop() {
    const was = this.#running;
    this.#running = false;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#clear();
    return was;
  }

  /** A finger is on the map: it is theirs for a while. */
  rest() {
    if (!this.#running) return;
    this.#clear();
    this.#in(QUIET);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (!this.#running) return;
    if (message.type === "VoicesChanged") this.#ask(0);
    if (message.type === "VoicesListed") this.#listed(message);
  }

  /** @param {Extract<ToPage, {type: "VoicesListed"}>} message */
  #listed({ start, total, voices }) {
    const fresh = voices.filter((voice) => !this.#known.has(nameOf(voice)));
    for (const voice of fresh) this.#known.add(nameOf(voice));
    const began = this.#total > 0;
    this.#total = total;
    this.#brought = Math.max(this.#brought, start + voices.length);
    // What was published this minute comes next; its writer may still be standing there.
    this.#next = start === 0 && began ? [...fresh, ...this.#next] : [...this.#next, ...fresh];
    if (!this.#shown && !this.#timer) this.#step();
  }

  #step() {
    this.#timer = 0;
    if (!this.#running) return;
    const voice = this.#next.shift();
    if (this.#next.length === 0) this.#further();
    if (voice) this.#show(voice);
    else if (this.#total === 0) this.#clear();
    if (voice) this.#in(STAY);
  }

  /** Brings what comes after; after the last one it begins anew. */
  #further() {
    if (this.#brought < this.#total) return this.#ask(this.#brought);
    this.#brought = 0;
    this.#known.clear();
    if (this.#total > 0) this.#ask(0);
  }

  /** @param {VoiceView} voice */
  #show(voice) {
    const { means } = this;
    this.#clear();
    const { ownerDocument: document } = this.root;
    const { open } = means;
    const presses = open && { open: () => open(voice), pause: () => this.#pause() };
    const card = storyCard(document, voice, means, presses);
    this.root.append(card);
    const pin = voice.at ? this.#pin(voice, L.latLng(voice.at[1], voice.at[0])) : null;
    this.#shown = { card, pin };
    if (voice.at) this.#glideTo(L.latLng(voice.at[1], voice.at[0]));
  }

  /** @param {VoiceView} voice @param {L.LatLng} at */
  #pin(voice, at) {
    const { project, icons } = this.means;
    const layer = project.layers.find(({ id }) => id === voice.layer) ?? project.layers[0];
    const icon = layer.categories.find(({ id }) => id === voice.category)?.icon;
    const look = openIcon(this.root.ownerDocument, layer, icons, { icon, style: "arriving" });
    return L.marker(at, { icon: look, interactive: false, keyboard: false }).addTo(this.map.leaflet);
  }

  /** Slowly, and only until the place is well in view: its neighbourhood stays there too. @param {L.LatLng} at */
  #glideTo(at) {
    const { leaflet } = this.map;
    const { left, top, right, bottom } = this.map.room();
    const { x, y } = leaflet.latLngToContainerPoint(at);
    const by = L.point(beyond(x, left, right), beyond(y, top, bottom));
    if (by.x || by.y) leaflet.panBy(by, { animate: true, duration: GLIDE, easeLinearity: 0.2 });
  }

  #pause() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#shown?.card.querySelector('[data-does="map-story-pause"]')?.remove();
    this.#in(6 * STAY);
  }

  #clear() {
    this.#shown?.card.remove();
    this.#shown?.pin?.remove();
    this.#shown = null;
  }

  /** @param {number} time milliseconds */
  #in(time) {
    clearTimeout(this.#timer);
    this.#timer = Number(setTimeout(() => this.#step(), time));
  }

  /** @param {number} start */
  #ask(start) {
    this.means.send({ type: "VoicesWanted", seat: SEAT, layer: "", prefer: "", near: null, start, count: PORTION });
  }
}

/** How far a place lies outside the middle part of what is seen. @param {number} at @param {number} from @param {number} to */
function beyond(at, from, to) {
  const margin = (to - from) * OUTER;
  return at - Math.min(Math.max(at, from + margin), to - margin);
}

/** @param {VoiceView} voice */
function nameOf({ table, fid }) {
  return `${table}/${fid}`;
}
