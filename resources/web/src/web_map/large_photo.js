// A photo as large as the screen: a press on it opens it, another press or Escape closes it.

import { h } from "../dom.js";

/** @typedef {import("./data.js").PhotoData} PhotoData */

/**
 * A button that shows a photo whole, and opens it larger still.
 * @param {PhotoData} photo @param {{document: Document, texts: import("../text.js").Texts}} means
 */
export function photoButton({ src, width, height, caption }, { document, texts }) {
  const alt = caption || texts.say("map-photo");
  const picture = () => h(document, "img", { src, width, height, alt });
  const open = () => {
    const close = () => large.close();
    const press = { type: "button", class: "photo", "aria-label": texts.say("map-close"), on: { click: close } };
    const large = h(document, "dialog", { class: "large-photo", "aria-label": alt }, h(document, "button", press, picture()));
    large.addEventListener("close", () => large.remove());
    document.body.append(large);
    large.showModal();
  };
  return h(document, "button", { type: "button", class: "photo", on: { click: open } }, picture());
}
