// A double tap is one wish: its second half must not press what has come to lie under the finger meanwhile.

const AGAIN = 400; // milliseconds: a double tap is faster, a second wish is slower
const NEAR = 24; // pixels of the screen: a finger is as wide on an enlarged page

/** Tells the second half of a double tap from a tap of its own, where the screen has changed in between. */
export class DoubleTaps {
  /** @type {{at: number, x: number, y: number, screen: number} | null} */
  #before = null;
  #screen = 0;

  /** Something else lies under the finger now. */
  changed() {
    this.#screen += 1;
  }

  /** @param {MouseEvent} click @returns {boolean} whether it was meant for what is gone */
  isSecond({ detail, timeStamp: at, screenX: x, screenY: y }) {
    if (detail === 0) return false; // a key or a screen reader presses what it has found
    const before = this.#before;
    const again = before !== null && at - before.at < AGAIN && Math.hypot(x - before.x, y - before.y) < NEAR;
    this.#before = { at, x, y, screen: again ? before.screen : this.#screen };
    return again && before.screen !== this.#screen;
  }
}
