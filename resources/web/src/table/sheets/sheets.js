// The sheets that lie on the table: which are open, whose they are, and when they go.

import { focusIn, h } from "../../dom.js";
import { DoubleTaps } from "../../seat/double_taps.js";
import { isSame } from "../../seat/others/reading.js";
import { nearestSide, sideAt } from "./lying.js";
import { Sheet } from "./sheet.js";
import { Sides } from "./sides.js";
import { Sliding } from "./sliding.js";
import { Spotlight } from "./spotlight.js";
import { Threads } from "./threads.js";

/** @import { FromPage, ToPage, VoiceShown } from "../../protocol.js" */
/** @import { Side, Spot } from "./lying.js" */
/** @import { Named } from "../../seat/others/reading.js" */

/**
 * @typedef {object} Means
 * @property {import("../../map/map.js").NeighbourhoodMap} map
 * @property {import("../../icons.js").Icons} icons
 * @property {import("../../text.js").TextLoader} texts
 * @property {(at: [number, number]) => void} lookAt brings a place into view, unless somebody is pointing at the map
 * @property {(seat: string) => void} wake whoever is at a seat does something
 * @property {(message: FromPage) => void} send
 *
 * A sheet as it lay on a table that was put away.
 * @typedef {{mark: Named, owner: Side, at: Spot, large: boolean}} Left
 *
 * Where a sheet comes from: a finger, or the place where it lay before.
 * @typedef {{at: Spot, lay: boolean, large: boolean}} Coming
 */

const NAMES = ["sheet-1", "sheet-2", "sheet-3", "sheet-4", "sheet-5", "sheet-6"]; // Python knows these readers
const UNTOUCHED = 120_000; // ms after which a sheet goes by itself
const GOING = 600; // ms that it takes to go
const CALM = "(prefers-reduced-motion: reduce)";
const STILL = { x: 0, y: 0 };

export class Sheets {
  /** @type {Sheet[]} the longest untouched first */
  #open = [];
  /** @type {Map<Sheet, ReturnType<typeof setTimeout>>} */
  #clocks = new Map();
  /** @type {Map<Sheet, Coming>} until it lies there */
  #coming = new Map();
  #taps = new DoubleTaps();

