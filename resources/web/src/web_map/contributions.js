// From tables of columns to contributions: each with its words, its place and what others added to it.

import { folded } from "./folded.js";
import { grouped } from "./grouped.js";

/** @typedef {import("./data.js").WebMapData} WebMapData */
/** @typedef {import("./data.js").TableData} TableData */
/** @typedef {import("./data.js").ColumnData} ColumnData */
/** @typedef {import("./data.js").LayerData} LayerData */
/** @typedef {import("./data.js").CategoryData} CategoryData */
/** @typedef {import("./data.js").PhotoData} PhotoData */
/** @typedef {import("./data.js").RecordingData} RecordingData */
/** @typedef {import("./data.js").Value} Value */
/** @typedef {{title: string, value: string}} Fact */
/** @typedef {{words: string, facts: Fact[], photos: PhotoData[]}} Addition with the photo on a round's card */
/**
 * @typedef {object} Contribution
 * @property {LayerData} layer
 * @property {CategoryData|undefined} category
 * @property {string} title what it is called; never empty
 * @property {string} words
 * @property {string} lang of title and words; empty where nobody said
 * @property {string} ref
 * @property {string} when a day, or empty
 * @property {string} where a place's name, or empty
 * @property {number} accuracy metres; 0 is exact
 * @property {number} supports
 * @property {Fact[]} facts
 * @property {Array<{title: string, items: Addition[]}>} added
 * @property {PhotoData[]} photos
 * @property {RecordingData[]} recordings with what is said in them
 * @property {import("geojson").Geometry|null} shape
 * @property {[number, number]|null} middle
 * @property {string} folded everything a search looks through
 */

/**
 * @param {WebMapData} data @param {PhotoData[]} photos @param {RecordingData[]} recordings
 * @returns {Contribution[]} newest first
 */
export function contributionsOf(data, photos, recordings) {
  const layers = new Map(data.layers.map((layer) => [layer.id, layer]));
  const pictures = grouped(photos, ({ of }) => of);
  const voices = grouped(recordings, ({ of }) => of);
  const added = additionsOf(data, pictures, new Set(recordings.map(({ id }) => id)));
  const all = data.tables.flatMap((table) => {
    const layer = /** @type {LayerData} */ (layers.get(table.layer));
    const identity = table.columns.findIndex(({ name }) => name === "uuid");
    return table.rows.map((row, at) => {
      const id = String(row[identity] ?? "");
      return contribution(layer, table, at, pictures.get(id) ?? [], voices.get(id) ?? [], added.get(id) ?? []);
    });
  });
  return all.sort((one, other) => other.when.localeCompare(one.when));
}

/**
 * @param {LayerData} layer @param {TableData} table @param {number} at @param {PhotoData[]} photos
 * @param {RecordingData[]} recordings @param {Contribution["added"]} added @returns {Contribution}
 */
function contribution(layer, table, at, photos, recordings, added) {
  const row = table.rows[at];
  const told = (/** @type {import("./data.js").Role} */ role) => said(table.columns, row, role);
  const category = layer.categories.find(({ id }) => id === told("category"));
  const words = told("words");
  const title = told("title") || firstWords(words) || told("where") || category?.title || layer.title;
  const facts = factsOf(table.columns, row);
  const texts = [title, words, told("where"), told("ref"), category?.title ?? "", layer.title];
  for (const { items } of added) for (const item of items) texts.push(item.words, ...item.facts.map((one) => one.value));
  return {
    layer,
    category,
    title,
    words: words === title ? "" : words,
    lang: told("lang"),
    ref: told("ref"),
    when: told("when").slice(0, 10),
    where: told("where"),
    accuracy: Number(told("accuracy")),
    supports: Number(told("supports")),
    facts,
    added,
    photos,
    recordings,
    shape: table.shapes[at],
    middle: table.middles[at],
    folded: folded([...texts, ...facts.map(({ value }) => value), ...[...photos.map((one) => one.caption), ...recordings.map((one) => one.words)]].join(" ")),
  };
}

/**
 * What others added, by contribution. The words of `heard` recordings stand with these themselves.
 * @param {WebMapData} data @param {Map<string, PhotoData[]>} pictures @param {Set<string>} heard
 * @returns {Map<string, Contribution["added"]>}
 */
function additionsOf({ companions }, pictures, heard) {
  /** @type {Map<string, Contribution["added"]>} */
  const found = new Map();
  for (const { title, columns, rows } of companions) {
    const named = (/** @type {string} */ wanted) => columns.findIndex(({ name }) => name === wanted);
    const [identity, round] = [named("uuid"), named("round_uuid")];
    const told = rows.filter((row) => !heard.has(String(row[identity])));
    for (const [id, own] of grouped(told, ([first]) => String(first))) {
      const items = own.map((row) => ({
        words: said(columns, row, "words"),
        facts: factsOf(columns, row),
        photos: pictures.get(String(row[round])) ?? [],
      }));
      found.set(id, [...(found.get(id) ?? []), { title, items }]);
    }
  }
  return found;
}

/** @param {ColumnData[]} columns @param {Value[]} row @param {import("./data.js").Role} role */
function said(columns, row, role) {
  const at = columns.findIndex((column, place) => column.role === role && (row[place] ?? "") !== "");
  return at < 0 ? "" : String(row[at]);
}

/** @param {ColumnData[]} columns @param {Value[]} row @returns {Fact[]} */
function factsOf(columns, row) {
  return columns.flatMap(({ title, role, values }, at) => {
    const value = row[at];
    return role !== "fact" || value === null || value === "" ? [] : [{ title, value: spoken(value, values) }];
  });
}

/** A code's title; several codes come as a JSON list. @param {Value} value @param {Record<string, string>} values */
function spoken(value, values) {
  const text = String(value);
  if (text in values) return values[text];
  if (!/^\[.*\]$/.test(text) || Object.keys(values).length === 0) return text;
  return listed(text).map((code) => values[code] ?? code).join(", ");
}

/** @param {string} text @returns {string[]} */
function listed(text) {
  try {
    return JSON.parse(text).map(String);
  } catch {
    return [text]; // somebody's words that look like a list
  }
}

/** @param {string} words */
function firstWords(words) {
  const line = words.trim().split("\n", 1)[0];
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}
