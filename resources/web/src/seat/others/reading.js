// What goes on while somebody reads what others said and answers it, whatever it looks like and in which language.

/** @import { ToPage, VoiceShown, VoiceView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

/** @typedef {"skill" | "hours" | "thing" | "come_along"} OfferKind */
/** @typedef {{table: string, fid: number}} Named a contribution as this machine numbers it */

/**
 * What somebody would give; what a kind does not need stays empty.
 * @typedef {object} Help
 * @property {OfferKind} kind
 * @property {string} skill
 * @property {number} hours
 * @property {"" | "once" | "week" | "month"} period
 * @property {string} thing
 * @property {string} note
 */

/** @typedef {{view: "list"} | {view: "voice"} | {view: "comment"} | {view: "offer", kind: OfferKind}} Place */

const PORTION = 12;

export class Reading {
  /** @param {Desk} desk @param {import("../seat.js").Opening | null} first what is opened at once */
  constructor(desk, first = null) {
    this.desk = desk;
    /** @type {"list" | "stories"} */
    this.look = "list";
    this.layer = "";
    this.nearest = false;
    this.origin = desk.places.looksAt(); // what is opened moves the map, and must not move the list
    /** @type {VoiceView[]} */
    this.voices = [];
    /** @type {number | null} how many there are; not known yet */
    this.total = null;
    /** @type {Place} */
    this.at = { view: "list" };
    /** @type {VoiceShown | null} */
    this.shown = null;
    /** @type {Named | null} */
    this.open = null;
    /** @type {{response: string, state: "sent" | "waits" | "kept" | "refused", message: string} | null} */
    this.answer = null;
    this.typed = "";
    /** The screen draws anew; `moved` when it is another view. @type {(moved: boolean) => void} */
    this.changed = () => {};
    this.more();
    if (first) this.read(first);
    if (first?.agrees) this.agree(first, true);
  }

  get near() {
    return this.nearest ? this.origin : null;
  }

  /** Asks for the next portion. */
  more() {
    this.#ask(this.voices.length, PORTION);
  }

  /** @param {{layer?: string, nearest?: boolean, look?: "list" | "stories"}} wish */
  choose({ layer = this.layer, nearest = this.nearest, look = this.look }) {
    const other = layer !== this.layer || nearest !== this.nearest;
    Object.assign(this, { layer, nearest, look });
    if (other) {
      Object.assign(this, { voices: [], total: null });
      this.more();
    }
    this.changed(false);
  }

  /** @param {Named} voice */
  read({ table, fid }) {
    Object.assign(this, { open: { table, fid }, shown: null, answer: null, at: { view: "voice" } });
    this.#send({ type: "VoiceWanted", seat: this.desk.seat.id, table, fid });
    this.changed(true);
  }

  /** One view back: from answering to the voice, from the voice to the list. @returns {boolean} whether there was one */
  back() {
    if (this.at.view === "list") return false;
    this.at = this.at.view === "voice" ? { view: "list" } : { view: "voice" };
    if (this.at.view === "list") {
      Object.assign(this, { open: null, shown: null });
      this.desk.places.clear(this.desk.seat.id);
    }
    this.answer = null;
    this.typed = "";
    this.changed(true);
    return true;
  }

  /** @param {Place} place */
  go(place) {
    Object.assign(this, { at: place, answer: null, typed: "" });
    this.changed(true);
  }

  /** @param {Named} voice @param {boolean} agrees */
  agree({ table, fid }, agrees) {
    this.#send({ type: "SupportGiven", ...this.#whose(), table, fid, agrees });
    const known = this.voices.find((one) => isSame(one, { table, fid }));
    if (known) Object.assign(known, { supported: agrees, supports: known.supports + (agrees ? 1 : -1) });
    this.desk.announce(this.desk.say(agrees ? "card-voice-agreed" : "card-voice-agree-back"));
    this.changed(false);
  }

  /** @param {string} body */
  comment(body) {
    if (!this.open || this.answer?.state === "sent") return;
    const language = this.desk.language();
    this.#send({ type: "CommentGiven", ...this.#whose(), response: this.#begin(), ...this.open, body, language });
  }

  /** @param {Help} help */
  offer(help) {
    if (!this.open || this.answer?.state === "sent") return;
    const language = this.desk.language();
    this.#send({ type: "OfferGiven", ...this.#whose(), response: this.#begin(), ...this.open, ...help, language });
  }

  /** @param {ToPage} message */
  tell(message) {
    switch (message.type) {
      case "VoicesListed":
        if (message.layer !== this.layer || message.newest === this.nearest || message.start > this.voices.length) return;
        this.voices = [...this.voices.slice(0, message.start), ...message.voices];
        this.total = message.total;
        return this.changed(false);
      case "VoiceShown":
        if (!this.open || !isSame(message.voice, this.open)) return;
        return this.#show(message);
      case "VoiceGone":
        if (!this.open || !isSame(message, this.open)) return;
        this.voices = this.voices.filter((one) => !isSame(one, message));
        this.desk.announce(this.desk.say("card-voice-gone"));
        this.at = { view: "voice" };
        this.back();
        return;
      case "VoicesChanged":
        // As far as it was read: what is in front of somebody does not jump away from under the finger.
        return this.#ask(0, Math.min(30, Math.max(PORTION, this.voices.length)));
      case "ResponseKept":
      case "ResponseRefused":
        if (message.response === this.answer?.response) this.#answered(message);
    }
  }

  stop() {
    this.desk.places.clear(this.desk.seat.id);
  }

  /** @param {VoiceShown} message */
  #show(message) {
    const first = this.shown === null;
    this.shown = message;
    this.voices = this.voices.map((one) => (isSame(one, message.voice) ? { ...message.voice, words: one.words } : one));
    const { at, layer } = message.voice;
    if (first && at) {
      const { places, seat } = this.desk;
      places.markDraft(seat.id, { kind: "point", coordinates: [at] }, layer);
      places.lookAt(seat.id, at);
    }
    this.changed(first);
  }

  /** @param {Extract<ToPage, {type: "ResponseKept" | "ResponseRefused"}>} message */
  #answered(message) {
    const { say, announce } = this.desk;
    if (message.type === "ResponseRefused") {
      this.answer = { response: message.response, state: "refused", message: message.message };
      announce(message.message);
      return this.changed(false);
    }
    const words = say(message.waits ? "card-answer-waits" : "card-answer-shown");
    this.answer = { response: message.response, state: message.waits ? "waits" : "kept", message: words };
    this.at = { view: "voice" };
    this.typed = "";
    announce(words);
    this.changed(true);
  }

  #begin() {
    const response = crypto.randomUUID();
    this.answer = { response, state: "sent", message: "" };
    this.changed(false);
    return response;
  }

  #whose() {
    return { seat: this.desk.seat.id, visit: this.desk.visit.id };
  }

  /** @param {number} start @param {number} count */
  #ask(start, count) {
    const { layer, near } = this;
    this.#send({ type: "VoicesWanted", seat: this.desk.seat.id, layer, prefer: "", near, start, count });
  }

  /** @param {import("../../protocol.js").FromPage} message */
  #send(message) {
    this.desk.visit.send(message);
  }
}

/** @param {Named} one @param {Named} other */
export function isSame(one, other) {
  return one.table === other.table && one.fid === other.fid;
}
