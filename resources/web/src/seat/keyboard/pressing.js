// What fingers do to the keys: a press that writes when it is let go, a long press that offers more, one that repeats.
// Two thumbs overlap, and a finger that slid to the key beside means that one.

const HOLD = 400; // milliseconds until a key offers more
const REPEAT = { after: 450, every: 80 };

/**
 * @typedef {object} Presses
 * @property {(key: Element) => void} press
 * @property {(key: Element) => boolean} hold whether there is more to choose from, shown from now on as `.choice`
 * @property {(key: Element) => boolean} repeats whether the key acts as long as it is down
 * @property {() => void} turnAway nothing of what was offered was meant
 */

/**
 * @typedef {object} Finger
 * @property {number} x
 * @property {number} y
 * @property {Element | null} key what it means now
 * @property {ReturnType<typeof setTimeout> | undefined} timer
 * @property {boolean} choosing from what a long press offered
 * @property {boolean} acted it has done what it came for
 */

export class Pressing {
  /** @type {Map<number, Finger>} */
  #fingers = new Map();

  /** @param {HTMLElement} element holds the keys, each a `.key` @param {Presses} presses */
  constructor(element, presses) {
    this.element = element;
    this.presses = presses;
    element.addEventListener("pointerdown", (event) => this.#down(event));
    element.addEventListener("pointermove", (event) => this.#move(event));
    element.addEventListener("pointerup", ({ pointerId }) => this.#let(pointerId));
    element.addEventListener("pointercancel", ({ pointerId }) => this.#forget(pointerId));
    element.addEventListener("contextmenu", (event) => event.preventDefault()); // what a long press is elsewhere
    // A key may be gone before its touch has become a click, which would then press what lay beneath.
    element.addEventListener("touchstart", (event) => event.cancelable && event.preventDefault(), { passive: false });
    // Those who listen to the screen, or use switches, press without a finger.
    element.addEventListener("click", (event) => {
      const key = keyOf(event.target);
      if (event.detail === 0 && key) presses.press(key);
    });
  }

  /** No finger on the keys means anything any more. */
  stop() {
    for (const id of [...this.#fingers.keys()]) this.#forget(id);
  }

  /** Other keys lie under the fingers now. */
  renew() {
    for (const finger of this.#fingers.values()) {
      finger.key = this.#at(finger.x, finger.y, ".key");
      finger.key?.classList.add("pressed");
    }
  }

  /** @param {PointerEvent} event */
  #down(event) {
    event.preventDefault(); // the field keeps the focus, and its caret
    if (event.button > 0) return;
    for (const id of [...this.#fingers.keys()]) this.#let(id);
    const { clientX: x, clientY: y } = event;
    const choice = this.#at(x, y, ".choice");
    if (!choice) this.presses.turnAway();
    const key = choice ?? this.#at(x, y, ".key");
    if (!key) return;
    this.element.setPointerCapture(event.pointerId);
    /** @type {Finger} */
    const finger = { x, y, key, timer: undefined, choosing: false, acted: false };
    this.#fingers.set(event.pointerId, finger);
    this.#mark(finger, key);
    if (this.presses.repeats(key)) this.#repeat(finger, key, REPEAT.after);
  }

  /** @param {PointerEvent} event */
  #move({ pointerId, clientX: x, clientY: y }) {
    const finger = this.#fingers.get(pointerId);
    if (!finger || finger.acted) return;
    Object.assign(finger, { x, y });
    const key = this.#at(x, y, finger.choosing ? ".choice" : ".key");
    if (key !== finger.key) this.#mark(finger, key);
  }

  /** The finger is let go. @param {number} id */
  #let(id) {
    const finger = this.#fingers.get(id);
    this.#forget(id);
    if (finger?.key && !finger.acted) this.presses.press(finger.key);
  }

  /** @param {number} id */
  #forget(id) {
    const finger = this.#fingers.get(id);
    if (!finger) return;
    clearTimeout(finger.timer);
    finger.key?.classList.remove("pressed");
    this.#fingers.delete(id);
  }

  /** @param {Finger} finger @param {Element | null} key */
  #mark(finger, key) {
    clearTimeout(finger.timer);
    finger.key?.classList.remove("pressed");
    key?.classList.add("pressed");
    finger.key = key;
    if (!key || finger.choosing || this.presses.repeats(key)) return;
    finger.timer = setTimeout(() => {
      if (!this.presses.hold(key)) return;
      finger.choosing = true;
      this.#mark(finger, null); // let go here, it stays open to be tapped
    }, HOLD);
  }

  /** @param {Finger} finger @param {Element} key @param {number} pause */
  #repeat(finger, key, pause) {
    finger.acted = true;
    this.presses.press(key);
    finger.timer = setTimeout(() => this.#repeat(finger, key, REPEAT.every), pause);
  }

  /** @param {number} x @param {number} y @param {string} selector */
  #at(x, y, selector) {
    const inside = (/** @type {Element} */ key) => {
      const { left, top, right, bottom } = key.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    };
    return [...this.element.querySelectorAll(selector)].find(inside) ?? null;
  }
}

/** @param {EventTarget | null} on */
function keyOf(on) {
  return on instanceof Element ? on.closest(".key") : null;
}
