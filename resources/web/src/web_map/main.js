// Where the map that travels alone begins. folium's script makes the Leaflet map and a group for each layer, then
// calls `webMap.begin`; everything from there on is ours.

import L from "leaflet";

import { createIcons } from "../icons.js";
import { Texts } from "../text.js";
import { contributionsOf } from "./contributions.js";
import { readData, readPhotos, readRecordings } from "./data.js";
import { Page } from "./page.js";

/** @param {L.Map} map @param {Record<string, L.FeatureGroup>} groups by layer */
function begin(map, groups) {
  const data = readData(document);
  const texts = data.texts.reduceRight(
    (fallback, { code, source }) => new Texts(code, source, fallback),
    /** @type {Texts|null} */ (null),
  );
  if (!texts) throw new Error("The file has no texts.");
  // English dates as in Britain; Latin digits in every language, as in the app.
  const days = new Intl.DateTimeFormat([`${data.language === "en" ? "en-GB" : data.language}-u-nu-latn`], { dateStyle: "long", timeZone: "UTC" });
  const day = (/** @type {string} */ iso) => days.format(new Date(`${iso}T00:00:00Z`));
  const contributions = contributionsOf(data, readPhotos(document), readRecordings(document));
  new Page(map, groups, data, contributions, { document, icons: createIcons(data.icons), texts, day });
}

Object.assign(globalThis, { L, webMap: { begin } });
