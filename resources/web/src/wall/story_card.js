// One story on the map while nobody is there: its words and its picture, to be seen from across the room.

import { h } from "../dom.js";
import { signOf, spokenIn, titleOf } from "../seat/others/voice_parts.js";

/** @import { ProjectShown, VoiceView } from "../protocol.js" */

/**
 * @param {Document} document
 * @param {VoiceView} voice
 * @param {object} means
 * @param {ProjectShown} means.project
 * @param {import("../icons.js").Icons} means.icons
 * @param {import("../text.js").Texts} means.texts in the project's language
 * @param {{open: () => void, pause: () => void}|null} presses somebody wants to know more, or wants it to stand still
 */
export function storyCard(document, voice, { project, icons, texts }, presses) {
  const { photo } = voice;
  const room = { document, icons, project };
  return h(
    document,
    "article",
    { class: `wall-story${photo ? " with-photo" : ""}`, "aria-label": titleOf(room, voice) },
    photo && picture(document, photo),
    h(
      document,
      "div",
      { class: "wall-text" },
      h(document, "h2", spokenIn(voice), !photo && signOf(room, voice), h(document, "span", {}, titleOf(room, voice))),
      voice.words && h(document, "p", { class: "wall-words", ...spokenIn(voice) }, voice.words),
    ),
    h(
      document,
      "footer",
      {},
      voice.supports > 0 && h(document, "span", { class: "wall-agree" }, icons(document, "heart"), voice.supports),
      h(document, "span", { class: "gap" }),
      presses && press(document, "map-story-pause", "pause", presses.pause),
      presses && press(document, "map-voice-open", "message-square", presses.open, true),
    ),
  );

  /**
   * Its size is known before it comes: the place beside it is not covered when it does.
   * @param {Document} document @param {import("../protocol.js").PhotoView} photo
   */
  function picture(document, { url, caption, width, height }) {
    const alt = caption || texts.say("map-photo");
    return h(document, "img", { src: url, alt, width: width || null, height: height || null });
  }

  /** @param {Document} document @param {string} key @param {string} icon @param {() => void} does @param {boolean} [worded] */
  function press(document, key, icon, does, worded = false) {
    return h(
      document,
      "button",
      { type: "button", class: "wall-button", "aria-label": worded ? null : texts.say(key), data: { does: key }, on: { click: does } },
      icons(document, icon),
      worded && texts.say(key),
    );
  }
}
