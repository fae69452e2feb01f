// The page's letters in a worker, which sees none of the page's style sheets.

/**
 * @typedef {{family: string, source: string, weight: string, style: string, unicodeRange: string}} Face as in `@font-face`
 */

/** Makes the page's faces known here; each is read from disk when its first letter is drawn. @param {Face[]} faces */
export function learnLetters(faces) {
  for (const { family, source, ...descriptors } of faces) fonts().add(new FontFace(family, source, descriptors));
}

/** Waits until Latin letters can be measured. @param {string[]} looks as in canvas's `font` */
export async function lettersReady(looks) {
  await Promise.allSettled(looks.map((look) => fonts().load(look, "Aé")));
}

/** Later letters have arrived, those of another script for instance. @param {() => void} then */
export function onLetters(then) {
  fonts().addEventListener("loadingdone", then);
}

/** @returns {FontFaceSet} */
function fonts() {
  return /** @type {any} */ (self).fonts;
}
