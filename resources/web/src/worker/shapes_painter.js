// A painter of shapes: what it paints, by the names its file has for things, and what it makes them look like.

import { PMTiles } from "pmtiles";
import { PmtilesSource } from "protomaps-leaflet";

import { LABEL_FONT, labelRules } from "../map/labels.js";
import { overlayNames, overlayPaint } from "../map/overlay_paint.js";
import { paintRules } from "../map/paint.js";
import { schemaNamed } from "../map/schemas/index.js";
import { TranslatedTiles } from "../map/translated_tiles.js";
import { Painter } from "./painter.js";

/** What must be there before names are measured, as the style sheets' `font` has it. */
export const LETTERS = ["400 13px", "600 13px"].map((look) => `${look} ${LABEL_FONT}`);

/**
 * @param {import("pmtiles").Source} file @param {{schema: string, maxZoom: number}} about
 * @param {(tiles: string[]) => void} onStale as `Painter` has it
 */
export function shapesPainter(file, { schema, maxZoom }, onStale) {
  // The source's types are of an older pmtiles. It can give up other zooms' tiles by itself, but we drop ours.
  const tiles = new PmtilesSource(/** @type {any} */ (new PMTiles(file)), false);
  return new Painter(new TranslatedTiles(tiles, schemaNamed(schema)), maxZoom, onStale);
}

/**
 * @param {Painter} painter
 * @param {{look: import("../map/looks.js").Look, language: string, colour: string}} wish an overlay has one colour and
 *   open ground; a base map has none
 */
export function dress(painter, { look, language, colour }) {
  if (colour) painter.wear(overlayPaint(colour), overlayNames(look, language), null);
  else painter.wear(paintRules(look), labelRules(look, language), look.land);
}
