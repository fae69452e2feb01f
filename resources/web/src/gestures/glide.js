// What a flick leaves behind: a list goes on by itself, slower and slower, until it has come to rest or to its end.

const SLOWS = 325; // ms after which a little more than a third of the speed is left, as on every telephone
const RESTS = 0.02; // CSS pixels per millisecond: slower than that nobody sees it move
const FRAME = 50; // ms: after a longer pause it goes on from where it was seen

/** @typedef {{left: number, top: number}} Speed CSS pixels per millisecond, in the list's own directions */

export class Glide {
  #frame = 0;
  #seen = 0;

  /**
   * @param {Element} scroller @param {Speed} speed
   * @param {() => void} rested called once, when it moves no more of itself
   */
  constructor(scroller, speed, rested) {
    this.scroller = scroller;
    this.speed = { ...speed };
    this.rested = rested;
    this.at = { left: scroller.scrollLeft, top: scroller.scrollTop };
    this.#seen = performance.now();
    this.#next();
  }

  #next() {
    this.#frame = requestAnimationFrame((now) => this.#move(now));
  }

  /** @param {number} now */
  #move(now) {
    const time = Math.min(FRAME, Math.max(0, now - this.#seen));
    this.#seen = now;
    for (const way of /** @type {const} */ (["left", "top"])) {
      const wanted = this.at[way] + this.speed[way] * time;
      this.scroller.scrollTo({ [way]: wanted, behavior: "instant" });
      // Lists stand at whole pixels; where it stands farther off than that, it has come to its end.
      const stands = way === "left" ? this.scroller.scrollLeft : this.scroller.scrollTop;
      if (Math.abs(stands - wanted) > 1) this.speed[way] = 0;
      this.at[way] = wanted;
      this.speed[way] *= Math.exp(-time / SLOWS);
    }
    if (Math.hypot(this.speed.left, this.speed.top) > RESTS && this.scroller.isConnected) this.#next();
    else this.rested();
  }

  /** It stands where it is seen. */
  stop() {
    cancelAnimationFrame(this.#frame);
  }
}
