// A mark as an element: the layer's sign on a stalk whose tip is a new place, or grown where an open mark stands.

import L from "leaflet";

import { h } from "../dom.js";
import { layerSign } from "../seat/symbols.js";

/** @typedef {import("../protocol.js").LayerView} LayerView */
/** @typedef {import("../icons.js").Icons} Icons */

const SIDE = 56; // CSS pixels
const TIP = 66;
const GROWN = 68;

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

/**
 * What is open: it covers its own mark in the picture of all marks, which would show beneath a stalk.
 * @param {Document} document @param {LayerView} layer @param {Icons} icons
 * @param {{icon?: string, style?: string, colour?: string}} look as for a pin; with a colour it is edged as a seat's
 */
export function openIcon(document, layer, icons, { icon, style = "", colour }) {
  const sign = layerSign(document, { ...layer, icon: icon ?? layer.icon }, icons);
  const pin = h(document, "div", { class: `pin selected grown ${colour ? "seated" : ""} ${style}` }, sign);
  pin.style.setProperty("--layer", layer.colour);
  if (colour) pin.style.setProperty("--seat", colour);
  return L.divIcon({ html: pin, className: "pin-holder", iconSize: [GROWN, GROWN], iconAnchor: [GROWN / 2, GROWN / 2] });
}
