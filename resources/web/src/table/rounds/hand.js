// What one seat has placed, and what its person has asked for since: two quick presses are two, before the first is answered.

/** @import { OptionView, RoundShown } from "../../protocol.js" */

/** @typedef {{table: string, fid: number}} Named */

export class Hand {
  /** @type {Map<string, number>} amounts that Python has not answered yet, by option */
  #asked = new Map();

  /** @param {string} seat */
  constructor(seat) {
    this.seat = seat;
    /** @type {RoundShown | null} */
    this.round = null;
  }

  /** The round as it is now; what was asked for and lies there is asked for no more. @param {RoundShown | null} round */
  show(round) {
    if (round?.round !== this.round?.round) this.#asked.clear();
    this.round = round;
    for (const option of round?.options ?? []) {
      if (this.#asked.get(keyOf(option)) === this.lies(option)) this.#asked.delete(keyOf(option));
    }
  }

  /** Nothing of what was asked for happened, or nobody is there any more to whom it matters. */
  forget() {
    this.#asked.clear();
  }

  /** @param {Named} option @param {number} amount */
  ask(option, amount) {
    this.#asked.set(keyOf(option), amount);
  }

  /** What lies there from this seat, on disk. @param {Named} option */
  lies(option) {
    return this.of(this.seat, option);
  }

  /** What lies there from another seat, or this one. @param {string} seat @param {Named} option */
  of(seat, option) {
    const at = this.round?.options.findIndex((one) => keyOf(one) === keyOf(option));
    const hand = this.round?.hands.find((one) => one.seat === seat);
    return hand?.lying.find((one) => one.option === at)?.amount ?? 0;
  }

  /** What is to lie there from this seat. @param {Named} option */
  wants(option) {
    return this.#asked.get(keyOf(option)) ?? this.lies(option);
  }

  /** How many dots this seat can still place. */
  left() {
    const hand = this.round?.hands.find(({ seat }) => seat === this.seat);
    return Math.max(0, (hand?.left ?? 0) - this.#more());
  }

  /** How much money is in the pot for this seat. */
  pot() {
    return Math.max(0, (this.round?.pot_left ?? 0) - this.#more());
  }

  /** How much an idea still needs. @param {OptionView} option */
  needs(option) {
    return Math.max(0, option.cost - (option.total ?? 0) - (this.wants(option) - this.lies(option)));
  }

  /** How much more was asked for than lies there, over all ideas. */
  #more() {
    const options = this.round?.options ?? [];
    return options.reduce((sum, option) => sum + this.wants(option) - this.lies(option), 0);
  }
}

/** @param {Named} option */
export function keyOf({ table, fid }) {
  return `${table}-${fid}`;
}
