// Reading a card aloud to somebody who would rather listen: offered where this machine has a voice for the language.

/** @import { FromPage, SpokenWords, ToPage } from "../protocol.js" */

const MOST = { parts: 100, letters: 9_000 };
const SILENT = '[aria-hidden="true"], [hidden], .ways-out, .progress, .found, svg, script, style';
const BLOCKS = "p, h2, h3, li, legend, label, button, summary, figcaption, dt, dd";

/** What a seat listens to. `changed` is called when that begins or ends, or when voices are found. */
export class Aloud {
  /** @type {string[]} */
  #languages = [];
  #asked = false;
  reading = false;
  changed = () => {};

  /** @param {string} seat @param {(message: FromPage) => void} send */
  constructor(seat, send) {
    this.seat = seat;
    this.send = send;
  }

  /** Which languages can be read? Asked when somebody first sits down: voices take their time to load. */
  ask() {
    if (!this.#asked) this.send({ type: "ReadingAsked", seat: this.seat });
    this.#asked = true;
  }

  /** @param {string} language */
  speaks(language) {
    return this.#languages.includes(language);
  }

  /** Reads what an element says, or stops reading. @param {HTMLElement} element @param {string} language of the seat */
  turn(element, language) {
    if (this.reading) return this.stop();
    const parts = wordsOf(element, language);
    if (parts.length === 0) return;
    this.reading = true;
    this.send({ type: "ReadAloud", seat: this.seat, parts });
    this.changed();
  }

  /** Who goes on has heard enough. */
  stop() {
    if (!this.reading) return;
    this.reading = false;
    this.send({ type: "ReadingStopped", seat: this.seat });
    this.changed();
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "ReadingOffered") this.#languages = message.languages;
    else if (message.type === "ReadingEnded") this.reading = false;
    else return;
    this.changed();
  }
}

/**
 * The words of a card in their order, each in its own language; what is only seen is left out.
 * @param {HTMLElement} element
 * @param {string} language where nothing else is said
 * @returns {SpokenWords[]}
 */
function wordsOf(element, language) {
  /** @type {SpokenWords[]} */
  const parts = [];
  let before = null;
  for (const text of textsIn(element)) {
    const parent = /** @type {Element} */ (text.parentElement);
    const words = (text.textContent ?? "").replace(/\s+/g, " ").trim();
    if (!words || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    const spoken = parent.closest("[lang]")?.getAttribute("lang") || language;
    const block = parent.closest(BLOCKS);
    const last = parts.at(-1);
    if (last && last.language === spoken) last.words += (block === before ? " " : stop(last.words)) + words;
    else parts.push({ language: spoken, words });
    before = block;
  }
  return parts.slice(0, MOST.parts).map((part) => ({ ...part, words: part.words.slice(0, MOST.letters) }));
}

/** A voice rests where a block ends. @param {string} words */
function stop(words) {
  return /[.!?:;।۔؟…]$/u.test(words) ? " " : ". ";
}

/** @param {Node} node @returns {Generator<Node>} */
function* textsIn(node) {
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) yield child;
    else yield* textsIn(child);
  }
}
