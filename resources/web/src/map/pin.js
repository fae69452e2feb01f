// A mark as an element: the layer's sign on a stalk whose tip is the place. For the few that are open, new or chosen.

import L from "leaflet";

import { h } from "../dom.js";
import { layerSign } from "../seat/symbols.js";

/** @typedef {import("../protocol.js").LayerView} LayerView */
/** @typedef {import("../icons.js").Icons} Icons */

const SIDE = 56; // CSS pixels
const TIP = 66;

/**
 * @param {Document} document @param {LayerView} layer @param {Icons} icons
 * @param {{icon?: string, style: string, colour?: string}} look `icon` instead of the layer's own; `style` is a class
 */
export function pinIcon(document, layer, icons, { icon, style, colour }) {
  const sign = layerSign(document, { ...layer, icon: icon ?? layer.icon }, icons);
  const pin = h(document, "div", { class: `pin ${style}` }, h(document, "i", { class: "pin-tip" }), sign);
  pin.style.setProperty("--layer", layer.colour);
  if (colour) pin.style.setProperty("--seat", colour);
  return L.divIcon({ html: pin, className: "pin-holder", iconSize: [SIDE, TIP], iconAnchor: [SIDE / 2, TIP] });
}
