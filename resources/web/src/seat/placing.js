// The question "Where is it?" while it is being asked: outlives a change of language in the middle of a drawing.

import { inPlace } from "./draft.js";
import { Finding } from "./finding.js";

/** @import { NamedPlace, Shape, ToPage } from "../protocol.js" */
/** @import { Asking } from "./places.js" */
/** @import { Desk } from "./steps/step.js" */

/** Holds where the question stands; `changed` is called whenever the card should look again. */
export class Placing {
  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    /** @type {"asking" | "checking" | "inside" | "outside" | "kept"} */
    this.state = "asking";
    this.changed = () => {};
    this.finding = new Finding((words) => this.#find(words));
    const { draft } = desk.visit;
    /** @type {Shape["kind"]} */
    this.kind = draft.shape?.kind ?? desk.layer().shapes[0] ?? "point";
    this.asking = this.ask();
    /** Whether the person says in words where it is, for somebody else to place it. */
    this.describing = Boolean(draft.place_name);
    if (draft.shape && draft.outside_kept) this.state = "kept";
    else if (draft.shape) this.check(draft.shape);
  }

  /** @returns {Asking} */
  ask() {
    const { places, say, seat } = this.desk;
    return places.ask({ seat: seat.id, kind: this.kind, say, onShape: (shape, source) => this.choose(shape, source) });
  }

  /** @param {Shape["kind"]} kind */
  draw(kind) {
    this.kind = kind;
    this.again();
  }

  /** Forgets the place and asks anew. */
  again() {
    this.asking.stop();
    this.#leave("");
    this.asking = this.ask();
    this.become("asking");
  }

  /** Whether there is an answer to go on with. */
  get answered() {
    if (this.describing && this.desk.visit.draft.place_name.trim() && this.state === "asking") return true;
    return this.state === "inside" || this.state === "kept";
  }

  /** The place in words, or not. @param {boolean} wanted */
  describe(wanted) {
    this.describing = wanted;
    if (!wanted) this.desk.visit.give({ place_name: "" });
    this.changed();
  }

  /** @param {string} words */
  says(words) {
    this.desk.visit.type({ place_name: words });
    this.changed();
  }

  /**
   * No place on the map: the whole area, or not known.
   * @param {"whole_area" | ""} source
   */
  forget(source) {
    this.desk.visit.give({ place_name: "" });
    this.#leave(source);
  }

  /** @param {"whole_area" | ""} source */
  #leave(source) {
    const { places, seat, visit } = this.desk;
    places.clear(seat.id);
    visit.give(inPlace(visit.draft, null, source));
  }

  /** The person keeps a place outside the area. */
  keep() {
    this.desk.visit.give({ outside_kept: true });
    this.become("kept");
  }

  /** @param {string} words */
  #find(words) {
    const { seat, visit, places } = this.desk;
    visit.send({ type: "FindPlace", seat: seat.id, words, near: places.looksAt() });
  }

  /** Goes to a place that was found by name; a spot is put there, a line or an area begins there. @param {NamedPlace} place */
  goTo({ at }) {
    this.desk.places.lookAt(this.desk.seat.id, at);
    if (this.kind === "point") this.choose({ kind: "point", coordinates: [at] }, "searched");
  }

  /** @param {ToPage} message */
  tell(message) {
    this.finding.tell(message);
    if (message.type === "PlaceAnswered" && message.step === this.desk.visit.question && this.state === "checking") {
      this.become(message.inside ? "inside" : "outside");
    }
  }

  stop() {
    this.changed = () => {};
    this.finding.stop();
    this.asking.stop();
  }

  /**
   * @param {Shape} shape
   * @param {string} source
   */
  choose(shape, source) {
    const { places, seat, visit } = this.desk;
    visit.give(inPlace(visit.draft, shape, source));
    places.markDraft(seat.id, shape, visit.draft.layer);
    this.check(shape);
  }

  /** @param {Shape} shape */
  check(shape) {
    const { seat, visit } = this.desk;
    visit.question += 1;
    this.become("checking");
    visit.send({ type: "PlaceChosen", seat: seat.id, step: visit.question, shape });
  }

  /** @param {Placing["state"]} state */
  become(state) {
    this.state = state;
    this.changed();
  }
}
