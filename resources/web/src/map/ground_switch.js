// Another base map in one tap: the maps that are not shown just now, each as a small picture of itself and its name.

import { fill, h } from "../dom.js";

/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */

const MANY = 3; // from here on their pictures are smaller: full ones would cover the map

export class GroundSwitch {
  /**
   * @param {HTMLElement} root @param {import("./ground.js").Ground} ground
   * @param {import("./thumbnails.js").Thumbnails|null} thumbnails
   * @param {{icons: import("../icons.js").Icons, texts: import("../text.js").Texts}} means
   */
  constructor(root, ground, thumbnails, { icons, texts }) {
    this.ground = ground;
    this.thumbnails = thumbnails;
    this.icons = icons;
    this.texts = texts;
    this.document = root.ownerDocument;
    this.element = h(this.document, "div", {
      class: "ground-switch",
      role: "group",
      "aria-label": texts.say("map-ground-bases"),
    });
    root.append(this.element);
    this.renew();
  }

  /** Another map is shown, or a picture has come. The button that was pressed keeps the focus. */
  renew() {
    const held = this.element.contains(this.document.activeElement);
    const others = this.ground.bases.filter((base) => base !== this.ground.base);
    this.element.hidden = others.length === 0;
    this.element.classList.toggle("many", others.length >= MANY);
    fill(this.element, ...others.map((base) => this.#button(base)));
    if (held) /** @type {HTMLElement|null} */ (this.element.firstElementChild)?.focus();
  }

  /** @param {BaseMapView} base */
  #button(base) {
    const picture = this.thumbnails?.of(base);
    const seen = picture
      ? h(this.document, "img", { src: picture, alt: "", draggable: "false" })
      : this.icons(this.document, base.kind === "online" ? "globe" : "map");
    const name = this.texts.say("map-ground-show", { title: base.title });
    return h(
      this.document,
      "button",
      {
        type: "button",
        class: "ground-thumb",
        "aria-label": name,
        title: name,
        data: { ground: base.id },
        on: { click: () => this.ground.choose(base) },
      },
      h(this.document, "span", { class: "ground-picture" }, seen),
      h(this.document, "span", { class: "ground-name", dir: "auto" }, base.title),
    );
  }
}
