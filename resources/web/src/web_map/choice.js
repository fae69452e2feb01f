// What a reader has chosen to see: layers, one category, words.

import { folded } from "./folded.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */
/**
 * @typedef {object} Choice
 * @property {Set<string>} layers ids of those that are shown
 * @property {string} category "layer/category", or empty for all
 * @property {string} words
 */

/** @param {Contribution[]} contributions @param {Choice} choice @returns {Contribution[]} in the order given */
export function chosen(contributions, { layers, category, words }) {
  const wanted = folded(words).split(" ").filter(Boolean);
  return contributions.filter(
    (one) =>
      layers.has(one.layer.id) &&
      (category === "" || category === categoryKey(one)) &&
      wanted.every((word) => one.folded.includes(word)),
  );
}

/** @param {Contribution} contribution */
export function categoryKey({ layer, category }) {
  return category ? `${layer.id}/${category.id}` : "";
}
