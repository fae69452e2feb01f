// What the facilitator asks everybody to look at, large on the wall.

import L from "leaflet";

import { h } from "../dom.js";
import { openIcon } from "../map/pin.js";
import { Face } from "../table/sheets/face.js";

/** @import { FromPage, GatheringShown, ProjectShown, ToPage, VoiceView } from "../protocol.js" */

const READER = "spotlight"; // as Python knows it

export class LookedAt {
  /** @type {GatheringShown["spotlight"]} */
  #wanted = null;
  /** Whether something is looked at now. */
  shown = false;

  /**
   * @param {HTMLElement} root @param {import("../map/map.js").NeighbourhoodMap} map
   * @param {object} means
   * @param {ProjectShown} means.project
   * @param {import("../icons.js").Icons} means.icons
   * @param {import("../text.js").Texts} means.texts in the project's language
   * @param {(message: FromPage) => void} means.send
   * @param {() => void} changed it came, or went
   */
  constructor(root, map, { project, icons, texts, send }, changed) {
    const { ownerDocument: document } = root;
    this.texts = texts;
    this.send = send;
    this.changed = changed;
    this.room = { document, icons, project };
    this.face = new Face(this.room, null);
    this.pins = L.layerGroup().addTo(map.leaflet);
    const words = h(document, "p", { class: "wall-kicker" }, icons(document, "megaphone"), texts.say("map-sheet-together"));
    this.element = h(document, "section", { class: "wall-panel sheet", role: "status" }, words, ...this.face.elements);
    this.element.hidden = true;
    root.append(this.element);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "GatheringShown") this.#look(message.spotlight);
    else if (message.type === "VoiceGone" && message.seat === READER && this.#means(message)) this.#look(null);
    else if (message.type === "VoiceShown" && message.seat === READER && this.#means(message.voice)) {
      this.face.show(message, this.texts);
      this.#turn(true);
      this.#pin(message.voice);
    }
  }

  /** @param {GatheringShown["spotlight"]} wanted */
  #look(wanted) {
    if (wanted ? this.#means(wanted) : !this.#wanted) return;
    this.#wanted = wanted;
    this.pins.clearLayers();
    this.#turn(false);
    if (wanted) this.send({ type: "VoiceWanted", seat: READER, table: wanted.table, fid: wanted.fid });
    else this.send({ type: "VoicePutAway", seat: READER });
  }

  /** @param {VoiceView} voice */
  #pin({ at, layer: id, category }) {
    const { document, icons, project } = this.room;
    this.pins.clearLayers();
    if (!at) return;
    const layer = project.layers.find((one) => one.id === id) ?? project.layers[0];
    const icon = layer.categories.find((one) => one.id === category)?.icon;
    const look = openIcon(document, layer, icons, { icon, style: "arriving" });
    L.marker([at[1], at[0]], { icon: look, interactive: false, keyboard: false }).addTo(this.pins);
  }

  /** @param {boolean} shown */
  #turn(shown) {
    this.shown = shown;
    this.element.hidden = !shown;
    this.changed();
  }

  /** @param {{table: string, fid: number}} mark */
  #means({ table, fid }) {
    return this.#wanted?.table === table && this.#wanted.fid === fid;
  }

  close() {
    this.pins.remove();
    this.face.close();
    this.element.remove();
  }
}
