// Each finger scrolls by itself, the way its card is turned. The browser scrolls for one finger at a time: round a table
// nobody could read on while somebody else touched the glass.

const SLACK = 12; // CSS pixels that a finger may slip before it scrolls
const DRAWN_ON = "canvas"; // takes every finger for itself

/**
 * @typedef {{scroller: Element, across: [number, number], down: [number, number], x: number, y: number, scrolls: boolean}} Finger
 *   `across` and `down` are the card's own directions on the screen
 */

export class Scrolls {
  /** @type {Map<number, Finger>} */
  #fingers = new Map();

  /** @param {HTMLElement} root the whole screen; its cards leave touches alone (`touch-action`) */
  constructor(root) {
    const options = { capture: true, signal: (this.listening = new AbortController()).signal };
    const forget = (/** @type {PointerEvent} */ { pointerId }) => this.#fingers.delete(pointerId);
    root.addEventListener("pointerdown", (event) => this.#begin(event), options);
    root.addEventListener("pointermove", (event) => this.#pull(event), options);
    root.addEventListener("pointerup", forget, options);
    root.addEventListener("pointercancel", forget, options);
  }

  /** @param {PointerEvent} event */
  #begin({ pointerId, pointerType, target, clientX: x, clientY: y }) {
    this.#fingers.delete(pointerId);
    if (pointerType !== "touch" || !(target instanceof Element) || target.closest(DRAWN_ON)) return;
    const card = target.closest("[data-seat]");
    const scroller = card && scrollerOf(target, card);
    if (!scroller) return;
    const { a, b, c, d } = new DOMMatrix(getComputedStyle(card).transform);
    this.#fingers.set(pointerId, { scroller, across: [a, b], down: [c, d], x, y, scrolls: false });
  }

  /** @param {PointerEvent} event */
  #pull({ pointerId, clientX, clientY }) {
    const finger = this.#fingers.get(pointerId);
    if (!finger) return;
    const [x, y] = [clientX - finger.x, clientY - finger.y];
    finger.scrolls ||= Math.hypot(x, y) > SLACK;
    if (!finger.scrolls) return;
    const along = (/** @type {[number, number]} */ [right, down]) => x * right + y * down;
    finger.scroller.scrollBy({ left: -along(finger.across), top: -along(finger.down), behavior: "instant" });
    Object.assign(finger, { x: clientX, y: clientY });
  }

  close() {
    this.listening.abort();
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
