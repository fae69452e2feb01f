// How loud a recording is from beginning to end, read from the recording itself.

import { BARS } from "./wave.js";

const RATE = 16_000; // enough to see how loud somebody speaks
const WITHIN = "data:"; // a file that travels alone may fetch nothing, not even what it holds itself

/**
 * @param {string} url
 * @returns {Promise<number[]>} `BARS` levels from 0 to 1; even where it cannot be read
 */
export async function loudness(url) {
  try {
    const bytes = url.startsWith(WITHIN) ? within(url) : await (await fetch(url)).arrayBuffer();
    const sound = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
    return levels(sound.getChannelData(0));
  } catch {
    return Array.from({ length: BARS }, () => 0.3);
  }
}

/** @param {string} url base64 @returns {ArrayBuffer} */
function within(url) {
  return Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (letter) => letter.charCodeAt(0)).buffer;
}

/** @param {Float32Array} samples @returns {number[]} */
export function levels(samples) {
  const share = samples.length / BARS;
  const found = Array.from({ length: BARS }, (_none, at) => {
    const part = samples.subarray(Math.floor(at * share), Math.max(Math.floor(at * share) + 1, Math.floor((at + 1) * share)));
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
  });
  const most = Math.max(...found, 1e-6);
  return found.map((level) => level / most);
}
