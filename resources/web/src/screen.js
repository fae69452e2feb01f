// One project on the screen: its map, its seats, and who hears which message.

import L from "leaflet";

import { createAnnouncer } from "./announce.js";
import { h } from "./dom.js";
import { Arbiter } from "./gestures/arbiter.js";
import { Hands } from "./gestures/hands.js";
import { ALONE, ROUND } from "./gestures/manners.js";
import { Meaning } from "./gestures/meaning.js";
import { Pointers } from "./gestures/pointers.js";
import { NeighbourhoodMap } from "./map/map.js";
import { Notice } from "./map/notice.js";
import { MapSearch } from "./map/map_search.js";
import { Selection } from "./map/selection.js";
import { densityOf } from "./seat/density.js";
import { createSeat } from "./seat/seat.js";
import { Table } from "./table/table.js";
import { MapPlaces } from "./tools/places.js";
import { Display } from "./wall/display.js";
import { Wall } from "./wall/wall.js";

/** @typedef {import("./protocol.js").ProjectShown} ProjectShown */
/** @typedef {import("./protocol.js").LookChanged} LookChanged */
/** @typedef {import("./protocol.js").FromPage} FromPage */
/** @typedef {import("./protocol.js").ToPage} ToPage */

/**
 * @typedef {object} Means
 * @property {import("./icons.js").Icons} icons
 * @property {Record<string, string>} paths icons as SVG paths
 * @property {import("./map/painters.js").Painters} [painters] of base maps and marks
 * @property {import("./text.js").TextLoader} texts for the seats, each in its own language
 * @property {import("./seat/keyboard/layouts.js").LayoutLoader} layouts of their keyboards
 * @property {import("./text.js").Texts} spoken for the map, in the project's language
 * @property {(message: FromPage) => void} send
 */

/**
 * What one screen leaves to the next.
 * @typedef {{view: import("./map/map.js").Looking|null, sheets: import("./table/sheets/sheets.js").Left[]}} Left
 */

export class Screen {
  /** @param {HTMLElement} root @param {ProjectShown} project @param {Means} means */
  constructor(root, project, { icons, paths, painters, spoken: texts, texts: loader, layouts, send }) {
    const document = root.ownerDocument;
    const direction = project.languages.find(({ code }) => code === project.language)?.direction ?? "ltr";
    Object.assign(root, { lang: project.language, dir: direction });
    root.dataset.density = densityOf(project);
    this.root = root;
    // A map has no reading direction: turned round, Leaflet's corners and the letters on canvas would go astray.
    const ground = h(document, "div", { class: "map", dir: "ltr" });
    const roots = new Map(project.seats.map((seat) => [seat.id, h(document, "section")]));
    root.replaceChildren(ground, ...roots.values());

    const onMapPainted = (/** @type {string} */ id, /** @type {string} */ picture) => {
      if (!project.resident_screen) send({ type: "MapPainted", id, picture: picture.split(",")[1] ?? "" });
    };
    this.map = new NeighbourhoodMap(ground, project, { icons, texts, paths, painters, onMapPainted });
    this.selection = new Selection(root, this.map, { icons, texts, send });
    this.notice = new Notice(root, icons, texts.say("map-close"));
    const isTable = project.company === "round";
    this.arbiter = new Arbiter(isTable ? ROUND : ALONE, (pointer) => this.hands.lose(pointer));
    const rootOf = (/** @type {string} */ id) => roots.get(id) ?? null;
    this.places = new MapPlaces(this.map, this.arbiter, icons, rootOf);
    const announcer = createAnnouncer(document);
    const toGo = !project.resident_screen && (project.base_map !== null || (project.overlays ?? []).length > 0);
    const voice = { icons, texts, announce: announcer.say, send };
    this.search = toGo ? new MapSearch(root, project, this.places, voice) : null;
    root.append(announcer.element);
    const { map, arbiter, selection } = this;
    const lookAt = (/** @type {[number, number]} */ at) => this.places.present(at);
    const wake = (/** @type {string} */ seat) => this.#wake(seat);
    const shared = { map, arbiter, icons, texts: loader, spoken: texts, lookAt, wake, send };
    this.table = isTable ? new Table(root, roots, shared) : null;
    /** @type {import("./gestures/meaning.js").Reader} */
    const oneCard = { open: (mark) => send({ type: "FeatureTapped", ...mark }), clear: () => selection.clear() };
    this.meaning = new Meaning({ map, arbiter, tools: this.places.tools, reader: this.table?.sheets ?? oneCard });
    this.hands = new Hands(map.leaflet, (at) => this.meaning.tap(at));
    const listeners = {
      penOf: (/** @type {string} */ seat) => this.places.tools.get(seat),
      gripOf: (/** @type {string} */ sheet) => this.table?.sheets.gripOf(sheet),
      onTouch: (/** @type {L.Point} */ at) => this.#touched(at),
      onLook: (/** @type {L.Point} */ at) => this.meaning.tap(at),
    };
    this.pointers = new Pointers(root, ground, this.arbiter, this.hands, listeners);
    this.seats = project.seats.map((seat) =>
      createSeat(/** @type {HTMLElement} */ (roots.get(seat.id)), {
        seat,
        project,
        texts: loader,
        layouts,
        icons,
        send,
        places: this.places,
        ...this.table?.partsOf(seat),
      }),
    );
    this.table?.seats.place();
    // Where several people sit, each reads in a card of their own; whose hand was on the map nobody knows.
    const only = project.resident_screen && !this.table && this.seats.length === 1 ? this.seats[0] : null;
    this.reader = only;
    if (only) this.selection.answer = { free: only.free, begin: only.browse };
    const open = (/** @type {{table: string, fid: number}} */ voice) => only?.browse(voice);
    this.display = project.company === "room" ? new Display(root, map, { project, icons, texts, send }) : null;
    this.wall = only ? new Wall(root, map, [...roots.values()], { project, icons, texts, send, open }) : null;
    this.turned = new MutationObserver((changes) => {
      const turned = changes.some(({ oldValue, target }) => {
        return oldValue && oldValue !== /** @type {HTMLElement} */ (target).dir;
      });
      if (turned) this.#keepMiddle();
    });
    // Round a table cards stay on their edges, whatever is spoken there.
    for (const card of this.table ? [] : roots.values()) this.turned.observe(card, { attributeFilter: ["dir"], attributeOldValue: true });
  }

