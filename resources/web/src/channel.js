// The page's end of the one wire to Python: statements as JSON text, both ways.

/** @typedef {import("./protocol.js").FromPage} FromPage */
/** @typedef {import("./protocol.js").ToPage} ToPage */
/** @typedef {{say: (text: string) => void, said: {connect: (listener: (text: string) => void) => void}}} Bridge */

export class Channel {
  /** @type {Map<string, (message: any) => void>} */
  #handlers = new Map();

  /** @param {Bridge} bridge */
  constructor(bridge) {
    this.bridge = bridge;
    bridge.said.connect((text) => this.#hear(JSON.parse(text)));
  }

  /** @param {FromPage} message */
  send(message) {
    this.bridge.say(JSON.stringify(message, wholeCharacters));
  }

  /**
   * @template {ToPage["type"]} Type
   * @param {Type} type @param {(message: Extract<ToPage, {type: Type}>) => void} handler the only one for this type
   */
  on(type, handler) {
    this.#handlers.set(type, handler);
  }

  /** @param {ToPage} message */
  #hear(message) {
    const handler = this.#handlers.get(message.type);
    if (handler) handler(message);
    else console.warn(`nobody listens to ${message.type}`);
  }
}

/**
 * Half an emoji, left by a deletion, would make Python refuse the whole message.
 * @param {string} _key @param {unknown} value
 */
function wholeCharacters(_key, value) {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** Waits for Qt's channel; its script is loaded before ours. @returns {Promise<Channel>} */
export function connect() {
  const { qt, QWebChannel } = /** @type {any} */ (globalThis);
  return new Promise((resolve) => {
    new QWebChannel(qt.webChannelTransport, (/** @type {{objects: {bridge: Bridge}}} */ { objects }) => {
      resolve(new Channel(objects.bridge));
    });
  });
}
