// The pieces of which everything is made that shows what somebody said: its words, its picture, who agrees.

import { h } from "../../dom.js";
import { button } from "../parts.js";
import { layerSign } from "../symbols.js";

/** @import { PhotoView, VoiceView } from "../../protocol.js" */
/** @import { Room } from "../steps/step.js" */

const HERE = 10; // metres: nearer is no distance

/** Which language words are in, and which way they run. @param {{body_lang: string, direction: string}} voice */
export function spokenIn({ body_lang, direction }) {
  return { lang: body_lang || null, dir: body_lang ? direction : "auto" };
}

/** @typedef {Pick<VoiceView, "layer" | "category" | "title" | "ref">} Entitled */

/** @param {Pick<Room, "project">} room @param {Entitled} voice */
export function titleOf({ project }, voice) {
  const layer = project.layers.find(({ id }) => id === voice.layer);
  return voice.title || layer?.categories.find(({ id }) => id === voice.category)?.title || layer?.title || voice.ref;
}

/** The sign of its layer, with its topic's icon. @param {Pick<Room, "document" | "icons" | "project">} room @param {Entitled} voice */
export function signOf({ document, icons, project }, voice) {
  const layer = project.layers.find(({ id }) => id === voice.layer) ?? project.layers[0];
  const topic = layer.categories.find(({ id }) => id === voice.category);
  return layerSign(document, { ...layer, icon: topic?.icon || layer.icon }, icons);
}

/**
 * Who agrees, as a button: pressed it agrees, pressed again no more.
 * @param {Room} room @param {VoiceView} voice @param {(agrees: boolean) => void} agree
 * @param {"plain" | "primary"} [kind]
 */
export function agreeing(room, voice, agree, kind = "plain") {
  const { document, say } = room;
  const words = h(
    document,
    "span",
    {},
    say(voice.supported ? "card-voice-agreed" : "card-voice-agree"),
    voice.supports > 0 && h(document, "span", { class: "how-many" }, voice.supports),
  );
  const made = button(room, {
    does: "agree",
    words,
    icon: "heart",
    kind: voice.supported ? "strong" : kind,
    press: () => agree(!voice.supported),
  });
  made.setAttribute("aria-pressed", String(voice.supported));
  return made;
}

/** The whole picture, never cropped. @param {Room} room @param {PhotoView} photo */
export function picture({ document, say }, { url, width, height, caption }) {
  const alt = caption || say("map-photo");
  const image = h(document, "img", { src: url, width: width || null, height: height || null, alt, loading: "lazy" });
  return h(document, "figure", { class: "picture" }, image, caption && h(document, "figcaption", { dir: "auto" }, caption));
}

/** How far away, how many words and hands: what there is to know before opening. @param {Room} room @param {VoiceView} voice */
export function facts(room, voice) {
  const { document, icons, say } = room;
  /** @param {string} icon @param {string} words */
  const fact = (icon, words) => h(document, "span", { class: "fact" }, icons(document, icon), words);
  const { distance_m: away, comments, offers, progress, needs } = voice;
  return h(
    document,
    "span",
    { class: "facts" },
    progress && h(document, "span", { class: `fact outcome ${progress}` }, icons(document, "check"), say(`card-progress-${progress}`)),
    needs.length > 0 && fact("hand-heart", say(needs.includes("visits") ? "card-need-visits" : "card-voice-needs-help")),
    away !== null && away >= HERE && fact("map-pin", say("card-voice-away", { metres: Math.round(away / 10) * 10 })),
    comments > 0 && fact("message-square", say("card-voice-comment-count", { count: comments })),
    offers > 0 && fact("handshake", say("card-voice-offer-count", { count: offers })),
  );
}

/** A day as people write it. @param {Room} room @param {string} iso */
export function day({ language }, iso) {
  if (!iso) return "";
  const moment = new Date(`${iso}T12:00:00`);
  const spoken = language() === "en" ? "en-GB" : language(); // English dates as in Britain, as on the web map
  return new Intl.DateTimeFormat(`${spoken}-u-nu-latn`, { dateStyle: "long" }).format(moment);
}
