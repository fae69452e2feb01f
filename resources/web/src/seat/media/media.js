// Photos, recordings and drawings of one visit: on their way to Python, and kept there with the draft.

import { pieces } from "./pieces.js";

/** @import { MediaBegun, MediaKept, MediaRefused, MediumView, ToPage } from "../../protocol.js" */
/** @import { Visit } from "../visit.js" */
/** @typedef {MediaBegun["kind"]} Kind */
/** @typedef {MediaBegun["people"]} People */

/** Python's reason, a whole sentence in the seat's language. */
export class Refused extends Error {}

export class Media {
  /** @type {Map<string, {resolve: (view: MediumView) => void, reject: (why: Refused) => void}>} */
  #waiting = new Map();
  /** @type {Set<Promise<unknown>>} */
  #going = new Set();
  /** @type {{stop: () => void, finish: () => Promise<unknown>} | null} somebody is speaking */
  speaking = null;

  /** @param {Visit} visit */
  constructor(visit) {
    this.visit = visit;
  }

  /** Whether something is being said, or is on its way. */
  get busy() {
    return this.speaking !== null || this.#going.size > 0;
  }

  /** Until nothing is: what is being said ends here. */
  async settled() {
    await this.speaking?.finish();
    await Promise.allSettled(this.#going);
  }

  /** Nobody speaks any more. */
  release() {
    this.speaking?.stop();
    this.speaking = null;
  }

  /** @param {string} id */
  view(id) {
    return this.visit.draft.media.find((one) => one.id === id);
  }

  /**
   * Hands something over, and keeps it in the draft.
   * @param {Blob} blob @param {Kind} kind @param {People} people who is in a photo
   * @returns {Promise<MediumView>} once Python has it safe; rejects with `Refused`
   */
  give(blob, kind, people = null) {
    return this.#go(async (whose) => {
      const { send, language } = this.visit;
      send({ type: "MediaBegun", ...whose, kind, size: blob.size, people, language });
      for await (const data of pieces(blob)) send({ type: "MediaChunk", ...whose, data });
      send({ type: "MediaEnded", ...whose });
    });
  }

  /** A picture of this computer, chosen by the facilitator. @returns {Promise<MediumView>} as `give`, or never */
  choose() {
    return this.#await((whose) => {
      this.visit.send({ type: "PictureWanted", ...whose, language: this.visit.language });
    });
  }

  /** @param {string} id the person takes it back */
  drop(id) {
    const { visit } = this;
    visit.draft = { ...visit.draft, media: visit.draft.media.filter((one) => one.id !== id) };
    visit.send({ type: "MediaDropped", seat: visit.seat, visit: visit.id, medium: id });
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "MediaKept") this.#kept(message);
    if (message.type === "MediaRefused") this.#refused(message);
  }

  /** @param {MediaKept} message */
  #kept({ visit: id, medium }) {
    const { visit } = this;
    if (id !== visit.id) return;
    visit.draft = { ...visit.draft, media: [...visit.draft.media, medium] };
    this.#waiting.get(medium.id)?.resolve(medium);
    this.#waiting.delete(medium.id);
  }

  /** @param {MediaRefused} message */
  #refused({ visit: id, medium, message }) {
    if (id !== this.visit.id) return;
    this.#waiting.get(medium)?.reject(new Refused(message));
    this.#waiting.delete(medium);
  }

  /** @param {(whose: Whose) => Promise<void>} say */
  #go(say) {
    const arrived = this.#await(say);
    const going = arrived.catch(() => {}).finally(() => this.#going.delete(going));
    this.#going.add(going);
    return arrived;
  }

  /** @param {(whose: Whose) => void} say @returns {Promise<MediumView>} */
  #await(say) {
    const medium = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      this.#waiting.set(medium, { resolve, reject });
      say({ seat: this.visit.seat, visit: this.visit.id, medium });
    });
  }
}

/** @typedef {{seat: string, visit: string, medium: string}} Whose */
