// Where a reader chooses what to see: words, layers (their legend too), one category.

import { fill, h } from "../dom.js";
import { layerSign } from "../seat/symbols.js";
import { categoryKey } from "./choice.js";
import { grouped } from "./grouped.js";

/** @typedef {import("./choice.js").Choice} Choice */
/** @typedef {import("./contributions.js").Contribution} Contribution */
/** @typedef {import("./card.js").Means} Means */

export class Finder {
  /**
   * @param {HTMLElement} element empty
   * @param {{layers: import("./data.js").LayerData[], ground: import("./ground.js").Ground}} map
   * @param {Contribution[]} contributions @param {(choice: Choice) => void} onChange @param {Means} means
   */
  constructor(element, { layers, ground }, contributions, onChange, means) {
    this.onChange = onChange;
    this.means = means;
    this.all = contributions;
    this.words = this.#wordsField();
    this.layers = layers.map((layer) => this.#layerField(layer));
    this.category = this.#categoryField(layers);
    const { document, texts } = means;
    this.count = h(document, "p", { class: "count", role: "status" });
    this.clear = h(document, "button", { type: "button", class: "clear", on: { click: () => this.#reset() } }, texts.say("web-clear"));
    fill(
      element,
      h(document, "div", { class: "find-field" }, means.icons(document, "search"), this.words),
      h(
        document,
        "fieldset",
        { class: "legend" },
        h(document, "legend", {}, texts.say("web-layers")),
        ...this.layers.map(({ label }) => label),
        ...ground.overlays.map((overlay) => this.#overlayField(overlay, ground)),
      ),
      this.category.options.length > 1 &&
        h(document, "label", { class: "category" }, h(document, "span", {}, texts.say("web-category")), this.category),
      h(document, "div", { class: "outcome" }, this.count, this.clear),
    );
  }

  /** @returns {Choice} */
  get choice() {
    const shown = this.layers.filter(({ box }) => box.checked);
    return { layers: new Set(shown.map(({ id }) => id)), category: this.category.value, words: this.words.value };
  }

  /** Says how many are left. @param {number} shown */
  tell(shown) {
    const { texts, document } = this.means;
    const all = this.all.length;
    const words = all === 0 ? "web-empty" : shown === 0 ? "web-nothing" : shown === all ? "web-count" : "web-count-of";
    fill(this.count, document.createTextNode(texts.say(words, { count: shown, all })));
    this.clear.hidden = shown === all;
  }

  #reset() {
    for (const { box } of this.layers) box.checked = true;
    this.category.value = "";
    this.words.value = "";
    this.words.focus();
    this.#changed();
  }

  #changed() {
    this.onChange(this.choice);
  }

  #wordsField() {
    const { document, texts } = this.means;
    const name = texts.say("web-search");
    return h(document, "input", {
      type: "search", id: "words", placeholder: name, "aria-label": name, autocomplete: "off", spellcheck: "false",
      on: { input: () => this.#changed() },
    });
  }

  /** @param {import("./data.js").LayerData} layer */
  #layerField(layer) {
    const { document, icons } = this.means;
    const count = this.all.filter((one) => one.layer === layer).length;
    const box = h(document, "input", { type: "checkbox", checked: true, on: { change: () => this.#changed() } });
    const label = h(
      document,
      "label",
      {},
      box,
      layerSign(document, layer, icons),
      h(document, "span", { class: "layer-title", dir: "auto" }, layer.title),
      h(document, "span", { class: "layer-count" }, count),
    );
    return { id: layer.id, box, label };
  }

  /** @param {import("../protocol.js").BaseMapView} overlay @param {import("./ground.js").Ground} ground */
  #overlayField(overlay, ground) {
    const { document } = this.means;
    const change = () => ground.toggle(overlay, box.checked);
    const box = h(document, "input", { type: "checkbox", checked: true, on: { change } });
    const swatch = h(document, "span", { class: "swatch", "aria-hidden": "true" });
    swatch.style.setProperty("--colour", overlay.colour);
    return h(document, "label", {}, box, swatch, h(document, "span", { class: "layer-title", dir: "auto" }, overlay.title));
  }

  /** Only categories that somebody chose. @param {import("./data.js").LayerData[]} layers */
  #categoryField(layers) {
    const { document, texts } = this.means;
    const used = grouped(this.all, categoryKey);
    const groups = layers.map((layer) => {
      const own = layer.categories.map(({ id, title }) => ({ key: `${layer.id}/${id}`, title }));
      const options = own
        .filter(({ key }) => used.has(key))
        .map(({ key, title }) => h(document, "option", { value: key }, `${title} (${used.get(key)?.length})`));
      return options.length > 0 && h(document, "optgroup", { label: layer.title }, ...options);
    });
    const everything = h(document, "option", { value: "" }, texts.say("web-everything"));
    return h(document, "select", { id: "category", on: { change: () => this.#changed() } }, everything, ...groups);
  }
}
