// Each finger presses by itself. The browser makes a click of a touch only while no other finger is on the screen, as if
// all of them were one person's: round a table, somebody's pen would keep everybody else's buttons from being pressed.

const PRESSED = "button, label, input, textarea, a";
const STILL = 16; // CSS pixels a finger may slip and still press
const LATE = 1000; // milliseconds after which the browser makes no click of a touch any more

/** @typedef {{element: Element, x: number, y: number, alone: boolean}} Finger */

export class Presses {
  /** @type {Map<number, Finger>} fingers that are down, by pointer */
  #down = new Map();
  /** @type {Set<number>} pointers whose press was made here */
  #made = new Set();

  /** @param {HTMLElement} root the whole screen */
  constructor(root) {
    const options = { capture: true, signal: (this.listening = new AbortController()).signal };
    root.addEventListener("pointerdown", (event) => this.#begin(event), options);
    root.addEventListener("pointerup", (event) => this.#end(event), options);
    root.addEventListener("pointercancel", ({ pointerId }) => this.#down.delete(pointerId), options);
    root.addEventListener("click", (event) => this.#click(/** @type {PointerEvent} */ (event)), options);
  }

  /** @param {PointerEvent} event */
  #begin({ pointerId, pointerType, isPrimary, target, clientX: x, clientY: y }) {
    if (pointerType !== "touch" || !(target instanceof Element)) return;
    if (isPrimary) this.#down.clear(); // the first finger of all: others went without a word
    for (const other of this.#down.values()) other.alone = false;
    this.#down.set(pointerId, { element: target, x, y, alone: this.#down.size === 0 });
  }

  /** @param {PointerEvent} event */
  #end(event) {
    const { pointerId, clientX, clientY } = event;
    const finger = this.#down.get(pointerId);
    this.#down.delete(pointerId);
    if (!finger || finger.alone || Math.hypot(clientX - finger.x, clientY - finger.y) > STILL) return;
    // Not before everybody has heard that the finger was lifted, as after a touch of its own.
    setTimeout(() => this.#press(finger.element, event));
  }

  /** @param {Element} element @param {PointerEvent} lifted */
  #press(element, { pointerId, clientX, clientY, screenX, screenY }) {
    const pressed = /** @type {HTMLElement | null} */ (element.closest(PRESSED));
    if (!pressed?.isConnected || pressed.closest("[inert]")) return;
    this.#made.add(pointerId);
    setTimeout(() => this.#made.delete(pointerId), LATE);
    if (pressed.matches("input, textarea")) pressed.focus({ preventScroll: true });
    const at = { clientX, clientY, screenX, screenY };
    element.dispatchEvent(new PointerEvent("click", { ...at, pointerId, pointerType: "touch", detail: 1, bubbles: true, cancelable: true, composed: true }));
  }

  /** One touch, one press. @param {PointerEvent} event */
  #click(event) {
    if (!event.isTrusted || !this.#made.has(event.pointerId)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  close() {
    this.listening.abort();
  }
}
