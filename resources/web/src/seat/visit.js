// One person's time at a seat, from Start to Finish: what they gave, and what Python is told of it.

import { Media } from "./media/media.js";
import { contributionDone, createKeeper, emptyDraft } from "./draft.js";

/** @import { Draft, FromPage } from "../protocol.js" */
/** @typedef {(message: FromPage) => void} Send */

/** A visit holds the draft and says every change of it to Python; it knows nothing of the screen. */
export class Visit {
  /**
   * @param {string} seat
   * @param {string} id
   * @param {string} language
   * @param {Draft} draft
   * @param {Send} send
   */
  constructor(seat, id, language, draft, send) {
    this.seat = seat;
    this.id = id;
    this.language = language;
    this.draft = draft;
    this.waiting = false;
    /** @type {Set<string>} the contributions for which they left a contact */
    this.reachable = new Set();
    this.question = 0; // numbers the places asked about, so that a late answer is not taken for the next
    this.send = send;
    this.media = new Media(this);
    this.keeper = createKeeper(() => send({ type: "DraftKept", seat, visit: id, draft: this.draft, language: this.language }));
  }

  /**
   * A person sits down.
   * @param {{seat: string, language: string, send: Send}} at
   */
  static begin({ seat, language, send }) {
    const visit = new Visit(seat, crypto.randomUUID(), language, emptyDraft(), send);
    send({ type: "VisitStarted", seat, visit: visit.id, language });
    return visit;
  }

  /** @param {string} language the person goes on in another language: a crash must not take them back */
  speak(language) {
    if (language === this.language) return;
    this.language = language;
    this.keeper.now();
  }

  /** @param {Partial<Draft>} entered a tap: kept at once */
  give(entered) {
    this.draft = { ...this.draft, ...entered };
    this.keeper.now();
  }

  /** @param {Partial<Draft>} entered a keystroke: kept within two seconds */
  type(entered) {
    this.draft = { ...this.draft, ...entered };
    this.keeper.soon();
  }

  /** @param {string} language of the words; Python answers with ContributionSaved or ContributionRefused */
  done(language) {
    if (this.waiting) return;
    this.waiting = true;
    this.keeper.now();
    this.send(contributionDone(this.draft, { seat: this.seat, visit: this.id, language }));
  }

  /** The same person begins another contribution. */
  another() {
    this.waiting = false;
    this.draft = emptyDraft();
    this.keeper.now();
  }

  /** @param {"finished"|"idle"|"restarted"} how nothing of this person is sent or kept after this */
  finish(how) {
    this.keeper.stop();
    this.media.release();
    this.draft = emptyDraft();
    this.send({ type: "VisitFinished", seat: this.seat, visit: this.id, ended_by: how });
  }
}
