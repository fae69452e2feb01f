// The sheets that lie on the table: which are open, whose they are, and when they go.

import { h } from "../../dom.js";
import { DoubleTaps } from "../../seat/double_taps.js";
import { isSame } from "../../seat/others/reading.js";
import { boxOf, edgeOf, nearestSide, receiver, sideAt } from "./lying.js";
import { beside, inSight, inside, joined } from "./resting.js";
import { Sheet } from "./sheet.js";
import { Sides } from "./sides.js";
import { Threads } from "./threads.js";

/** @import { FromPage, ToPage, VoiceShown } from "../../protocol.js" */
/** @import { Side, Spot } from "./lying.js" */
/** @import { Named } from "../../seat/others/reading.js" */

/**
 * @typedef {object} Means
 * @property {import("../../map/map.js").NeighbourhoodMap} map
 * @property {import("../../icons.js").Icons} icons
 * @property {import("../../text.js").TextLoader} texts
 * @property {(message: FromPage) => void} send
 */

const NAMES = ["sheet-1", "sheet-2", "sheet-3", "sheet-4", "sheet-5", "sheet-6"]; // Python knows these readers
const UNTOUCHED = 120_000; // ms after which a sheet goes by itself
const GOING = 600; // ms that it takes to go
const GLIDE = 180; // ms of movement that a flick adds
const FLICK = 30; // CSS pixels: less is no flick
const CALM = "(prefers-reduced-motion: reduce)";

export class Sheets {
  /** @type {Sheet[]} the longest untouched first */
  #open = [];
  /** @type {Map<Sheet, ReturnType<typeof setTimeout>>} */
  #clocks = new Map();
  /** @type {Map<Sheet, Spot>} where the finger came down that opened it, until it lies there */
  #coming = new Map();
  #taps = new DoubleTaps();

  /** @param {HTMLElement} root @param {HTMLElement[]} seats their pieces of the page @param {Means} means */
  constructor(root, seats, { map, icons, texts, send }) {
    this.map = map;
    this.texts = texts;
    this.send = send;
    this.calm = true; // until the screen wears a look
    this.room = { document: root.ownerDocument, icons, project: map.project };
    this.element = h(this.room.document, "div", { class: "sheets" });
    this.element.addEventListener("click", (click) => this.#once(click), { capture: true });
    map.root.after(this.element);
    this.threads = new Threads(this.element, map, icons);
    this.sides = new Sides(root, seats, () => this.#settleAll());
  }

  /** What Pointers hold a sheet by. @param {string} name */
  gripOf(name) {
    return this.#open.find((sheet) => sheet.name === name)?.grip;
  }

  /** Opens a contribution beside the finger, turned to who sits nearest. @param {Named} mark @param {Spot} at @param {boolean} [byKey] */
  open(mark, at, byKey = false) {
    const owner = nearestSide(this.sides.sides(), at);
    const known = this.#open.find((sheet) => isSame(sheet.mark, mark));
    if (!owner) return;
    if (known) return this.#bring(known, owner, at, byKey);
    if (this.#open.length === NAMES.length) this.#makeRoom();
    const name = NAMES.find((one) => this.#open.every((sheet) => sheet.name !== one));
    if (!name) return; // six people hold one each
    const sheet = new Sheet(name, mark, owner, this.room, {
      touched: (one) => this.#touched(one),
      taken: (one) => this.#taken(one),
      slid: (one, step) => this.#slid(one, step),
      letGo: (one, speed) => this.#letGo(one, speed),
      resized: (one) => this.#resized(one),
      turned: (one) => this.#turned(one),
      closed: (one) => this.#closed(one),
    });
    if (byKey) sheet.element.classList.add("called");
    this.#coming.set(sheet, at);
    this.#open.push(sheet);
    this.send({ type: "VoiceWanted", seat: name, ...mark });
  }

  /** A finger on the free map: what lies on the table belongs to others too, and stays. */
  clear() {}

  /** @param {ToPage} message */
  tell(message) {
    if (message.type !== "VoiceShown" && message.type !== "VoiceGone") return;
    const sheet = this.#open.find(({ name }) => name === message.seat);
    if (message.type === "VoiceShown" && sheet && isSame(sheet.mark, message.voice)) void this.#show(sheet, message);
    else if (message.type === "VoiceGone" && sheet && isSame(sheet.mark, message)) this.#leave(sheet);
  }

  /** @param {boolean} calm nothing may move by itself */
  wear(calm) {
    this.calm = calm || matchMedia(CALM).matches;
  }

  close() {
    this.sides.close();
    for (const sheet of [...this.#open]) this.#forget(sheet).close();
    this.threads.close();
    this.element.remove();
  }

  /** @param {Sheet} sheet @param {VoiceShown} shown */
  async #show(sheet, shown) {
    sheet.shown = shown;
    const language = sheet.owner.language || this.room.project.language;
    const texts = await this.texts.load(language);
    if (!this.#open.includes(sheet) || sheet.shown !== shown) return; // put away, or told anew
    const direction = this.room.project.languages.find(({ code }) => code === texts.code)?.direction ?? "ltr";
    sheet.show(shown, texts, direction);
    const from = this.#coming.get(sheet);
    if (from) this.#arrive(sheet, from);
    else this.#settle(sheet);
    this.threads.pin(sheet);
  }

  /** @param {Sheet} sheet @param {Spot} from */
  #arrive(sheet, from) {
    this.#coming.delete(sheet);
    sheet.turnTo(sheet.owner);
    sheet.put(from); // it comes from where the finger was
    this.element.append(sheet.element);
    this.#putBeside(sheet, from);
    this.#touched(sheet);
    if (sheet.element.classList.contains("called")) sheet.element.focus({ preventScroll: true });
  }

  /** Somebody asks for what lies open elsewhere: it comes to them. @param {Sheet} sheet @param {Side} owner @param {Spot} at @param {boolean} byKey */
  #bring(sheet, owner, at, byKey) {
    if (sheet.held || this.#coming.has(sheet)) return;
    this.#touched(sheet);
    sheet.pair(null);
    this.#hand(sheet, owner);
    this.#putBeside(sheet, at);
    if (byKey) sheet.element.focus({ preventScroll: true });
  }

  /** @param {Sheet} sheet @param {Spot} at */
  #putBeside(sheet, at) {
    const others = this.#lying().filter((one) => one !== sheet);
    const obstacles = { cards: [...this.sides.cards(), ...this.threads.pins()], sheets: others.map(({ lying }) => boxOf(lying)) };
    sheet.put(beside({ ...sheet.lying, ...at }, this.sides.table(), obstacles));
    this.#settle(sheet);
  }

  /** @param {Sheet} sheet */
  #touched(sheet) {
    this.#open = [...this.#open.filter((one) => one !== sheet), sheet];
    this.#open.forEach((one, at) => (one.element.style.zIndex = String(at + 1)));
    clearTimeout(this.#clocks.get(sheet));
    this.#clocks.set(sheet, setTimeout(() => (sheet.held ? this.#touched(sheet) : this.#leave(sheet)), UNTOUCHED));
  }

  /** @param {Sheet} sheet */
  #taken(sheet) {
    sheet.pair(null);
    this.#touched(sheet);
  }

  /** @param {Sheet} sheet @param {Spot} step */
  #slid(sheet, step) {
    const { x, y } = sheet.lying;
    const { right, bottom } = this.sides.table();
    sheet.put({ x: Math.min(right, Math.max(0, x + step.x)), y: Math.min(bottom, Math.max(0, y + step.y)) });
    this.#receive(sheet);
    this.threads.follow();
  }

  /** @param {Sheet} sheet @param {Spot} speed */
  #letGo(sheet, speed) {
    const { x, y } = sheet.lying;
    const thrown = { x: x + speed.x * GLIDE, y: y + speed.y * GLIDE };
    if (!this.calm && Math.hypot(thrown.x - x, thrown.y - y) > FLICK) {
      sheet.put(inside({ ...sheet.lying, ...thrown }, this.sides.table()));
      this.#receive(sheet);
    }
    const others = this.#lying().filter((one) => one !== sheet && one.partner === null && !one.held);
    const found = joined(sheet.lying, others.map((one) => ({ ...one.lying, one })), this.sides.table());
    if (found) {
      sheet.pair(found.neighbour.one);
      sheet.put(found.at);
    }
    this.#settle(sheet);
    if (sheet.shown && sheet.element.lang !== sheet.owner.language) void this.#show(sheet, sheet.shown);
  }

  /** Whoever it comes near gets it the right way up. @param {Sheet} sheet */
  #receive(sheet) {
    const owner = receiver(this.sides.sides(), sheet.lying, sheet.owner);
    if (owner.edge !== sheet.owner.edge) sheet.turnTo(owner);
    else sheet.owner = owner;
  }

