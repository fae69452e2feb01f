// What a seat asks of the map. The map side implements it; a test hands over a fake.

/** @import { Shape } from "../protocol.js" */

/**
 * @typedef {object} Ask
 * @property {string} seat who is asking: only this seat's fingers on the free map answer
 * @property {Shape["kind"]} kind
 * @property {(key: string, values?: Record<string, string | number>) => string} say names the handles by which the chosen
 *   place is changed
 * @property {(shape: Shape, source: "tapped"|"crosshair"|"drawn") => void} onShape called with every complete shape: a
 *   point on each tap, a line or an area when it is finished; a later one takes the place of an earlier one
 */

/**
 * A running question about a place.
 * @typedef {object} Asking
 * @property {() => void} stop the crosshair goes, the map is nobody's again; an unfinished drawing is forgotten
 * @property {() => void} here takes the point under the crosshair (for a line or an area: as one more corner)
 * @property {(direction: "up"|"down"|"left"|"right") => void} nudge moves the crosshair over the map by one step
 * @property {() => void} undoCorner
 * @property {() => void} finish completes a line or an area
 */

/** @typedef {{at: [number, number], layer: string, category: string}} Published a mark that everybody may read */

/**
 * @typedef {object} Places
 * @property {(ask: Ask) => Asking} ask
 * @property {(seat: string, shape: Shape, layer: string) => void} markDraft shows a chosen place that is not yet saved
 * @property {(seat: string, mark: Published) => void} markRead shows what a seat reads, where it is
 * @property {() => [number, number]} looksAt the middle of what people see of the map: longitude, latitude
 * @property {(seat: string, at: [number, number]) => void} lookAt brings a place into view, near enough to tell houses apart;
 *   not while somebody else is choosing a place
 * @property {(seat: string) => void} clear takes the mark of a seat off the map, chosen or read
 */

export {};
