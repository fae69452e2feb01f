// Keyboard layouts are data: one file per language, read once.

const DEFAULT = "en";

/**
 * A layout as its file says it. Rows are keys with a space between them; a key writes what it shows.
 * @typedef {object} LayoutFile
 * @property {string} layout the standard it follows
 * @property {string} sign what the key shows that leads to it from another script
 * @property {"ltr" | "rtl"} direction
 * @property {string[]} letters three rows
 * @property {string[]} [shifted] the same rows with Shift; without them they are the capitals
 * @property {string[]} beside the two keys beside the space bar
 * @property {string[]} signs three rows of digits and signs
 * @property {string[]} endings of e-mail addresses, the most usual first
 * @property {string} [also] the language whose letters people need besides, for addresses of e-mail
 * @property {string} [hints] letters of the alphabet that are found by a long press only: shown small on their keys
 * @property {Record<string, string>} more what a long press on a key offers
 */

/** @typedef {LayoutFile & {code: string}} Layout */

/**
 * @typedef {object} LayoutLoader
 * @property {(code: string) => Promise<Layout>} load the layout of a language; the default one's where there is no file
 */

/**
 * @param {(code: string) => Promise<LayoutFile>} read rejects where there is none
 * @returns {LayoutLoader}
 */
export function createLayouts(read = fetchLayout) {
  /** @type {Map<string, Promise<Layout>>} */
  const known = new Map();
  /** @param {string} code @returns {Promise<Layout>} */
  const bring = (code) =>
    read(code).then(
      (file) => ({ ...file, code }),
      (problem) => (code === DEFAULT ? Promise.reject(problem) : load(DEFAULT)),
    );
  /** @param {string} code @returns {Promise<Layout>} */
  const load = (code) => {
    const loading = known.get(code) ?? bring(code);
    known.set(code, loading);
    return loading;
  };
  return { load };
}

/** @param {string} code @returns {Promise<LayoutFile>} */
async function fetchLayout(code) {
  const answer = await fetch(`/keyboards/${code}.json`);
  if (!answer.ok) throw new Error(`No keyboard for ${code}`);
  return answer.json();
}
