// What the facilitator asks everybody to look at: in the middle of the table, once for either long side.

import { h } from "../../dom.js";
import { Face } from "./face.js";

/** @import { FromPage, GatheringShown, ToPage, VoiceShown } from "../../protocol.js" */

const READER = "spotlight"; // as Python knows it

export class Spotlight {
  /** @type {GatheringShown["spotlight"]} */
  #wanted = null;
  /** @type {Face[]} */
  #faces = [];
  /** @type {VoiceShown|null} */
  shown = null;
  /** The middle of the table is taken, or free again. */
  changed = () => {};

  /**
   * @param {HTMLElement} root @param {import("./face.js").Room} room
   * @param {object} means
   * @param {import("../../text.js").TextLoader} means.texts
   * @param {import("./threads.js").Threads} means.threads
   * @param {(at: [number, number]) => void} means.lookAt
   * @param {(message: FromPage) => void} means.send
   */
  constructor(root, room, { texts, threads, lookAt, send }) {
    this.root = root;
    this.room = room;
    this.texts = texts;
    this.threads = threads;
    this.lookAt = lookAt;
    this.send = send;
    this.element = h(room.document, "div", { class: "spotlight" });
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "GatheringShown") this.#look(message.spotlight);
    if (!("seat" in message) || message.seat !== READER) return;
    if (message.type === "VoiceShown" && this.#means(message.voice)) void this.#show(message);
    else if (message.type === "VoiceGone" && this.#means(message)) this.#look(null);
  }

  /** @param {GatheringShown["spotlight"]} wanted */
  #look(wanted) {
    if (wanted ? this.#means(wanted) : !this.#wanted) return;
    this.#putAway();
    this.#wanted = wanted;
    if (wanted) this.send({ type: "VoiceWanted", seat: READER, table: wanted.table, fid: wanted.fid });
    else this.send({ type: "VoicePutAway", seat: READER });
  }

  /** @param {{table: string, fid: number}} mark */
  #means({ table, fid }) {
    return this.#wanted?.table === table && this.#wanted.fid === fid;
  }

  /** @param {VoiceShown} shown */
  async #show(shown) {
    const { project } = this.room;
    const texts = await this.texts.load(project.language);
    if (!this.#means(shown.voice)) return; // another one meanwhile
    const first = this.shown === null;
    this.shown = shown;
    if (first) this.#lay(texts);
    for (const face of this.#faces) face.show(shown, texts);
    if (!first) return;
    this.threads.pin(this, true);
    if (shown.voice.at) this.lookAt(shown.voice.at);
    this.changed();
  }

  /** @param {import("../../text.js").Texts} texts */
  #lay(texts) {
    const { document, icons, project } = this.room;
    const words = texts.say("map-sheet-together");
    const dir = project.languages.find(({ code }) => code === texts.code)?.direction ?? "ltr";
    this.#faces = [new Face(this.room, null), new Face(this.room, null)];
    const copies = this.#faces.map((face) => {
      const banner = h(document, "p", { class: "spotlight-words" }, icons(document, "megaphone"), words);
      const attributes = { class: "sheet", lang: texts.code, dir, "aria-label": words };
      return h(document, "article", attributes, banner, ...face.elements);
    });
    this.element.replaceChildren(...copies);
    this.root.append(this.element);
  }

  #putAway() {
    this.threads.cut(this);
    for (const face of this.#faces) face.close();
    this.#faces = [];
    this.shown = null;
    this.element.remove();
    this.changed();
  }

  close() {
    this.changed = () => {};
    this.#putAway();
  }
}
