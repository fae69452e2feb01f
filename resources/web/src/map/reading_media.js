// Photos and recordings of one mark, as anybody may see and hear them.

import { h } from "../dom.js";
import { player } from "../seat/media/player.js";
import { clock } from "../seat/media/wave.js";

/** @import { PhotoView, RecordingView } from "../protocol.js" */
/** @typedef {{icons: import("../icons.js").Icons, texts: import("../text.js").Texts}} Hands */

/**
 * The whole photo, never cropped.
 * @param {Document} document
 * @param {PhotoView} photo
 * @param {Hands} hands
 */
export function figure(document, { url, width, height, caption, for_others: shared }, { icons, texts }) {
  const image = h(document, "img", { src: url, width, height, alt: caption || texts.say("map-photo"), loading: "lazy" });
  const held = !shared && h(document, "p", { class: "held" }, icons(document, "eye-off"), texts.say("map-photo-held"));
  return h(document, "figure", {}, image, caption && h(document, "figcaption", { dir: "auto" }, caption), held);
}

/**
 * A voice, for those who may hear it, and what was said, for everybody.
 * @param {Document} document
 * @param {RecordingView} recording
 * @param {Hands} hands
 */
export function heard(document, { url, seconds, transcript }, { icons, texts }) {
  const name = texts.say("map-voice", { time: clock(seconds) });
  const words = { play: texts.say("map-voice-play"), pause: texts.say("map-voice-pause"), name };
  return h(
    document,
    "figure",
    { class: "heard-aloud" },
    url && player({ document, icons }, words, { url, seconds }),
    transcript && h(document, "p", { class: "said-aloud" }, h(document, "span", {}, texts.say("map-voice-said")), h(document, "q", { dir: "auto" }, transcript)),
  );
}
