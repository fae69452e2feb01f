// What ties a sheet to its place: a pin on the map, and a thread from the pin to the sheet wherever it is slid.

import L from "leaflet";

import { pinIcon } from "../../map/pin.js";

/** @typedef {{element: HTMLElement, shown: import("../../protocol.js").VoiceShown|null}} Sheet of a place on the map */
/** @typedef {{pin: L.Marker, thread: SVGLineElement, ringed: boolean}} Tie */

const SVG = "http://www.w3.org/2000/svg";
const MOVES = "move zoomend viewreset resize"; // of the map under a pin
const RESTING = 12; // frames: what has not moved for so long has come to rest
const HEAD = { across: 28, above: 66 }; // what a pin covers, in CSS pixels from its place
const RING = 24; // and the ring around it

export class Threads {
  /** @type {Map<Sheet, Tie>} */
  #ties = new Map();
  #still = 0;
  #frame = 0;

  /**
   * @param {HTMLElement} root what the sheets lie in @param {import("../../map/map.js").NeighbourhoodMap} map
   * @param {import("../../icons.js").Icons} icons
   */
  constructor(root, map, icons) {
    this.map = map;
    this.icons = icons;
    this.root = root;
    this.document = root.ownerDocument;
    this.drawing = this.document.createElementNS(SVG, "svg");
    this.drawing.setAttribute("class", "threads");
    this.drawing.setAttribute("aria-hidden", "true");
    root.append(this.drawing);
    this.moved = () => this.follow();
    this.zooms = () => this.drawing.classList.add("away"); // Leaflet's style sheet moves the pins meanwhile
    this.zoomed = () => this.drawing.classList.remove("away");
    map.leaflet.on(MOVES, this.moved).on("zoomanim", this.zooms).on("zoomend", this.zoomed);
  }

  /** @param {Sheet} sheet that has something to say @param {boolean} [ringed] everybody shall find it */
  pin(sheet, ringed = false) {
    const { voice } = sheet.shown ?? {};
    const layer = this.map.project.layers.find(({ id }) => id === voice?.layer);
    if (!voice?.at || !layer || this.#ties.has(sheet)) return;
    const [lng, lat] = voice.at;
    const topic = layer.categories.find(({ id }) => id === voice.category);
    const drawn = { icon: topic?.icon, style: `selected arriving ${ringed ? "ringed" : ""}` };
    const icon = pinIcon(this.document, layer, this.icons, drawn);
    // A finger on it means the contribution beneath, as it does where no pin stands.
    const look = { icon, keyboard: false, interactive: false, alt: "", zIndexOffset: 1000 };
    const pin = L.marker([lat, lng], look).addTo(this.map.leaflet);
    const thread = this.document.createElementNS(SVG, "line");
    thread.style.setProperty("--layer", layer.colour);
    this.drawing.append(thread);
    this.#ties.set(sheet, { pin, thread, ringed });
    this.follow();
  }

  /** @param {Sheet} sheet */
  cut(sheet) {
    const tie = this.#ties.get(sheet);
    tie?.pin.remove();
    tie?.thread.remove();
    this.#ties.delete(sheet);
  }

  /** What the pins cover of the map. @returns {import("./lying.js").Box[]} */
  pins() {
    return [...this.#ties.values()].map((tie) => this.#box(tie, 0));
  }

  /** What everybody looks at, which no sheet may cover. @returns {import("./lying.js").Box[]} */
  ringed() {
    return [...this.#ties.values()].filter(({ ringed }) => ringed).map((tie) => this.#box(tie, RING));
  }

  /** Where the map has it: the pin itself is still on its way there. @param {Tie} tie @param {number} around */
  #box({ pin }, around) {
    const { x, y } = this.map.leaflet.latLngToContainerPoint(pin.getLatLng());
    const [left, right] = [x - HEAD.across - around, x + HEAD.across + around];
    return { left, top: y - HEAD.above - around, right, bottom: y + around };
  }

  /** Something moves: draws until it has come to rest. */
  follow() {
    this.#still = 0;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    const { left: x, top: y } = this.root.getBoundingClientRect();
    for (const [sheet, { pin, thread }] of this.#ties) {
      const { left, top, right, bottom } = sheet.element.getBoundingClientRect();
      const at = this.map.leaflet.latLngToContainerPoint(pin.getLatLng());
      const ends = { x1: at.x, y1: at.y, x2: (left + right) / 2 - x, y2: (top + bottom) / 2 - y };
      for (const [name, value] of Object.entries(ends)) {
        const now = String(Math.round(value));
        if (thread.getAttribute(name) !== now) this.#still = 0;
        thread.setAttribute(name, now);
      }
    }
    this.#still += 1;
    this.#frame = this.#still < RESTING ? requestAnimationFrame(() => this.#draw()) : 0;
  }

  close() {
    cancelAnimationFrame(this.#frame);
    this.map.leaflet.off(MOVES, this.moved).off("zoomanim", this.zooms).off("zoomend", this.zoomed);
    for (const sheet of [...this.#ties.keys()]) this.cut(sheet);
    this.drawing.remove();
  }
}
