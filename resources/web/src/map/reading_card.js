// What one mark says: its words, photos, voice and answers, to be read by anybody.

import { h } from "../dom.js";
import { layerSign } from "../seat/symbols.js";
import { figure, heard } from "./reading_media.js";

/** @typedef {import("../protocol.js").FeatureShown} FeatureShown */

/**
 * @typedef {object} Means
 * @property {import("../protocol.js").LayerView} layer
 * @property {import("../protocol.js").CategoryView|undefined} category
 * @property {import("../icons.js").Icons} icons
 * @property {import("../text.js").Texts} texts
 * @property {() => void} close
 * @property {((agrees: boolean) => void) | null} answer what somebody can do who agrees, or wants to answer
 */

/** @param {Document} document @param {FeatureShown} feature @param {Means} means @returns {HTMLElement} */
export function readingCard(document, feature, { layer, category, icons, texts, close, answer }) {
  const title = feature.title || category?.title || layer.title;
  const shut = h(
    document,
    "button",
    { type: "button", class: "map-button quiet", "aria-label": texts.say("map-close"), on: { click: close } },
    icons(document, "x"),
  );
  const words = { lang: feature.body_lang || null, dir: feature.body_lang ? feature.direction : "auto" };
  return h(
    document,
    "article",
    { class: "reading-card", tabindex: "-1", "aria-label": title },
    h(
      document,
      "header",
      {},
      layerSign(document, { ...layer, icon: category?.icon ?? layer.icon }, icons),
      kinds(document, layer, category),
      shut,
    ),
    h(
      document,
      "div",
      { class: "reading-body", tabindex: "0" },
      h(document, "h2", words, title),
      feature.body && h(document, "p", { class: "reading-words", ...words }, feature.body),
      ...feature.photos.map((photo) => figure(document, photo, { texts, icons })),
      ...feature.recordings.map((recording) => heard(document, recording, { texts, icons })),
      answers(document, feature),
    ),
    answer && answering(document, texts, icons, answer),
    foot(document, feature, texts, icons),
  );
}

/** @param {Document} document @param {Means["layer"]} layer @param {Means["category"]} category */
function kinds(document, layer, category) {
  return h(
    document,
    "p",
    { class: "reading-kinds" },
    h(document, "span", { class: "reading-layer", dir: "auto" }, layer.title),
    category && h(document, "span", { class: "reading-category", dir: "auto" }, category.title),
  );
}

/**
 * @param {Document} document @param {Means["texts"]} texts @param {Means["icons"]} icons
 * @param {(agrees: boolean) => void} answer
 */
function answering(document, texts, icons, answer) {
  const one = (/** @type {string} */ key, /** @type {string} */ icon, /** @type {boolean} */ agrees) =>
    h(
      document,
      "button",
      { type: "button", class: "wall-button", data: { does: key }, on: { click: () => answer(agrees) } },
      icons(document, icon),
      texts.say(key),
    );
  return h(
    document,
    "div",
    { class: "reading-answering" },
    one("map-voice-agree", "heart", true),
    one("map-voice-open", "message-square", false),
  );
}

/** @param {Document} document @param {FeatureShown} feature */
function answers(document, { answers }) {
  if (answers.length === 0) return null;
  const pairs = answers.map(({ label, value }) =>
    h(document, "div", {}, h(document, "dt", { dir: "auto" }, label), h(document, "dd", { dir: "auto" }, value)),
  );
  return h(document, "dl", { class: "reading-answers" }, ...pairs);
}

/**
 * @param {Document} document @param {FeatureShown} feature @param {Means["texts"]} texts
 * @param {Means["icons"]} icons
 */
function foot(document, { ref, when, status }, texts, icons) {
  const state =
    status !== "published" &&
    h(
      document,
      "span",
      { class: `reading-status ${status}` },
      icons(document, status === "pending" ? "eye-off" : "info"),
      texts.say(`map-status-${status}`),
    );
  return h(
    document,
    "footer",
    {},
    state,
    h(document, "span", { class: "reading-ref", dir: "ltr" }, ref),
    h(document, "span", { dir: "auto" }, when),
  );
}
