// A street or place looked for by name: what was typed, and what Python found. Outlives a change of language.

/** @import { NamedPlace, ToPage } from "../protocol.js" */

// Between two letters of somebody who types.
const PAUSE = 80;
const SHORTEST = 2;

/** `changed` is called whenever the card should look again. */
export class Finding {
  /** @param {(words: string) => void} ask says them to Python, which answers `PlacesFound` */
  constructor(ask) {
    this.ask = ask;
    this.words = "";
    /** @type {NamedPlace[] | null} null while nothing is known about these words */
    this.places = null;
    this.changed = () => {};
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** Whether there is something to look for. */
  get asked() {
    return this.words.length >= SHORTEST;
  }

  /** @param {string} words */
  type(words) {
    this.words = words.trim().slice(0, 200);
    clearTimeout(this.timer);
    if (this.asked) this.timer = setTimeout(() => this.ask(this.words), PAUSE);
    else this.places = null;
    this.changed();
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type !== "PlacesFound" || message.words !== this.words) return;
    this.places = message.places;
    this.changed();
  }

  stop() {
    clearTimeout(this.timer);
    this.changed = () => {};
  }
}
