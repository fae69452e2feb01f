// What others said, as a list or as stories: everything that is on the map, without the map.

import { fill, h } from "../../dom.js";
import { chips } from "../chips.js";
import { button } from "../parts.js";
import { keepingFocus } from "./focus.js";
import { agreeing, facts, picture, signOf, spokenIn, titleOf } from "./voice_parts.js";

/** @import { VoiceView } from "../../protocol.js" */
/** @import { Desk, Room } from "../steps/step.js" */
/** @import { Named, Reading } from "./reading.js" */

/**
 * @param {Desk} desk @param {Reading} reading
 * @returns {{element: HTMLElement, look: () => void}}
 */
export function list(desk, reading) {
  const { document, say } = desk;
  const holder = h(document, "div", { class: "voices-holder" });
  const choices = h(document, "div", { class: "voices-choices" }, ...wishes(desk, reading));
  const hint = h(document, "p", { class: "help" }, say("card-others-map"));
  const element = h(document, "div", { class: "voices-list" }, choices, hint, holder);
  const look = () => {
    const none = reading.total === 0;
    choices.hidden = none && !reading.layer;
    hint.hidden = none || reading.look === "stories";
    keepingFocus(holder, () => fill(holder, content(desk, reading), further(desk, reading)));
  };
  return { element, look };
}

/**
 * The three that a person is shown after their own.
 * @param {Room} room @param {VoiceView[]} voices @param {{read: (voice: Named) => void, agree: (voice: Named, agrees: boolean) => void}} does
 */
export function rows(room, voices, does) {
  const { document } = room;
  return h(document, "ul", { class: "voices" }, ...voices.map((voice) => h(document, "li", {}, row(room, voice, does))));
}

/** @param {Desk} desk @param {Reading} reading */
function wishes(desk, reading) {
  const { document, project, say } = desk;
  const words = (/** @type {string} */ key) => h(document, "span", {}, say(key));
  const looks = chips(desk, {
    name: "others-look",
    legend: h(document, "span", { class: "only-heard" }, say("card-others-look")),
    several: false,
    look: "even",
    options: [
      { id: "list", label: words("card-others-list") },
      { id: "stories", label: words("card-others-stories") },
    ],
    chosen: [reading.look],
    onChange: ([look]) => reading.choose({ look: look === "stories" ? "stories" : "list" }),
  });
  const order = chips(desk, {
    name: "others-order",
    legend: h(document, "span", { class: "only-heard" }, say("card-others-order")),
    several: false,
    look: "even",
    options: [
      { id: "newest", label: words("card-others-newest") },
      { id: "nearest", label: words("card-others-nearest") },
    ],
    chosen: [reading.nearest ? "nearest" : "newest"],
    onChange: ([order]) => reading.choose({ nearest: order === "nearest" }),
  });
  const how = h(document, "div", { class: "voices-how" }, looks, order);
  if (project.layers.length < 2) return [how];
  const layers = chips(desk, {
    name: "others-layer",
    legend: h(document, "span", { class: "only-heard" }, say("card-others-about")),
    several: false,
    options: [
      { id: "", label: words("card-others-all") },
      ...project.layers.map(({ id, title, icon }) => ({ id, label: title, icon })),
    ],
    chosen: [reading.layer],
    onChange: ([layer]) => reading.choose({ layer: layer ?? "" }),
  });
  return [how, layers];
}

/** @param {Desk} desk @param {Reading} reading */
function content(desk, reading) {
  const { document, say, icons } = desk;
  if (reading.total === null) return h(document, "p", { class: "lead" }, say("card-others-wait"));
  if (reading.voices.length === 0) {
    return h(
      document,
      "div",
      { class: "nobody" },
      h(document, "span", { class: "nobody-sign" }, icons(document, "sprout")),
      h(document, "p", { class: "lead" }, say("card-others-empty")),
    );
  }
  const does = {
    read: (/** @type {Named} */ voice) => reading.read(voice),
    agree: (/** @type {Named} */ voice, /** @type {boolean} */ agrees) => reading.agree(voice, agrees),
  };
  if (reading.look === "list") return rows(desk, reading.voices, does);
  return h(document, "ul", { class: "stories" }, ...reading.voices.map((voice) => h(document, "li", {}, story(desk, voice, does))));
}

/**
 * @param {Room} room @param {VoiceView} voice
 * @param {{read: (voice: Named) => void, agree: (voice: Named, agrees: boolean) => void}} does
 */
function row(room, voice, { read, agree }) {
  const { document } = room;
  const { table, fid, photo } = voice;
  return h(
    document,
    "article",
    { class: "voice-row", data: { voice: `${table}-${fid}` } },
    h(
      document,
      "button",
      { type: "button", class: "voice-open", data: { does: "read" }, on: { click: () => read({ table, fid }) } },
      photo ? h(document, "img", { class: "voice-thumb", src: photo.url, alt: "", loading: "lazy" }) : signOf(room, voice),
      h(
        document,
        "span",
        { class: "voice-text" },
        h(document, "span", { class: "voice-title", ...spokenIn(voice) }, titleOf(room, voice)),
        voice.words && h(document, "span", { class: "voice-words", ...spokenIn(voice) }, voice.words),
        facts(room, voice),
      ),
    ),
    agreeing(room, voice, (agrees) => agree({ table, fid }, agrees)),
  );
}

/**
 * Big, with its whole picture: something to stand in front of.
 * @param {Desk} desk @param {VoiceView} voice @param {Parameters<typeof row>[2]} does
 */
function story(desk, voice, { read, agree }) {
  const { document, say } = desk;
  const { table, fid, photo } = voice;
  return h(
    document,
    "article",
    { class: "story", data: { voice: `${table}-${fid}` } },
    photo && picture(desk, photo),
    h(
      document,
      "div",
      { class: "story-text" },
      h(document, "h3", { class: "story-title", ...spokenIn(voice) }, !photo && signOf(desk, voice), titleOf(desk, voice)),
      voice.words && h(document, "p", { class: "story-words", ...spokenIn(voice) }, voice.words),
      facts(desk, voice),
      h(
        document,
        "div",
        { class: "story-buttons" },
        agreeing(desk, voice, (agrees) => agree({ table, fid }, agrees)),
        button(desk, { does: "read", words: say("card-voice-more"), icon: "arrow-right", kind: "strong", press: () => read({ table, fid }) }),
      ),
    ),
  );
}

/** @param {Desk} desk @param {Reading} reading */
function further(desk, reading) {
  if (reading.total === null || reading.voices.length >= reading.total || reading.voices.length === 0) return null;
  return button(desk, { does: "more", words: desk.say("card-others-more"), icon: "chevron-down", press: () => reading.more() });
}
