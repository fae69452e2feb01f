// Listens to every finger on the screen, asks the arbiter whose it is, and passes it on.

import L from "leaflet";

import { Presses } from "./presses.js";

/** @typedef {import("./arbiter.js").Arbiter} Arbiter */
/** @typedef {import("./arbiter.js").Touch} Touch */
/** @typedef {import("./hands.js").Hands} Hands */

/**
 * What a seat's tool hears.
 * @typedef {object} Pen
 * @property {(at: L.Point) => void} tap
 * @property {(id: number, at: L.Point) => void} down
 * @property {(id: number, at: L.Point) => void} move
 * @property {(id: number, kept: boolean) => void} up
 */

/**
 * By what a sheet is held.
 * @typedef {object} Grip
 * @property {(id: number, at: L.Point, now: number) => void} down
 * @property {(id: number, at: L.Point, now: number) => void} move
 * @property {(id: number, kept: boolean, now: number) => void} up
 */

export class Pointers {
  /** @type {Set<number>} fingers that are down */
  #touches = new Set();
  /** @type {Set<number>} contacts that are nobody's, until they come down anew */
  #palms = new Set();

  /**
   * @param {HTMLElement} root holds map, cards and furniture @param {HTMLElement} ground the map's container
   * @param {Arbiter} arbiter @param {Hands} hands
   * @param {{penOf: (seat: string) => Pen|undefined, gripOf?: (sheet: string) => Grip|undefined, onTouch: (at: L.Point) => void, onLook?: (at: L.Point) => void}} listeners
   */
  constructor(root, ground, arbiter, hands, { penOf, gripOf = () => undefined, onTouch, onLook = () => {} }) {
    this.root = root;
    this.ground = ground;
    this.arbiter = arbiter;
    this.hands = hands;
    this.penOf = penOf;
    this.gripOf = gripOf;
    this.onTouch = onTouch;
    this.onLook = onLook;
    const options = { capture: true, signal: (this.listening = new AbortController()).signal };
    root.addEventListener("pointerdown", (event) => this.#down(event), options);
    root.addEventListener("pointermove", (event) => this.#move(event), options);
    root.addEventListener("pointerup", (event) => this.#up(event, true), options);
    root.addEventListener("pointercancel", (event) => this.#up(event, false), options);
    root.addEventListener("click", (event) => this.#click(/** @type {PointerEvent} */ (event)), options);
    this.presses = new Presses(root);
  }

  close() {
    this.listening.abort();
    this.presses.close();
  }

  /** @param {PointerEvent} event */
  #down(event) {
    if (event.button > 0) return;
    this.#forgetLost(event);
    const { clientX: x, clientY: y, width, height, timeStamp: now } = event;
    const touch = { ...this.#under(event), x, y, radius: Math.max(width, height) / 2, now };
    const owner = this.arbiter.down(event.pointerId, touch);
    if (event.pointerType === "touch") this.#touches.add(event.pointerId);
    this.#palms.delete(event.pointerId);
    if (owner.kind === "nobody") this.#palms.add(event.pointerId);
    const at = this.#at(event);
    if (owner.kind === "map" || owner.kind === "pen" || owner.kind === "tap") this.onTouch(at);
    if (owner.kind === "map") {
      // A finger is captured by what it touches anyway; a mouse that leaves the window is not.
      this.ground.setPointerCapture(event.pointerId);
      this.hands.take(event.pointerId, at, event.timeStamp);
    } else if (owner.kind === "pen") {
      this.ground.setPointerCapture(event.pointerId);
      this.penOf(owner.seat)?.down(event.pointerId, at);
    } else if (owner.kind === "sheet") {
      this.root.setPointerCapture(event.pointerId); // the sheet may go while it is held
      this.gripOf(owner.sheet)?.down(event.pointerId, at, now);
    }
  }

  /** @param {PointerEvent} event */
  #move(event) {
    this.arbiter.move(event.pointerId, event.clientX, event.clientY);
    const owner = this.arbiter.owner(event.pointerId);
    if (owner.kind === "map") this.hands.move(event.pointerId, this.#at(event), event.timeStamp);
    if (owner.kind === "sheet") this.gripOf(owner.sheet)?.move(event.pointerId, this.#at(event), event.timeStamp);
    if (owner.kind === "pen") {
      const pen = this.penOf(owner.seat);
      for (const part of event.getCoalescedEvents?.() ?? [event]) pen?.move(event.pointerId, this.#at(part));
    }
  }

  /** @param {PointerEvent} event @param {boolean} kept false when the system took the finger away */
  #up(event, kept) {
    const still = this.arbiter.isStill(event.pointerId);
    const owner = this.#forget(event.pointerId);
    if (owner.kind === "map" && kept) this.hands.drop(event.pointerId, event.timeStamp);
    else if (owner.kind === "map") this.hands.lose(event.pointerId);
    else if (owner.kind === "pen") this.penOf(owner.seat)?.up(event.pointerId, kept);
    else if (owner.kind === "sheet") this.gripOf(owner.sheet)?.up(event.pointerId, kept, event.timeStamp);
    else if (owner.kind === "tap" && kept) this.penOf(owner.seat)?.tap(this.#at(event));
    else if (owner.kind === "look" && kept && still) this.onLook(this.#at(event));
  }

  /** @param {number} pointer */
  #forget(pointer) {
    const owner = this.arbiter.owner(pointer);
    this.arbiter.up(pointer);
    this.#touches.delete(pointer);
    return owner;
  }

  /**
   * Fingers that went without a word, as when a screen is unplugged: this one itself, if it is down already, and before
   * the first finger of all every other.
   * @param {PointerEvent} event
   */
  #forgetLost({ pointerId, isPrimary, pointerType, timeStamp }) {
    const first = isPrimary && pointerType === "touch";
    for (const lost of first ? [...this.#touches] : this.#touches.has(pointerId) ? [pointerId] : []) {
      const owner = this.#forget(lost);
      if (owner.kind === "map") this.hands.lose(lost);
      else if (owner.kind === "pen") this.penOf(owner.seat)?.up(lost, false);
      else if (owner.kind === "sheet") this.gripOf(owner.sheet)?.up(lost, false, timeStamp);
    }
  }

  /** A palm on a card presses nothing. @param {PointerEvent} event */
  #click(event) {
    if (!this.#palms.has(event.pointerId)) return;
    event.stopPropagation();
    event.preventDefault();
  }

  /** @param {PointerEvent} event @returns {Pick<Touch, "on" | "sheet">} */
  #under({ target }) {
    if (!(target instanceof Element)) return { on: "furniture" };
    if (target.closest("[data-seat]")) return { on: "card" };
    if (target.closest("[data-mark]")) return { on: "mark" };
    if (target.closest("a, button")) return { on: "furniture" };
    const sheet = target.closest("[data-sheet]");
    if (sheet instanceof HTMLElement) return { on: "sheet", sheet: sheet.dataset.sheet };
    return { on: this.ground.contains(target) ? "map" : "furniture" };
  }

  /** @param {PointerEvent} event */
  #at({ clientX, clientY }) {
    const { left, top } = this.ground.getBoundingClientRect();
    return L.point(clientX - left, clientY - top);
  }
}
