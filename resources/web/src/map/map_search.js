// The facilitator's way to a street: a field on the map that goes there. Residents have theirs on the card.

import { h } from "../dom.js";
import { finder } from "../seat/finder.js";
import { Finding } from "../seat/finding.js";

/** @typedef {import("../protocol.js").FromPage} FromPage */
/** @typedef {import("../protocol.js").ToPage} ToPage */

const NAME = "map"; // where a seat's id stands in what is asked and answered

export class MapSearch {
  /**
   * @param {HTMLElement} root @param {import("../protocol.js").ProjectShown} project whose only card may be open meanwhile
   * @param {import("../seat/places.js").Places} places
   * @param {{icons: import("../icons.js").Icons, texts: import("../text.js").Texts, announce: (words: string) => void, send: (message: FromPage) => void}} means
   */
  constructor(root, project, places, { icons, texts, announce, send }) {
    const { ownerDocument: document } = root;
    this.finding = new Finding((words) => send({ type: "FindPlace", seat: NAME, words, near: places.looksAt() }));
    const say = (/** @type {string} */ key, /** @type {Record<string, string|number>} */ values = {}) =>
      texts.say(key === "card-find" ? "map-find" : key, values);
    const desk = { document, icons, say, id: (/** @type {string} */ name) => `${NAME}-${name}`, announce };
    const field = finder(desk, this.finding, ({ at }) => places.lookAt(project.seats[0]?.id ?? NAME, at));
    this.finding.changed = field.look;
    field.look();
    this.element = h(document, "div", { class: "map-search" }, field.element);
    root.append(this.element);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "PlacesFound" && message.seat === NAME) this.finding.tell(message);
  }

  close() {
    this.finding.stop();
  }
}
