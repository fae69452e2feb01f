// Reads a feature table's columns from their binary form (little-endian, every column aligned to its own size).
//
// header   32 bytes: "MCOL", uint16 version, uint8 shape (0 point, 1 line, 2 area), uint8 0,
//          uint32 features n, uint32 rings r, uint32 coordinates c, 12 bytes 0
// columns  float64 lng[c], float64 lat[c], uint32 fid[n], uint32 created[n] (unix seconds),
//          lines and areas: uint32 feature_start[n + 1] into rings, uint32 ring_start[r + 1] into coordinates,
//          uint8 category[n] (1-based, 0 none), uint8 status[n], uint8 flags[n] (bit 0 approximate, bit 1 practice)

const MAGIC = 0x4c4f434d; // "MCOL"
const VERSION = 1;
const HEADER = 32;

/** @type {Array<"point"|"line"|"area">} */
const SHAPES = ["point", "line", "area"];

export const STATUS = { pending: 0, published: 1, hidden: 2, withdrawn: 3 };
export const FLAG = { approximate: 1, practice: 2 };

/**
 * @typedef {object} Columns
 * @property {"point"|"line"|"area"} kind
 * @property {number} count
 * @property {Float64Array} lng degrees, WGS 84
 * @property {Float64Array} lat
 * @property {Uint32Array} fid
 * @property {Uint32Array} created
 * @property {Uint32Array} featureStart into rings; empty for points
 * @property {Uint32Array} ringStart into coordinates; empty for points
 * @property {Uint8Array} category
 * @property {Uint8Array} status
 * @property {Uint8Array} flags
 */

/**
 * @param {ArrayBuffer} buffer
 * @returns {Columns} views into `buffer`, nothing is copied
 * @throws {RangeError} when these are not columns of our version, or not all of them
 */
export function readColumns(buffer) {
  if (buffer.byteLength < HEADER) throw new RangeError("The columns end before their header does.");
  const header = new DataView(buffer, 0, HEADER);
  const kind = SHAPES[header.getUint8(6)];
  if (header.getUint32(0, true) !== MAGIC || header.getUint16(4, true) !== VERSION || !kind) {
    throw new RangeError("These are not columns that this page can read.");
  }
  const [count, rings, coordinates] = [8, 12, 16].map((at) => header.getUint32(at, true));
  const parts = kind === "point" ? [0, 0] : [count + 1, rings + 1];
  if (buffer.byteLength !== HEADER + coordinates * 16 + count * 11 + (parts[0] + parts[1]) * 4) {
    throw new RangeError("The columns are not as long as their header says.");
  }
  let at = HEADER;
  /**
   * @template T @param {new (buffer: ArrayBuffer, at: number, length: number) => T} Type @param {number} length
   * @param {number} bytes
   */
  const take = (Type, length, bytes) => {
    const column = new Type(buffer, at, length);
    at += length * bytes;
    return column;
  };
  return {
    kind,
    count,
    lng: take(Float64Array, coordinates, 8),
    lat: take(Float64Array, coordinates, 8),
    fid: take(Uint32Array, count, 4),
    created: take(Uint32Array, count, 4),
    featureStart: take(Uint32Array, parts[0], 4),
    ringStart: take(Uint32Array, parts[1], 4),
    category: take(Uint8Array, count, 1),
    status: take(Uint8Array, count, 1),
    flags: take(Uint8Array, count, 1),
  };
}
