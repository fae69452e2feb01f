// Parts of a file of tiles, over our own scheme.

/** @typedef {import("pmtiles").Source} Source */

/** @implements {Source} */
export class TileFile {
  /** @param {string} url */
  constructor(url) {
    this.url = url;
  }

  getKey() {
    return this.url;
  }

  /** @param {number} offset @param {number} length @param {AbortSignal} [signal] */
  async getBytes(offset, length, signal) {
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const answer = await fetch(this.url, { headers, signal });
    if (answer.status !== 206) throw new Error(`The base map answered ${answer.status} to a request for a part of it.`);
    const bytes = await answer.arrayBuffer();
    // Qt 6.11 rounds a part of more than 64 KB up to its buffer: what follows is not ours, and not gzip.
    return { data: bytes.byteLength > length ? bytes.slice(0, length) : bytes };
  }
}