  /** A card that changes sides with its language covers other streets: what was seen in the middle comes there again. */
  #keepMiddle() {
    const { leaflet } = this.map;
    const now = this.map.middle();
    const before = L.point(leaflet.getSize().x - now.x, now.y); // the card was as far from the other edge
    if (now.distanceTo(before) > 1) this.map.bring(leaflet.containerPointToLatLng(before), leaflet.getZoom());
  }

  /**
   * Shows the map once the cards are there: they cover part of it.
   * @param {LookChanged} look
   * @param {Left|null} left by the screen before this one: where its map looked, which is kept if it is the same place,
   *   and what lay on the table
   */
  async begin(look, left) {
    await new Promise((resolve) => setTimeout(resolve));
    this.wear(look);
    this.map.goTo(left?.view ?? null);
    this.map.begin();
    this.wall?.begin();
    this.display?.begin();
    this.table?.sheets.restore(left?.sheets ?? []);
  }

  /** Somebody's finger is on the map: whose person is there is not idle. @param {L.Point} at */
  #touched(at) {
    this.wall?.touched();
    const seat = this.meaning.askerAt(at) ?? (this.seats.length === 1 ? this.seats[0]?.id : null);
    if (seat) this.#wake(seat);
  }

  /** @param {string} seat whose person does something outside their card */
  #wake(seat) {
    this.seats.find(({ id }) => id === seat)?.wake();
  }

  /** @param {ToPage} message */
  tell(message) {
    this.wall?.tell(message);
    this.display?.tell(message);
    this.table?.tell(message);
    switch (message.type) {
      case "TableChanged":
        return this.map.marks.renew(message);
      case "MarkAdded":
        return this.map.marks.add(message);
      case "FilterShown":
        return this.map.marks.filter(message);
      case "FeatureShown":
        if (this.reader?.reads(message)) return this.selection.leave(); // it opens in their card
        return this.selection.show(message);
      case "FeatureGone":
        return this.selection.putAway();
      case "HereShown":
        return this.map.here.show(message);
      case "Told":
        return this.notice.show(message);
      case "ContributionSaved":
        this.places.saved(message);
    }
    this.search?.tell(message);
    for (const seat of this.seats) seat.tell(message);
  }

  /** @param {LookChanged} look */
  wear({ theme, calm }) {
    const { documentElement } = this.root.ownerDocument;
    documentElement.dataset.theme = theme;
    documentElement.toggleAttribute("data-calm", calm);
    this.hands.calm = calm;
    this.table?.wear(calm);
    this.map.wear(theme, calm);
    this.wall?.wear(calm);
    this.display?.wear(calm);
  }

  /** @returns {Left} */
  close() {
    this.turned.disconnect();
    const sheets = this.table?.close() ?? [];
    this.wall?.close();
    this.display?.close();
    for (const seat of this.seats) seat.destroy();
    this.pointers.close();
    this.search?.close();
    this.selection.close();
    this.notice.close();
    const view = this.map.close();
    this.root.replaceChildren();
    return { view, sheets };
  }
}