  /** @param {HTMLElement} root @param {HTMLElement[]} seats their pieces of the page @param {Means} means */
  constructor(root, seats, { map, icons, texts, lookAt, wake, send }) {
    this.map = map;
    this.texts = texts;
    this.wake = wake;
    this.send = send;
    this.room = { document: root.ownerDocument, icons, project: map.project };
    this.element = h(this.room.document, "div", { class: "sheets" });
    this.element.addEventListener("click", (click) => this.#once(click), { capture: true });
    map.root.after(this.element);
    this.threads = new Threads(this.element, map, icons);
    this.sides = new Sides(root, seats, () => this.sliding.settleAll());
    this.sliding = new Sliding(this.sides, this.threads, () => this.#lying(), (sheet) => this.#handed(sheet));
    this.spotlight = new Spotlight(this.element, this.room, { texts, threads: this.threads, lookAt, send });
    this.spotlight.changed = () => this.sliding.settleAll();
    this.moved = () => this.sliding.settleAll(); // the map, under what everybody looks at
    map.leaflet.on("moveend", this.moved);
  }

  /** What Pointers hold a sheet by. @param {string} name */
  gripOf(name) {
    return this.#open.find((sheet) => sheet.name === name)?.grip;
  }

  /**
   * Opens a contribution beside the finger, turned to who sits nearest.
   * @param {Named} mark @param {Spot} at in pixels of the map @param {boolean} [byKey]
   */
  open(mark, at, byKey = false) {
    const owner = nearestSide(this.sides.sides(), at);
    const known = this.#open.find((sheet) => isSame(sheet.mark, mark));
    if (!owner) return;
    if (known) return this.#bring(known, owner, at, byKey);
    if (this.#open.length === NAMES.length) this.#makeRoom();
    this.#call(mark, owner, { at, lay: false, large: false }, byKey);
  }

  /** Puts there again what lay on the table before it was built anew. @param {Left[]} left the longest untouched first */
  restore(left) {
    for (const { mark, owner, at, large } of left) this.#call(mark, this.#whose(owner, at), { at, lay: true, large });
  }

  /** @param {Named} mark @param {Side} owner @param {Coming} coming @param {boolean} [byKey] */
  #call(mark, owner, coming, byKey = false) {
    const name = NAMES.find((one) => this.#open.every((sheet) => sheet.name !== one));
    if (!name) return; // six people hold one each
    const sheet = new Sheet(name, mark, owner, this.room, {
      touched: (one) => this.#touched(one),
      taken: (one) => one.pair(null),
      slid: (one, step) => this.#slid(one, step),
      letGo: (one, speed) => this.sliding.letGo(one, speed),
      resized: (one) => this.#changed(() => this.sliding.settle(one)),
      turned: (one) => this.#changed(() => this.sliding.turn(one)),
      closed: (one) => this.#changed(() => this.#forget(one).close()),
    });
    sheet.byKey = byKey;
    this.#coming.set(sheet, coming);
    this.#touched(sheet); // from here on: one whose words never come goes too
    this.send({ type: "VoiceWanted", seat: name, ...mark });
  }

  /** A finger on the free map: what lies on the table belongs to others too, and stays. */
  clear() {}

  /** @param {ToPage} message */
  tell(message) {
    this.spotlight.tell(message);
    if (message.type !== "VoiceShown" && message.type !== "VoiceGone") return;
    const sheet = this.#open.find(({ name }) => name === message.seat);
    if (message.type === "VoiceShown" && sheet && isSame(sheet.mark, message.voice)) void this.#show(sheet, message);
    else if (message.type === "VoiceGone" && sheet && isSame(sheet.mark, message)) this.#leave(sheet);
  }

  /** @param {boolean} calm nothing may move by itself */
  wear(calm) {
    this.sliding.calm = calm || matchMedia(CALM).matches;
  }

  /** What lay on the table, for the one that comes after it. @returns {Left[]} the longest untouched first */
  close() {
    const left = this.#lying().map(({ mark, owner, lying: { x, y }, large }) => ({ mark, owner, at: { x, y }, large }));
    this.map.leaflet.off("moveend", this.moved);
    this.sides.close();
    this.spotlight.close();
    for (const sheet of [...this.#open]) this.#forget(sheet).close();
    this.threads.close();
    this.element.remove();
    return left;
  }

  /** @param {Sheet} sheet @param {VoiceShown} shown */
  async #show(sheet, shown) {
    sheet.shown = shown;
    const { language } = sheet.owner;
    const texts = await this.texts.load(language || this.room.project.language);
    if (!this.#open.includes(sheet) || sheet.shown !== shown) return; // put away, or told anew
    if (sheet.owner.language !== language) return; // handed on: the words for that person are on their way
    const direction = this.room.project.languages.find(({ code }) => code === texts.code)?.direction ?? "ltr";
    sheet.show(shown, texts, direction);
    const coming = this.#coming.get(sheet);
    if (coming) this.#arrive(sheet, coming);
    else if (!sheet.held) this.sliding.settle(sheet);
    this.threads.pin(sheet);
  }

  /** It comes from where the finger was, or lies where it lay, beside the same one. @param {Sheet} sheet @param {Coming} coming */
  #arrive(sheet, { at, lay, large }) {
    this.#coming.delete(sheet);
    sheet.turnTo(sheet.owner);
    sheet.put(at);
    this.element.append(sheet.element);
    if (large) sheet.resize(true);
    if (lay) return this.sliding.letGo(sheet, STILL);
    this.sliding.bring(sheet, sheet.owner, at);
    this.#touched(sheet);
    if (sheet.byKey) sheet.element.focus({ preventScroll: true });
  }

  /**
   * Somebody asks for what lies open elsewhere: it comes to them.
   * @param {Sheet} sheet @param {Side} owner @param {Spot} at @param {boolean} byKey
   */
  #bring(sheet, owner, at, byKey) {
    if (sheet.held || this.#coming.has(sheet)) return;
    this.#touched(sheet);
    this.sliding.bring(sheet, owner, at);
    if (byKey) sheet.element.focus({ preventScroll: true });
  }

  /** Its words are in the language of whoever reads it. @param {Sheet} sheet */
  #handed(sheet) {
    const wanted = sheet.owner.language;
    if (sheet.shown && wanted && sheet.element.lang !== wanted) void this.#show(sheet, sheet.shown);
  }

  /** Who sits now where somebody sat. @param {Side} owner @param {Spot} at */
  #whose(owner, at) {
    const sides = this.sides.sides();
    const now = sides.find(({ seat }) => seat && seat === owner.seat) ?? sideAt(sides, owner.edge, at, this.sides.table());
    return { ...now, language: now.language || owner.language };
  }

  /** @param {Sheet} sheet @param {Spot} step */
  #slid(sheet, step) {
    this.wake(sheet.owner.seat);
    this.sliding.slid(sheet, step);
  }

  /** @param {Sheet} sheet */
  #touched(sheet) {
    this.wake(sheet.owner.seat); // who has a finger on the sheet has not left
    this.#open = [...this.#open.filter((one) => one !== sheet), sheet];
    this.#open.forEach((one, at) => (one.element.style.zIndex = String(at + 1)));
    clearTimeout(this.#clocks.get(sheet));
    this.#clocks.set(sheet, setTimeout(() => (sheet.held ? this.#touched(sheet) : this.#leave(sheet)), UNTOUCHED));
  }

  #lying() {
    return this.#open.filter((sheet) => !this.#coming.has(sheet));
  }

  #makeRoom() {
    const oldest = this.#open.find((sheet) => !sheet.held);
    if (oldest) this.#leave(oldest);
  }

  /** It goes by itself, gently. @param {Sheet} sheet */
  #leave(sheet) {
    this.#forget(sheet);
    sheet.element.inert = true;
    sheet.element.classList.add("going");
    if (this.sliding.calm) sheet.close();
    else setTimeout(() => sheet.close(), GOING);
  }

  /** From now on nobody is told of it. @param {Sheet} sheet */
  #forget(sheet) {
    this.#open = this.#open.filter((one) => one !== sheet);
    clearTimeout(this.#clocks.get(sheet));
    this.#clocks.delete(sheet);
    this.#coming.delete(sheet);
    this.threads.cut(sheet);
    this.send({ type: "VoicePutAway", seat: sheet.name });
    const heir = this.#lying().at(-1)?.element ?? this.map.root;
    if (focusIn(sheet.element)) heir.focus({ preventScroll: true });
    return sheet;
  }

  /** Something else lies under the finger afterwards. @param {() => void} act */
  #changed(act) {
    this.#taps.changed();
    act();
  }

  /** The second half of a double tap is not meant for what lies there by then. @param {MouseEvent} click */
  #once(click) {
    if (!this.#taps.isSecond(click)) return;
    click.stopPropagation();
    click.preventDefault();
  }
}
