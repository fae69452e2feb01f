// What is written on a sheet: the picture, whom it concerns, the words, what others think of it, and its buttons.

import { fill, h } from "../../dom.js";
import { figure, heard } from "../../map/reading_media.js";
import { signOf, spokenIn, titleOf } from "../../seat/others/voice_parts.js";
import { button } from "../../seat/parts.js";

/** @import { ProjectShown, VoiceShown } from "../../protocol.js" */
/** @import { Texts } from "../../text.js" */

/** @typedef {{document: Document, icons: import("../../icons.js").Icons, project: ProjectShown}} Room */
/** @typedef {{resize: () => void, turn: () => void, close: () => void}} Presses */

const PAGE = 0.85; // of what is seen: the last line is read again at the top

export class Face {
  #written = "";
  /** @type {Texts|null} */
  #texts = null;

  /** @param {Room} room @param {Presses|null} presses a sheet that nobody but the facilitator moves has no buttons */
  constructor(room, presses) {
    this.room = room;
    const { document } = room;
    this.body = h(document, "div", { class: "sheet-body", on: { scroll: () => this.#look() } });
    this.facts = h(document, "p", { class: "sheet-facts" });
    this.more = this.#button("read-on", "chevron-down", () => this.#readOn());
    this.foot = h(document, "div", { class: "sheet-foot" }, this.facts, this.more);
    this.size = this.#button("resize", "maximize-2", () => presses?.resize());
    this.turn = this.#button("turn", "rotate-cw", () => presses?.turn());
    this.shut = this.#button("close", "x", () => presses?.close());
    this.buttons = h(document, "div", { class: "sheet-buttons" }, this.size, this.turn, this.shut);
    /** Belong into the sheet, in this order. */
    this.elements = [this.body, this.foot, ...(presses ? [this.buttons] : [])];
    this.fitting = new ResizeObserver(() => this.#look());
    this.fitting.observe(this.body);
  }

  /** @param {VoiceShown} shown @param {Texts} texts */
  show(shown, texts) {
    this.#texts = texts;
    const { voice, photos, recordings, answers } = shown;
    const { title, words, body_lang: spoken, layer, category } = voice;
    const written = JSON.stringify([texts.code, title, words, spoken, layer, category, photos, recordings, answers]);
    // Somebody may be listening to a recording: what has not changed stays as it is.
    if (written !== this.#written) fill(this.body, ...this.#words(shown, texts));
    this.#written = written;
    fill(this.facts, ...this.#numbers(shown, texts));
    word(this.turn, texts.say("map-sheet-turn"));
    word(this.shut, texts.say("map-close"));
    this.#look();
  }

  /** @param {boolean} large what it is now */
  sized(large) {
    if (!this.#texts) return;
    const { document, icons } = this.room;
    word(this.size, this.#texts.say(large ? "map-sheet-smaller" : "map-sheet-larger"));
    this.size.querySelector("svg")?.replaceWith(icons(document, large ? "minimize-2" : "maximize-2"));
    this.#look();
  }

  close() {
    this.fitting.disconnect();
  }

  /** @param {VoiceShown} shown @param {Texts} texts @returns {import("../../dom.js").Child[]} */
  #words({ voice, photos, recordings, answers }, texts) {
    const { document, icons } = this.room;
    const [first, ...others] = photos;
    const title = titleOf(this.room, voice);
    const words = voice.words === title ? "" : voice.words;
    const pairs = answers.flatMap(({ label, value }) => [
      h(document, "dt", { dir: "auto" }, label),
      h(document, "dd", { dir: "auto" }, value),
    ]);
    return [
      first && figure(document, first, { texts, icons }),
      this.#whom(voice),
      h(document, "h2", spokenIn(voice), title),
      words && h(document, "p", { class: "sheet-words", ...spokenIn(voice) }, words),
      ...recordings.map((recording) => heard(document, recording, { texts, icons })),
      ...others.map((photo) => figure(document, photo, { texts, icons })),
      pairs.length > 0 && h(document, "dl", {}, ...pairs),
    ];
  }

  /** @param {VoiceShown["voice"]} voice */
  #whom(voice) {
    const { document, project } = this.room;
    const layer = project.layers.find(({ id }) => id === voice.layer);
    const topic = layer?.categories.find(({ id }) => id === voice.category);
    const kind = (/** @type {"span"|"b"} */ tag, /** @type {string|undefined} */ title) =>
      h(document, tag, { dir: "auto" }, title);
    return h(
      document,
      "p",
      { class: "sheet-whom" },
      signOf(this.room, voice),
      h(document, "span", {}, kind("span", layer?.title), topic && kind("b", topic.title)),
      h(document, "span", { class: "sheet-ref", dir: "ltr" }, voice.ref),
    );
  }

  /** @param {VoiceShown} shown @param {Texts} texts */
  #numbers({ voice, comments }, texts) {
    const { document, icons } = this.room;
    const say = texts.say.bind(texts);
    const fact = (/** @type {string} */ icon, /** @type {string} */ words) =>
      h(document, "span", { class: "fact" }, icons(document, icon), h(document, "span", {}, words));
    return [
      fact("heart", say("map-sheet-agree", { count: voice.supports })),
      comments.length > 0 && fact("message-square", say("card-voice-comment-count", { count: comments.length })),
      voice.progress && fact("check", say(`card-progress-${voice.progress}`)),
    ];
  }

  /** A finger on the sheet slides it, so what does not fit is reached with a button. */
  #readOn() {
    const { body } = this;
    if (this.#atEnd()) body.scrollTo({ top: 0 });
    else body.scrollBy({ top: body.clientHeight * PAGE });
    this.#look();
  }

  #atEnd() {
    return this.body.scrollTop + this.body.clientHeight >= this.body.scrollHeight - 2;
  }

  #look() {
    const whole = this.body.scrollHeight <= this.body.clientHeight + 2;
    this.more.hidden = whole;
    this.foot.classList.toggle("leads-on", !whole && !this.#atEnd());
    if (this.#texts) word(this.more, this.#texts.say(this.#atEnd() ? "map-sheet-from-start" : "map-sheet-read-on"));
  }

  /** @param {string} does @param {string} icon @param {() => void} press */
  #button(does, icon, press) {
    return button(this.room, { does: `sheet-${does}`, words: "", icon, press });
  }
}

/** @param {HTMLElement} button @param {string} words */
function word(button, words) {
  const label = button.querySelector("span");
  if (label && label.textContent !== words) label.textContent = words;
}
