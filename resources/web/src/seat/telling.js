// What becomes of a contribution between Done and Thank you.

/** @import { ContributionRefused, ToPage } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

const LONG = 15_000;

/** Holds the answer to Done while it is awaited; `changed` is called whenever the card should look again. */
export class Telling {
  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    /** @type {ContributionRefused | null} */
    this.refused = null;
    this.late = false;
    this.changed = () => {};
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** What stands in the way, in the seat's language; empty when nothing does. */
  problem() {
    return this.refused?.message ?? (this.late ? this.desk.say("card-keeping-long") : "");
  }

  done() {
    const { media, waiting } = this.desk.visit;
    if (waiting) return;
    if (media.busy) {
      void media.settled().then(() => this.done()); // what is being said comes along
      return;
    }
    this.refused = null;
    this.late = false;
    this.desk.done();
    // Nothing is thanked for before it is kept, but nobody is left before a dead button: the same Done may be said
    // again, and adds one contribution only.
    this.timer = setTimeout(() => this.release({ late: true }), LONG);
    this.changed();
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type !== "ContributionRefused" || message.contribution !== this.desk.visit.draft.contribution) return;
    this.release({ refused: message });
  }

  /** @param {{refused?: ContributionRefused, late?: boolean}} why the person may go on */
  release({ refused = undefined, late = false }) {
    clearTimeout(this.timer);
    this.desk.visit.waiting = false;
    this.refused = refused ?? null;
    this.late = late;
    this.changed();
  }

  stop() {
    clearTimeout(this.timer);
    this.desk.visit.media.release();
    this.changed = () => {};
  }
}
