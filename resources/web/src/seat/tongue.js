// The language of a seat: which one is spoken there now, its sentences, and the project's own words among them.

import { h } from "../dom.js";

/** @import { LanguageView, ProjectShown } from "../protocol.js" */
/** @import { Texts, TextLoader } from "../text.js" */

export class Tongue {
  /** @type {Texts | null} */
  #spoken = null;
  #wanted = "";

  /** @param {Document} document @param {ProjectShown} project @param {TextLoader} texts */
  constructor(document, project, texts) {
    this.document = document;
    this.project = project;
    this.texts = texts;
  }

  /** Whether there are any words yet. */
  get ready() {
    return this.#spoken !== null;
  }

  /** What is spoken now, or will be first. */
  get code() {
    return this.#spoken?.code ?? this.#wanted;
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  say(key, values) {
    return this.#spoken?.say(key, values) ?? "";
  }

  /** The project's own words, marked with their language and direction. @param {string} words */
  quote(words) {
    const { code, direction } = this.view(this.project.language);
    return h(this.document, "span", { lang: code, dir: direction }, words);
  }

  /** @param {string} code @returns {LanguageView} */
  view(code) {
    return this.project.languages.find((one) => one.code === code) ?? { code, name: code, direction: "ltr" };
  }

  /**
   * Fetches the sentences of a language.
   * @param {string} code
   * @returns {Promise<boolean>} whether it is spoken now: false where another one was asked for meanwhile
   */
  async learn(code) {
    this.#wanted = code;
    const texts = await this.texts.load(code);
    if (this.#wanted !== code) return false;
    this.#spoken = texts;
    return true;
  }
}
