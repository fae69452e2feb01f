// Bytes on their way to Python: through the channel, in pieces.

const PIECE = 384 * 1024;
const AT_ONCE = 32 * 1024; // as many arguments as a call takes everywhere

/**
 * @param {Blob} blob
 * @returns {AsyncGenerator<string>} base64
 */
export async function* pieces(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  for (let at = 0; at < bytes.length; at += PIECE) yield base64(bytes.subarray(at, at + PIECE));
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