  /** @param {Sheet} sheet */
  #resized(sheet) {
    this.#taps.changed();
    sheet.pair(null);
    this.#settle(sheet);
  }

  /** @param {Sheet} sheet */
  #turned(sheet) {
    this.#taps.changed();
    const { turn, x, y } = sheet.lying;
    sheet.pair(null);
    const owner = sideAt(this.sides.sides(), edgeOf(turn + 90), { x, y }, this.sides.table());
    this.#hand(sheet, owner.language ? owner : { ...owner, language: sheet.owner.language });
    this.#settle(sheet);
  }

  /** @param {Sheet} sheet @param {Side} owner */
  #hand(sheet, owner) {
    sheet.turnTo(owner);
    if (sheet.shown && sheet.element.lang !== owner.language) void this.#show(sheet, sheet.shown);
  }

  #settleAll() {
    for (const sheet of this.#lying()) if (!sheet.held) this.#settle(sheet);
  }

  /** @param {Sheet} sheet */
  #settle(sheet) {
    if (this.#coming.has(sheet)) return;
    sheet.put(inSight(sheet.lying, this.sides.table(), this.sides.cards()));
    this.threads.follow();
  }

  #lying() {
    return this.#open.filter((sheet) => !this.#coming.has(sheet));
  }

  /** Somebody has done with it. @param {Sheet} sheet */
  #closed(sheet) {
    this.#taps.changed();
    const here = sheet.element.matches(":focus-within");
    this.#forget(sheet).close();
    if (here) (this.#lying().at(-1)?.element ?? this.map.root).focus({ preventScroll: true });
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
    if (this.calm) sheet.close();
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
    return sheet;
  }

  /** The second half of a double tap presses nothing that came to lie under the finger meanwhile. @param {MouseEvent} click */
  #once(click) {
    if (!this.#taps.isSecond(click)) return;
    click.stopPropagation();
    click.preventDefault();
  }
}
