// What Python put into the file: facts as JSON, the base map's tiles as base64. Nothing here is ever read as markup.

/** What a column tells, so that a card knows where its words go; null is for programs only. */
/** @typedef {"title"|"words"|"lang"|"category"|"ref"|"when"|"where"|"accuracy"|"supports"|"fact"|null} Role */
/** @typedef {{name: string, title: string, type: string, role: Role, values: Record<string, string>}} ColumnData */
/** @typedef {string|number|boolean|null} Value */
/**
 * @typedef {object} TableData one layer in one shape
 * @property {string} layer
 * @property {ColumnData[]} columns
 * @property {Array<import("geojson").Geometry|null>} shapes in degrees, one a row
 * @property {Array<[number, number]|null>} middles where the mark of each row stands: longitude, latitude
 * @property {Value[][]} rows
 */
/** @typedef {{title: string, columns: ColumnData[], rows: Value[][]}} CompanionData the first column is of a contribution */
/** @typedef {{id: string, title: string, icon: string}} CategoryData */
/**
 * @typedef {{id: string, title: string, colour: string, symbol: string, icon: string, categories: CategoryData[]}} LayerData
 */
/** @typedef {{of: string, src: string, width: number, height: number, caption: string}} PhotoData of a contribution or a round */
/** @typedef {{id: string, of: string, src: string, seconds: number, words: string}} RecordingData of a contribution */
/** @typedef {import("../protocol.js").BaseMapView} BaseMapView */
/**
 * @typedef {object} WebMapData
 * @property {string} title
 * @property {string} language
 * @property {string} organiser
 * @property {string} licence under which others may use it; empty where nobody has said
 * @property {string} taken_on day of the state that is shown, `2026-05-09`
 * @property {number[][][][]|null} area polygons of rings of longitude and latitude
 * @property {LayerData[]} layers
 * @property {TableData[]} tables
 * @property {CompanionData[]} companions
 * @property {{left_out: number, recordings: number}} media what did not travel along
 * @property {BaseMapView[]} grounds tiles of `url` lie in the element of that id
 * @property {Record<string, string>} icons
 * @property {Array<{code: string, source: string}>} texts the map's language, then what stands in for it
 */

/** @param {Document} document @returns {WebMapData} */
export function readData(document) {
  return JSON.parse(textOf(document, "data"));
}

/** @param {Document} document @returns {PhotoData[]} */
export function readPhotos(document) {
  return JSON.parse(textOf(document, "photos"));
}

/** @param {Document} document @returns {RecordingData[]} */
export function readRecordings(document) {
  return JSON.parse(textOf(document, "recordings"));
}

/** @param {Document} document @param {string} id @returns {Uint8Array<ArrayBuffer>} */
export function readBytes(document, id) {
  return Uint8Array.from(atob(textOf(document, id)), (letter) => letter.charCodeAt(0));
}

/** @param {Document} document @param {string} id */
export function textOf(document, id) {
  return document.getElementById(id)?.textContent ?? "";
}
