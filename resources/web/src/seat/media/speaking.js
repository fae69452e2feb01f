// Somebody speaks: from the first touch until what they said is kept.

import { Unavailable } from "./devices.js";
import { whyNot } from "./lent.js";
import { Refused } from "./media.js";
import { Recorder } from "./recorder.js";

/** @import { MediumView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @typedef {"free" | "opening" | "listening" | "keeping"} State */

const SHORTEST = 0.6; // seconds
const LONGEST = 295; // a little less than what Python takes
const TICK = 80; // milliseconds

/** `changed` is called with every change of state, `ticked` while it listens. */
export class Speaking {
  /** @param {Desk} desk @param {(view: MediumView) => void} kept */
  constructor(desk, kept) {
    this.desk = desk;
    this.kept = kept;
    /** @type {State} */
    this.state = "free";
    /** What stands in the way, as a sentence. */
    this.problem = "";
    /** @type {number[]} how loud it was so far, oldest first */
    this.levels = [];
    /** @type {Recorder | null} */
    this.recorder = null;
    this.changed = () => {};
    this.ticked = () => {};
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.timer = undefined;
    this.over = false; // let go before the microphone had started
  }

  get seconds() {
    return this.recorder?.seconds ?? 0;
  }

  async start() {
    const { devices, visit } = this.desk;
    if (this.state !== "free") return;
    this.problem = "";
    this.levels = [];
    this.over = false;
    visit.media.speaking = this;
    this.#become("opening");
    try {
      this.recorder = await Recorder.open(devices, visit.id);
    } catch (failure) {
      if (!(failure instanceof Unavailable)) throw failure;
      this.#free(whyNot(this.desk, failure));
      return;
    }
    if (visit.media.speaking !== this) return this.stop();
    this.timer = setInterval(() => this.#tick(), TICK);
    this.#become("listening");
    if (this.over) await this.finish();
  }

  /** They have said it: it is kept. */
  async finish() {
    const { recorder } = this;
    this.over = true;
    if (this.state !== "listening" || !recorder) return;
    clearInterval(this.timer);
    const short = recorder.seconds < SHORTEST;
    this.#become("keeping");
    const said = await recorder.stop();
    this.recorder = null;
    if (short) return this.#free(this.desk.say("card-voice-short"));
    try {
      this.kept(await this.desk.visit.media.give(said, "voice"));
      this.#free();
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      this.#free(failure.message);
    }
  }

  /** Nothing of it is kept. */
  stop() {
    clearInterval(this.timer);
    this.recorder?.cancel();
    this.recorder = null;
    this.#free();
  }

  #tick() {
    this.levels.push(this.recorder?.level() ?? 0);
    this.ticked();
    if (this.seconds >= LONGEST) void this.finish();
  }

  #free(problem = "") {
    const { media } = this.desk.visit;
    if (media.speaking === this) media.speaking = null;
    this.problem = problem;
    this.#become("free");
  }

  /** @param {State} state */
  #become(state) {
    this.state = state;
    this.changed();
  }
}
