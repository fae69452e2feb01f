// Each finger scrolls by itself, the way its card is turned, and a flick carries on. The browser scrolls for one finger
// at a time: round a table nobody could read on while somebody else touched the glass.

import { Glide } from "./glide.js";

const SLACK = 12; // CSS pixels that a finger may slip before it scrolls
const RESTED = 60; // ms: a finger that stood still before it let go throws nothing
const FLICK = 0.2; // CSS pixels per millisecond: slower is no flick
const DRAWN_ON = "canvas"; // takes every finger for itself
const CALM = "(prefers-reduced-motion: reduce)";

/**
 * @typedef {{scroller: Element, across: [number, number], down: [number, number], x: number, y: number, scrolls: boolean,
 *   speed: import("./glide.js").Speed, seen: number}} Finger `across` and `down` are the card's own directions on the screen
 */

export class Scrolls {
  /** @type {Map<number, Finger>} */
  #fingers = new Map();
  /** @type {Map<Element, Glide>} lists that go on by themselves */
  #gliding = new Map();
  /** @type {Set<number>} fingers that came down to stop one, and mean nothing else */
  #stopping = new Set();
  #calm = true; // until the screen wears a look

  /** @param {HTMLElement} root the whole screen; its cards leave touches alone (`touch-action`) */
  constructor(root) {
    const options = { capture: true, signal: (this.listening = new AbortController()).signal };
    root.addEventListener("pointerdown", (event) => this.#begin(event), options);
    root.addEventListener("pointermove", (event) => this.#pull(event), options);
    root.addEventListener("pointerup", (event) => this.#letGo(event), options);
    root.addEventListener("pointercancel", ({ pointerId }) => this.#fingers.delete(pointerId), options);
    root.addEventListener("click", (event) => this.#click(/** @type {PointerEvent} */ (event)), options);
  }

  /** @param {boolean} calm nothing may move by itself */
  wear(calm) {
    this.#calm = calm || matchMedia(CALM).matches;
    if (this.#calm) this.#stopAll();
  }

  /** @param {PointerEvent} event */
  #begin({ pointerId, pointerType, target, clientX: x, clientY: y, timeStamp: seen }) {
    this.#fingers.delete(pointerId);
    this.#stopping.delete(pointerId);
    if (pointerType !== "touch" || !(target instanceof Element) || target.closest(DRAWN_ON)) return;
    this.#stopUnder(target, pointerId);
    const card = target.closest("[data-seat]");
    const scroller = card && scrollerOf(target, card);
    if (!scroller) return;
    const { a, b, c, d } = new DOMMatrix(getComputedStyle(card).transform);
    this.#fingers.set(pointerId, { scroller, across: [a, b], down: [c, d], x, y, scrolls: false, speed: { left: 0, top: 0 }, seen });
  }

  /** @param {PointerEvent} event */
  #pull({ pointerId, clientX, clientY, timeStamp }) {
    const finger = this.#fingers.get(pointerId);
    if (!finger) return;
    const [x, y] = [clientX - finger.x, clientY - finger.y];
    finger.scrolls ||= Math.hypot(x, y) > SLACK;
    if (!finger.scrolls) return;
    const along = (/** @type {[number, number]} */ [right, down]) => x * right + y * down;
    const [left, top] = [-along(finger.across), -along(finger.down)];
    finger.scroller.scrollBy({ left, top, behavior: "instant" });
    const time = Math.max(1, timeStamp - finger.seen);
    // Half of what it was: fingers report their ways in uneven steps.
    const speed = { left: (finger.speed.left + left / time) / 2, top: (finger.speed.top + top / time) / 2 };
    Object.assign(finger, { x: clientX, y: clientY, speed, seen: timeStamp });
  }

  /** @param {PointerEvent} event */
  #letGo({ pointerId, timeStamp }) {
    const finger = this.#fingers.get(pointerId);
    this.#fingers.delete(pointerId);
    if (!finger?.scrolls || this.#calm || timeStamp - finger.seen > RESTED) return;
    const { scroller, speed } = finger;
    const held = [...this.#fingers.values()].some((other) => other.scroller === scroller);
    if (held || Math.hypot(speed.left, speed.top) < FLICK) return;
    this.#gliding.set(scroller, new Glide(scroller, speed, () => this.#gliding.delete(scroller)));
  }

  /** A finger put down on a list that goes on by itself stops it. @param {Element} target @param {number} pointer */
  #stopUnder(target, pointer) {
    for (const [scroller, glide] of this.#gliding) {
      if (!scroller.contains(target)) continue;
      glide.stop();
      this.#gliding.delete(scroller);
      this.#stopping.add(pointer);
    }
  }

  /** It meant the list, not what happened to pass by. @param {PointerEvent} event */
  #click(event) {
    if (!this.#stopping.delete(event.pointerId)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  #stopAll() {
    for (const glide of this.#gliding.values()) glide.stop();
    this.#gliding.clear();
  }

  close() {
    this.listening.abort();
    this.#stopAll();
  }
}

/** The nearest that has more than it shows. @param {Element} from @param {Element} card */
function scrollerOf(from, card) {
  for (let at = /** @type {Element|null} */ (from); at && at !== card; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (/auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight) return at;
    if (/auto|scroll/.test(overflowX) && at.scrollWidth > at.clientWidth) return at;
  }
  return null;
}
