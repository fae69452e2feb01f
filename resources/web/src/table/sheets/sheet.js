// One sheet on the table: its element, how it lies there, and how it answers to fingers and keys.

import { h } from "../../dom.js";
import { Face } from "./face.js";
import { Grip } from "./grip.js";
import { shortestTurn, TURNS } from "./lying.js";

/** @import { VoiceShown } from "../../protocol.js" */
/** @import { Texts } from "../../text.js" */
/** @import { Lying, Side, Spot } from "./lying.js" */

/**
 * What somebody does to a sheet; `letGo` is given the speed in pixels per millisecond.
 * @typedef {object} Wishes
 * @property {(sheet: Sheet) => void} touched
 * @property {(sheet: Sheet) => void} taken
 * @property {(sheet: Sheet, step: Spot) => void} slid
 * @property {(sheet: Sheet, speed: Spot) => void} letGo
 * @property {(sheet: Sheet) => void} resized
 * @property {(sheet: Sheet) => void} turned
 * @property {(sheet: Sheet) => void} closed
 */

const LARGER = 1.25; // fingers that go apart by a quarter mean the next size
const SMALLER = 0.8;
const KEY_STEP = 40; // CSS pixels
/** @type {Record<string, [number, number]>} */
const KEYS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export class Sheet {
  #share = 1;
  #turn = 0;
  #spot = { x: 0, y: 0 };
  /** @type {VoiceShown|null} */
  shown = null;
  large = false;
  byKey = false; // called by somebody at a keyboard
  /** @type {Sheet|null} the one that lies beside it */
  partner = null;

  /**
   * @param {string} name by which Python knows the reader @param {{table: string, fid: number}} mark what it is about
   * @param {Side} owner to whom it is turned @param {import("./face.js").Room} room @param {Wishes} wishes
   */
  constructor(name, mark, owner, room, wishes) {
    this.name = name;
    this.mark = mark;
    this.owner = owner;
    this.room = room;
    this.wishes = wishes;
    this.face = new Face(room, {
      resize: () => this.resize(!this.large),
      turn: () => wishes.turned(this),
      close: () => wishes.closed(this),
    });
    const key = (/** @type {KeyboardEvent} */ event) => this.#key(event);
    const on = { pointerdown: () => wishes.touched(this), keydown: key };
    const attributes = { class: "sheet", tabindex: "0", data: { sheet: name }, on };
    this.element = h(room.document, "article", attributes, ...this.face.elements);
    this.grip = new Grip({
      taken: () => this.#take(),
      slid: (step) => wishes.slid(this, step),
      stretched: (share) => this.#stretch(share),
      letGo: (speed) => this.#letGo(speed),
    });
  }

  /** @returns {Lying} */
  get lying() {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    return { ...this.#spot, turn: this.#turn, width, height };
  }

  get held() {
    return !this.grip.empty;
  }

  /** @param {VoiceShown} shown @param {Texts} texts @param {"ltr"|"rtl"} direction */
  show(shown, texts, direction) {
    this.shown = shown;
    Object.assign(this.element, { lang: texts.code, dir: direction });
    this.face.show(shown, texts);
    this.face.sized(this.large);
    this.element.setAttribute("aria-label", this.element.querySelector("h2")?.textContent ?? "");
    this.element.setAttribute("aria-description", texts.say("map-sheet-how"));
  }

  /** @param {Spot} spot of its middle */
  put({ x, y }) {
    this.#spot = { x, y };
    this.element.style.translate = `calc(${x}px - 50%) calc(${y}px - 50%)`;
  }

  /** @param {Side} owner */
  turnTo(owner) {
    this.owner = owner;
    this.#turn = shortestTurn(this.#turn, TURNS[owner.edge]);
    this.element.style.rotate = `${this.#turn}deg`;
    this.element.style.setProperty("--seat", owner.colour || "var(--line)");
  }

  /** From its size under the fingers to one of the two. @param {boolean} large */
  resize(large) {
    const before = this.element.offsetWidth * this.#share;
    this.large = large;
    this.pair(null);
    this.element.classList.toggle("large", large);
    this.element.style.scale = String(before / this.element.offsetWidth);
    void this.element.offsetWidth; // from here on the style sheet lets it grow
    this.element.style.scale = "1";
    this.#share = 1;
    this.face.sized(large);
    this.wishes.resized(this);
  }

  /** As high as the one beside it. @param {Sheet|null} partner */
  pair(partner) {
    const before = this.partner;
    this.partner = partner;
    this.element.style.minBlockSize = "";
    if (before && before !== partner) before.pair(null);
    if (!partner) return;
    const height = Math.max(this.element.offsetHeight, partner.element.offsetHeight);
    for (const one of [this, partner]) one.element.style.minBlockSize = `${height}px`;
    if (partner.partner !== this) partner.partner = this;
  }

  #take() {
    // It may still be gliding: it stops where it is seen.
    const { left, top, right, bottom } = this.element.getBoundingClientRect();
    const table = this.element.parentElement?.getBoundingClientRect();
    this.element.classList.add("held");
    this.put({ x: (left + right) / 2 - (table?.left ?? 0), y: (top + bottom) / 2 - (table?.top ?? 0) });
    this.wishes.taken(this);
  }

  /** @param {number} share */
  #stretch(share) {
    this.#share = Math.min(this.large ? 1.1 : 1.6, Math.max(this.large ? 0.6 : 0.9, share));
    this.element.style.scale = String(this.#share);
  }

  /** @param {Spot} speed */
  #letGo(speed) {
    this.element.classList.remove("held");
    if (this.#share !== 1) this.resize(this.large ? this.#share > SMALLER : this.#share > LARGER);
    this.wishes.letGo(this, speed);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    this.wishes.touched(this);
    const way = KEYS[event.key];
    if (event.key === "Escape") this.wishes.closed(this);
    else if (way) {
      this.wishes.taken(this);
      this.wishes.slid(this, { x: way[0] * KEY_STEP, y: way[1] * KEY_STEP });
      this.wishes.letGo(this, { x: 0, y: 0 });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    this.pair(null);
    this.face.close();
    this.element.remove();
  }
}
