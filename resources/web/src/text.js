// Sentences in a seat's own language, from the same Fluent files that Python reads.

import { FluentBundle, FluentResource } from "@fluent/bundle";

export const DEFAULT = "en";

/** The sentences of one language; one that it lacks comes from the default language. */
export class Texts {
  /**
   * @param {string} code
   * @param {string} source the Fluent file's text
   * @param {Texts | null} fallback
   */
  constructor(code, source, fallback = null) {
    this.code = code;
    this.fallback = fallback;
    // Latin digits in every language: page and Python, screen and receipt show the same number.
    this.bundle = new FluentBundle(`${code}-u-nu-latn`);
    this.bundle.addResource(new FluentResource(source));
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   * @returns {string} the sentence; each value is isolated, so that a ref keeps its order in right-to-left text
   */
  say(key, values = {}) {
    const message = this.bundle.getMessage(key);
    if (message?.value) return this.bundle.formatPattern(message.value, values);
    if (this.fallback) return this.fallback.say(key, values);
    throw new Error(`No text ${key}`);
  }
}

/**
 * @typedef {object} TextLoader
 * @property {(code: string) => Promise<Texts>} load the texts of a language, read once; the default language where
 *   there is no such file
 */

/**
 * @param {(code: string) => Promise<string>} read gives the Fluent file of a language; rejects where there is none
 * @returns {TextLoader}
 */
export function createTexts(read = fetchLanguage) {
  /** @type {Map<string, Promise<Texts>>} */
  const known = new Map();
  /** @param {string} code @returns {Promise<Texts>} */
  const bring = async (code) => {
    if (code === DEFAULT) return new Texts(code, await read(code));
    const fallback = await load(DEFAULT);
    return read(code).then(
      (source) => new Texts(code, source, fallback),
      () => fallback,
    );
  };
  /** @param {string} code @returns {Promise<Texts>} */
  const load = (code) => {
    const loading = known.get(code) ?? bring(code);
    known.set(code, loading);
    return loading;
  };
  return { load };
}

/** @param {string} code */
async function fetchLanguage(code) {
  const answer = await fetch(`/i18n/${code}.ftl`);
  if (!answer.ok) throw new Error(`No language file for ${code}`);
  return answer.text();
}
