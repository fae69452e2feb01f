// The same contributions without the map: newest first, and those that have no place on it.

import { fill, h } from "../dom.js";
import { layerSign } from "../seat/symbols.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */
/** @typedef {import("./card.js").Means} Means */
/** @typedef {(contribution: Contribution, from: HTMLElement) => void} Open */

const AT_ONCE = 40;

export class List {
  /** @type {Contribution[]} */
  #all = [];
  #most = AT_ONCE;

  /** @param {HTMLElement} element @param {Open} open @param {Means} means */
  constructor(element, open, means) {
    this.element = element;
    this.open = open;
    this.means = means;
  }

  /** @param {Contribution[]} contributions */
  show(contributions) {
    this.#all = contributions;
    this.#most = AT_ONCE;
    this.#fill();
  }

  #fill() {
    const { document, texts } = this.means;
    const placed = this.#all.filter(({ middle }) => middle);
    const unplaced = this.#all.filter(({ middle }) => !middle);
    const left = Math.max(0, placed.length - this.#most);
    fill(
      this.element,
      itemsOf(placed.slice(0, this.#most), this.open, this.means),
      left > 0 && this.#more(Math.min(left, AT_ONCE)),
      unplaced.length > 0 && h(document, "h2", { class: "unplaced" }, texts.say("web-unplaced")),
      unplaced.length > 0 && itemsOf(unplaced, this.open, this.means),
    );
  }

  /** @param {number} count */
  #more(count) {
    const { document, texts } = this.means;
    const click = () => {
      const first = this.#most;
      this.#most += AT_ONCE;
      this.#fill();
      /** @type {HTMLElement|undefined} */ (this.element.querySelectorAll("button.item")[first])?.focus();
    };
    return h(document, "button", { type: "button", class: "more", on: { click } }, texts.say("web-more", { count }));
  }
}

/** @param {Contribution[]} contributions @param {Open} open @param {Means} means */
export function itemsOf(contributions, open, means) {
  const { document } = means;
  return h(
    document,
    "ul",
    { class: "items", role: "list" },
    ...contributions.map((one) => {
      /** @type {HTMLElement} */
      const button = h(document, "button", { type: "button", class: "item", on: { click: () => open(one, button) } }, ...inner(one, means));
      return h(document, "li", {}, button);
    }),
  );
}

/** @param {Contribution} one @param {Means} means */
function inner(one, { document, icons, texts, day }) {
  const comments = one.added.reduce((sum, { items }) => sum + items.length, 0);
  const count = (/** @type {string} */ icon, /** @type {number} */ many, /** @type {string} */ key) =>
    many > 0 &&
    h(
      document,
      "span",
      { class: "item-count" },
      icons(document, icon),
      h(document, "span", { "aria-hidden": "true" }, many),
      h(document, "span", { class: "only-heard" }, texts.say(key, { count: many })),
    );
  return [
    layerSign(document, { ...one.layer, icon: one.category?.icon ?? one.layer.icon }, icons),
    h(
      document,
      "span",
      { class: "item-words" },
      h(document, "span", { class: "item-title", dir: "auto", lang: one.lang || null }, one.title),
      one.words && h(document, "span", { class: "item-more", dir: "auto", lang: one.lang || null }, one.words),
      h(
        document,
        "span",
        { class: "item-facts" },
        h(document, "span", { dir: "auto" }, one.category?.title ?? one.layer.title),
        one.when && h(document, "span", {}, day(one.when)),
        count("camera", one.photos.length, "web-photos"),
        count("thumbs-up", one.supports, "web-supports"),
        count("message-square", comments, "web-additions"),
      ),
    ),
  ];
}
