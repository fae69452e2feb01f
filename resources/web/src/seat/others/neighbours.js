// The few published contributions nearest to what a person has just said: "Do you agree? Can you help?"

import { isSame } from "./reading.js";

/** @import { ContributionSaved, ToPage, VoiceView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @import { Named } from "./reading.js" */

const SHOWN = 3;

export class Neighbours {
  /** @param {Desk} desk @param {ContributionSaved} saved */
  constructor(desk, saved) {
    this.desk = desk;
    this.saved = saved;
    /** @type {VoiceView[] | null} not known yet */
    this.voices = null;
    this.changed = () => {};
    /** @type {(message: ToPage) => void} the other parts of the thank-you hear what is not about voices */
    this.hears = () => {};
    this.#ask();
  }

  /** @param {Named} voice @param {boolean} agrees */
  agree({ table, fid }, agrees) {
    const { visit, seat, say, announce } = this.desk;
    visit.send({ type: "SupportGiven", seat: seat.id, visit: visit.id, table, fid, agrees });
    this.voices = (this.voices ?? []).map((one) =>
      isSame(one, { table, fid }) ? { ...one, supported: agrees, supports: one.supports + (agrees ? 1 : -1) } : one,
    );
    announce(say(agrees ? "card-voice-agreed" : "card-voice-agree-back"));
    this.changed();
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "VoicesChanged") return this.#ask();
    if (message.type !== "VoicesListed") return this.hears(message);
    this.voices = message.voices.filter((one) => !isSame(one, this.saved)).slice(0, SHOWN);
    this.changed();
  }

  stop() {
    this.desk.places.clear(this.desk.seat.id);
  }

  /** One more than is shown: their own may be among them. */
  #ask() {
    const { visit, seat, places } = this.desk;
    const near = this.saved.at ?? places.looksAt();
    visit.send({ type: "VoicesWanted", seat: seat.id, layer: "", prefer: this.saved.layer, near, start: 0, count: SHOWN + 1 });
  }
}
