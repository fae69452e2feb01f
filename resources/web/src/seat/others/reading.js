// What goes on while somebody reads what others said, whatever it looks like and in which language.

import { Replying } from "./replying.js";

/** @import { Reply, ToPage, VoiceShown, VoiceView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

/** @typedef {{table: string, fid: number}} Named a contribution as this machine numbers it */
/** @typedef {"list" | "voice" | "answer"} View */

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
    /** @type {View} */
    this.at = "list";
    /** @type {VoiceShown | null} */
    this.shown = null;
    /** @type {Named | null} */
    this.open = null;
    this.replying = new Replying(desk, (moved) => {
      if (moved) this.at = "voice";
      this.changed(moved);
    });
    /** The screen draws anew; `moved` when it is another view. @type {(moved: boolean) => void} */
    this.changed = () => {};
    this.more();
    if (this.replying.reply) this.#resume(this.replying.reply);
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
    this.replying.drop();
    this.#open({ table, fid }, "voice");
    this.changed(true);
  }

  /** One view back: from answering to the voice, from the voice to the list. @returns {boolean} whether there was one */
  back() {
    if (this.at === "list") return false;
    this.at = this.at === "voice" ? "list" : "voice";
    if (this.at === "list") {
      Object.assign(this, { open: null, shown: null });
      this.desk.places.clear(this.desk.seat.id);
    }
    this.replying.drop();
    this.changed(true);
    return true;
  }

  /** Somebody begins to answer what is open. @param {Reply["kind"]} kind */
  reply(kind) {
    if (!this.open) return;
    this.replying.begin(this.open, kind);
    this.at = "answer";
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
        this.at = "voice";
        this.back();
        return;
      case "VoicesChanged":
        // As far as it was read: what is in front of somebody does not jump away from under the finger.
        return this.#ask(0, Math.min(30, Math.max(PORTION, this.voices.length)));
      default:
        return this.replying.tell(message);
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
    const { at, layer, category } = message.voice;
    if (first && at) {
      const { places, seat } = this.desk;
      places.markRead(seat.id, { at, layer, category });
      places.lookAt(seat.id, at);
    }
    this.changed(first);
  }

  /** The same person, after a crash, in the middle of answering. @param {Reply} reply */
  #resume({ table, fid }) {
    this.#open({ table, fid }, "answer");
  }

  /** @param {Named} voice @param {View} view */
  #open({ table, fid }, view) {
    Object.assign(this, { open: { table, fid }, shown: null, at: view });
    this.#send({ type: "VoiceWanted", seat: this.desk.seat.id, table, fid });
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
