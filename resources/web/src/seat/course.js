// The course of the visits at one seat: who is there, at which step, and what brings them to the next.

import { createDesk } from "./desk.js";
import { isBegun } from "./draft.js";
import { leavePanel } from "./panels.js";
import { STEPS, WAY } from "./steps/index.js";
import { Visit } from "./visit.js";

/** @import { ContributionSaved, Draft, FromPage, ToPage } from "../protocol.js" */
/** @import { Opening } from "./seat.js" */
/** @import { Desk, Doing, Room, Step, StepId } from "./steps/step.js" */

/**
 * @typedef {object} Heard what the seat does about it
 * @property {() => void} show the card is to be drawn again
 * @property {() => void} arrived somebody is at another step
 * @property {() => void} left nothing of who was here may be seen any more
 * @property {() => void} freed and nobody sits here now
 */

export class Course {
  /** @type {Visit | null} */
  visit = null;
  /** @type {{step: Step, desk: Desk, doing: Doing} | null} */
  at = null;
  /** Whether nobody new may begin. */
  rests = false;
  /** @type {ContributionSaved | null} what this person was thanked for, while they read what others said */
  #thanked = null;
  /** @type {Opening | null} */
  #opening = null;

  /** @param {Room} room @param {Heard} heard @param {(message: FromPage) => void} send */
  constructor(room, heard, send) {
    this.room = room;
    this.heard = heard;
    this.send = send;
  }

  /** Whether somebody is in the middle of something that is not to be covered. */
  get isBusy() {
    return this.visit !== null && this.at !== null && (this.at.step.id !== "what" || isBegun(this.visit.draft));
  }

  /** Whether reading what others said would interrupt nobody. */
  get isFree() {
    return !this.visit || this.at?.step.id === "thanks";
  }

  /** Whether what the person has entered is not kept yet: nobody may be sent away. */
  get isWaiting() {
    return (this.visit?.waiting || this.visit?.media.busy) ?? false;
  }

  begin() {
    if (this.rests) return;
    this.#come();
    this.enter("what");
  }

  /** Whoever touches what lies on a free seat's card sits down, and the card stays as it is. */
  sit() {
    if (this.visit || this.rests) return this.visit;
    this.#come();
    this.#arrive("what");
    return this.visit;
  }

  /** @param {Visit} now not waiting for anything to be kept @param {string} prompt */
  answer(now, prompt) {
    if (this.isBusy) now.another();
    now.give({ prompt });
    this.enter("what");
  }

  /** To what others said; whoever was not here yet sits down. @param {Opening | null} [first] */
  browse(first = null) {
    if (!this.isFree || (this.rests && !this.visit)) return;
    if (this.visit) this.visit.another();
    else this.#come();
    this.#thanked = this.at?.doing.saved ?? null;
    this.#opening = first;
    this.go("others");
  }

  /** @param {Draft["step"]} step */
  go(step) {
    if (!this.visit || this.visit.waiting) return;
    this.visit.give({ step });
    this.enter(step);
  }

  /** @param {StepId} id @param {ContributionSaved | null} [saved] */
  enter(id, saved = null) {
    this.#arrive(id, saved);
    this.heard.show();
  }

  /** The same person, after a crash. @param {Extract<ToPage, {type: "VisitRestored"}>} message */
  restore({ visit: id, language, draft }) {
    const { seat, project, places } = this.room;
    this.visit = new Visit(seat.id, id, language, draft, this.send);
    if (draft.shape) places.markDraft(seat.id, draft.shape, draft.layer);
    const known = project.layers.some((layer) => layer.id === draft.layer);
    if (draft.step === "others") this.enter("others");
    else this.enter(!known ? "what" : draft.step === "thanks" ? "tell" : draft.step);
  }

  /** Everything is kept, unless it is somebody else's by now. @param {ContributionSaved} message */
  thank(message) {
    const { visit, room } = this;
    if (visit?.id !== message.visit || visit.draft.contribution !== message.contribution) return;
    room.announce(room.say("card-thanks-heard", { ref: message.ref }));
    this.enter("thanks", message);
  }

  /** @param {"finished" | "restarted"} how asks first where something would be lost */
  leave(how) {
    const { visit, at, room } = this;
    const asked = at && (WAY.includes(at.step.id) || visit?.draft.reply); // after that everything is kept
    if (!visit || visit.waiting || !asked || !isBegun(visit.draft)) this.end(how);
    else room.cover(leavePanel(room, how, { stay: room.uncover, leave: () => this.end(how) }));
  }

  /** @param {"finished" | "idle" | "restarted"} how */
  end(how) {
    this.at?.doing.stop();
    this.at = null;
    this.#thanked = null;
    this.visit?.finish(how);
    this.visit = null;
    this.heard.left();
    if (how === "restarted") this.begin();
    else this.heard.freed();
  }

  /** The seat is put away; what is kept of its person is. */
  stop() {
    this.at?.doing.stop();
    this.visit?.keeper.stop();
  }

  #come() {
    this.visit = Visit.begin({ seat: this.room.seat.id, language: this.room.language(), send: this.send });
  }

  /** @param {StepId} id @param {ContributionSaved | null} [saved] */
  #arrive(id, saved = null) {
    const step = STEPS.find((one) => one.id === id);
    if (!this.visit || !step) return;
    this.at?.doing.stop();
    const desk = createDesk(this.room, this.visit, this.#ways(this.visit));
    this.at = { step, desk, doing: step.begin(desk, saved) };
    this.heard.arrived();
  }

  /** @param {Visit} visit @returns {import("./desk.js").Ways} */
  #ways(visit) {
    return {
      again: this.heard.show,
      opens: () => {
        const first = this.#opening;
        this.#opening = null;
        return first;
      },
      returns: () => (this.#thanked ? this.enter("thanks", this.#thanked) : this.end("finished")),
      another: () => {
        visit.another();
        this.enter("what");
      },
      onward: (step, saved) => this.enter(step, saved),
      finish: () => this.end("finished"),
    };
  }
}
