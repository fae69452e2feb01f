// What opens when a mark is chosen: its words, photos, answers, and what others added; or the list of a pile.

import { fill, h } from "../dom.js";
import { player } from "../seat/media/player.js";
import { clock } from "../seat/media/wave.js";
import { layerSign } from "../seat/symbols.js";
import { photoButton } from "./large_photo.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */
/** @typedef {import("./contributions.js").Fact} Fact */
/** @typedef {import("./data.js").PhotoData} PhotoData */
/** @typedef {import("./data.js").RecordingData} RecordingData */
/** @typedef {{document: Document, icons: import("../icons.js").Icons, texts: import("../text.js").Texts, day: (day: string) => string}} Means */

export class Card {
  /** @type {HTMLElement|null} where the focus goes back to */
  #from = null;

  /** @param {HTMLElement} element empty @param {() => void} onClose @param {Means} means */
  constructor(element, onClose, means) {
    this.element = element;
    this.onClose = onClose;
    this.means = means;
    element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
  }

  /** @param {Contribution} contribution @param {HTMLElement|null} from */
  open(contribution, from) {
    const voices = contribution.recordings.map((one) => heard(one, this.means));
    this.#show(contribution.title, readingOf(contribution, voices, this.means), from, head(contribution, this.means));
  }

  /** @param {string} title @param {Element} list @param {HTMLElement|null} from */
  openList(title, list, from) {
    this.#show(title, [list], from, h(this.means.document, "h2", {}, title));
  }

  /** As its reader closes it: the focus goes back to where it came from. */
  close() {
    if (this.element.hidden) return;
    this.hide();
    if (this.#from?.isConnected) this.#from.focus();
  }

  /** While its reader is busy elsewhere. */
  hide() {
    if (this.element.hidden) return;
    this.element.hidden = true;
    fill(this.element); // nobody's voice is heard out of a closed card
    this.onClose();
  }

  /** @param {string} title @param {Array<Element|string|null|false>} inner @param {HTMLElement|null} from @param {Element} top */
  #show(title, inner, from, top) {
    const { document, icons, texts } = this.means;
    const close = { type: "button", class: "card-close", "aria-label": texts.say("map-close"), on: { click: () => this.close() } };
    this.#from = from ?? this.#from;
    fill(
      this.element,
      h(document, "header", {}, top, h(document, "button", close, icons(document, "x"))),
      h(document, "div", { class: "card-body", tabindex: "0", role: "group", "aria-label": title }, ...inner),
    );
    this.element.setAttribute("aria-label", title);
    this.element.hidden = false;
    this.element.focus({ preventScroll: true });
  }
}

/** Sign, layer and category. @param {Contribution} contribution @param {Means} means */
export function head({ layer, category }, { document, icons }) {
  return h(
    document,
    "div",
    { class: "card-kind" },
    layerSign(document, { ...layer, icon: category?.icon ?? layer.icon }, icons),
    h(
      document,
      "p",
      {},
      h(document, "span", { class: "card-layer", dir: "auto" }, layer.title),
      category && h(document, "span", { class: "card-category", dir: "auto" }, category.title),
    ),
  );
}

/**
 * Everything that was said; `voices` are its recordings, as they can be heard or read.
 * @param {Contribution} one @param {Element[]} voices @param {Means} means
 */
export function readingOf(one, voices, { document, icons, texts, day }) {
  const spoken = { lang: one.lang || null, dir: "auto" };
  return [
    h(document, "h2", spoken, one.title),
    one.words && h(document, "p", { class: "words", ...spoken }, one.words),
    ...one.photos.map((photo) => figure(document, photo, texts)),
    ...voices,
    pairs(document, one.facts),
    ...one.added.map(({ title, items }) =>
      h(
        document,
        "section",
        { class: "added" },
        h(document, "h3", { dir: "auto" }, title),
        ...items.map(({ words, facts, photos }) =>
          h(
            document,
            "div",
            {},
            words && h(document, "p", { class: "words", dir: "auto" }, words),
            ...photos.map((photo) => figure(document, photo, texts)),
            pairs(document, facts),
          ),
        ),
      ),
    ),
    h(
      document,
      "ul",
      { class: "card-foot" },
      one.supports > 0 && note(document, icons, "thumbs-up", texts.say("web-supports", { count: one.supports })),
      one.where && note(document, icons, "map-pin", one.where),
      one.accuracy > 0 && note(document, icons, "shield", texts.say("web-near", { metres: one.accuracy })),
      !one.middle && note(document, icons, "map-pin-off", texts.say("web-unplaced")),
      one.when && note(document, icons, "calendar-days", day(one.when)),
      one.ref && note(document, icons, "tag", one.ref),
    ),
  ];
}

/** The whole photo, never cropped. @param {Document} document @param {PhotoData} photo @param {Means["texts"]} texts */
function figure(document, photo, texts) {
  const caption = photo.caption && h(document, "figcaption", { dir: "auto" }, photo.caption);
  return h(document, "figure", {}, photoButton(photo, { document, texts }), caption);
}

/** A voice to listen to, and what it says. @param {RecordingData} one @param {Means} means */
function heard(one, { document, icons, texts }) {
  const { src, seconds, words } = one;
  const name = texts.say("map-voice", { time: clock(seconds) });
  const said = { play: texts.say("map-voice-play"), pause: texts.say("map-voice-pause"), name };
  const listen = player({ document, icons }, said, { url: src, seconds });
  return h(document, "figure", { class: "voice" }, listen, words && spokenWords(one, { document, texts }));
}

/** What a voice says, for who reads. @param {RecordingData} one @param {Pick<Means, "document"|"texts">} means */
export function spokenWords({ words, seconds }, { document, texts }) {
  const named = words ? texts.say("map-voice-said") : texts.say("map-voice", { time: clock(seconds) });
  return h(document, "p", { class: "said-aloud" }, h(document, "span", {}, named), words && h(document, "q", { dir: "auto" }, words));
}

/** @param {Document} document @param {Fact[]} facts */
function pairs(document, facts) {
  if (facts.length === 0) return null;
  const one = (/** @type {Fact} */ { title, value }) =>
    h(document, "div", {}, h(document, "dt", { dir: "auto" }, title), h(document, "dd", { dir: "auto" }, value));
  return h(document, "dl", {}, ...facts.map(one));
}

/** @param {Document} document @param {Means["icons"]} icons @param {string} icon @param {string} words */
function note(document, icons, icon, words) {
  return h(document, "li", {}, icons(document, icon), h(document, "span", { dir: "auto" }, words));
}
