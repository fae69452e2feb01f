// A file of tiles that lies in memory.

/** @typedef {import("pmtiles").Source} Source */

/** @implements {Source} */
export class MemoryFile {
  /** @param {string} key @param {Uint8Array<ArrayBuffer>} bytes */
  constructor(key, bytes) {
    this.key = key;
    this.bytes = bytes;
  }

  getKey() {
    return this.key;
  }

  /** @param {number} offset @param {number} length */
  async getBytes(offset, length) {
    return { data: this.bytes.slice(offset, offset + length).buffer };
  }
}
