// What a person says to somebody else's, while they say it: kept with their draft until it is sent, and taken back.

/** @import { Reply, ToPage } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @import { Named } from "./reading.js" */

/** @typedef {{response: string, state: "sent" | "waits" | "kept" | "gone" | "refused", message: string}} Answer */

export class Replying {
  /** @param {Desk} desk @param {(moved: boolean) => void} changed `moved` once it is kept, and nothing is left to say */
  constructor(desk, changed) {
    this.desk = desk;
    this.changed = changed;
    /** What became of what was sent or taken back last. @type {Answer | null} */
    this.answer = null;
  }

  /** What is not kept yet. It lies in the draft: a crash gives it back, and leaving forgets it. @returns {Reply | null} */
  get reply() {
    return this.desk.visit.draft.reply ?? null;
  }

  /** @param {Named} voice @param {Reply["kind"]} kind */
  begin({ table, fid }, kind) {
    this.answer = null;
    const response = crypto.randomUUID();
    const period = kind === "hours" ? "once" : "";
    this.desk.visit.give({ reply: { response, table, fid, kind, words: "", skill: "", hours: 0, period, thing: "" } });
  }

  /** @param {string} words a keystroke */
  type(words) {
    if (this.reply) this.desk.visit.type({ reply: { ...this.reply, words } });
  }

  /** @param {Partial<Reply>} chosen a tap */
  choose(chosen) {
    if (this.reply) this.desk.visit.give({ reply: { ...this.reply, ...chosen } });
  }

  /** The person goes elsewhere: nothing of it is kept. */
  drop() {
    this.answer = null;
    if (this.reply) this.desk.visit.give({ reply: null });
  }

  send() {
    const { reply, desk } = this;
    if (!reply || this.answer?.state === "sent") return;
    const { response, table, fid, kind, words, skill, hours, period, thing } = reply;
    const said = { seat: desk.seat.id, visit: desk.visit.id, response, table, fid, language: desk.language() };
    this.#answered(response, "sent");
    if (kind === "comment") desk.visit.send({ type: "CommentGiven", ...said, body: words });
    else desk.visit.send({ type: "OfferGiven", ...said, kind, skill, hours, period, thing, note: words });
  }

  /** @param {string} response one of their own */
  takeBack(response) {
    const { seat, visit, language } = this.desk;
    visit.send({ type: "ResponseTakenBack", seat: seat.id, visit: visit.id, response, language: language() });
  }

  /** @param {ToPage} message */
  tell(message) {
    const { say } = this.desk;
    switch (message.type) {
      case "ResponseKept":
        if (message.response !== this.answer?.response) return;
        if (message.response === this.reply?.response) this.drop();
        return message.waits
          ? this.#answered(message.response, "waits", say("card-answer-waits"))
          : this.#answered(message.response, "kept", say("card-answer-shown"));
      case "ResponseRefused":
        if (message.response !== this.answer?.response) return;
        return this.#answered(message.response, "refused", message.message);
      case "ResponseGone":
        if (message.message) return this.#answered(message.response, "refused", message.message);
        return this.#answered(message.response, "gone", say("card-taken-back-words"));
    }
  }

  /** @param {string} response @param {Answer["state"]} state @param {string} [message] */
  #answered(response, state, message = "") {
    this.answer = { response, state, message };
    if (message) this.desk.announce(message);
    this.changed(state === "waits" || state === "kept");
  }
}
