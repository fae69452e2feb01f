// One project on the screen: its map, its seats, and who hears which message.

import L from "leaflet";

import { createAnnouncer } from "./announce.js";
import { h } from "./dom.js";
import { Arbiter } from "./gestures/arbiter.js";
import { Hands } from "./gestures/hands.js";
import { Pointers } from "./gestures/pointers.js";
import { NeighbourhoodMap } from "./map/map.js";
import { Notice } from "./map/notice.js";
import { MapSearch } from "./map/map_search.js";
import { Selection } from "./map/selection.js";
import { createSeat } from "./seat/seat.js";
import { MapPlaces } from "./tools/places.js";

/** @typedef {import("./protocol.js").ProjectShown} ProjectShown */
/** @typedef {import("./protocol.js").LookChanged} LookChanged */
/** @typedef {import("./protocol.js").FromPage} FromPage */
/** @typedef {import("./protocol.js").ToPage} ToPage */

/**
 * @typedef {object} Means
 * @property {import("./icons.js").Icons} icons
 * @property {Record<string, string>} paths icons as SVG paths
 * @property {import("./text.js").TextLoader} texts for the seats, each in its own language
 * @property {import("./text.js").Texts} spoken for the map, in the project's language
 * @property {(message: FromPage) => void} send
 */

// Half of the least target for a finger (WCAG 2.2, 2.5.5): a mark this near is meant.
const REACH = 22;
// By keyboard the nearest mark in view is meant.
const KEY_REACH = 240;

export class Screen {
  /** @param {HTMLElement} root @param {ProjectShown} project @param {Means} means */
  constructor(root, project, { icons, paths, spoken: texts, texts: loader, send }) {
    const document = root.ownerDocument;
    const direction = project.languages.find(({ code }) => code === project.language)?.direction ?? "ltr";
    Object.assign(root, { lang: project.language, dir: direction });
    root.dataset.density = !project.resident_screen ? "facilitator" : project.seats.length > 1 ? "table" : "kiosk";
    this.root = root;
    this.send = send;
    // A map has no reading direction: turned round, Leaflet's corners and the letters on canvas would go astray.
    const ground = h(document, "div", { class: "map", dir: "ltr" });
    const roots = new Map(project.seats.map((seat) => [seat.id, h(document, "section")]));
    root.replaceChildren(ground, ...roots.values());

    this.map = new NeighbourhoodMap(ground, project, { icons, texts, paths });
    this.selection = new Selection(root, this.map, { icons, texts, send });
    this.notice = new Notice(root, icons, texts.say("map-close"));
    this.arbiter = new Arbiter();
    const cardOf = (/** @type {string} */ id) => roots.get(id)?.querySelector(".seat-screen") ?? null;
    this.places = new MapPlaces(this.map, this.arbiter, icons, cardOf);
    const announcer = createAnnouncer(document);
    const toGo = !project.resident_screen && (project.base_map !== null || (project.overlays ?? []).length > 0);
    this.search = toGo ? new MapSearch(root, project, this.places, { icons, texts, announce: announcer.say, send }) : null;
    root.append(announcer.element);
    this.hands = new Hands(this.map.leaflet, (at) => this.#tapped(at));
    const listeners = {
      penOf: (/** @type {string} */ seat) => this.places.tools.get(seat),
      onTouch: (/** @type {L.Point} */ at) => this.#touched(at),
    };
    this.pointers = new Pointers(root, ground, this.arbiter, this.hands, listeners);
    ground.addEventListener("keydown", (event) => this.#entered(event));
    this.seats = project.seats.map((seat) =>
      createSeat(/** @type {HTMLElement} */ (roots.get(seat.id)), { seat, project, texts: loader, icons, send, places: this.places }),
    );
    this.turned = new MutationObserver((changes) => {
      if (changes.some(({ oldValue, target }) => oldValue && oldValue !== /** @type {HTMLElement} */ (target).dir)) this.#keepMiddle();
    });
    for (const card of roots.values()) this.turned.observe(card, { attributeFilter: ["dir"], attributeOldValue: true });
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
   * @param {import("./map/map.js").Looking|null} view where the map before this one looked, which is kept if it is the
   *   same place
   */
  async begin(look, view) {
    await new Promise((resolve) => setTimeout(resolve));
    this.wear(look);
    this.map.goTo(view);
    this.map.begin();
  }

  /** @param {L.Point} at @returns {boolean} whether the tap was meant for a seat */
  #tapped(at) {
    const seat = this.#askerAt(at);
    if (seat === null) void this.#open(at, REACH);
    else this.places.tools.get(seat)?.tap(at);
    return seat !== null;
  }

  /** Somebody's finger is on the map: whose person is there is not idle. @param {L.Point} at */
  #touched(at) {
    const seat = this.#askerAt(at) ?? (this.seats.length === 1 ? this.seats[0]?.id : null);
    this.seats.find(({ id }) => id === seat)?.wake();
  }

  /** @param {L.Point} at */
  #askerAt(at) {
    const { left, top } = this.map.root.getBoundingClientRect();
    return this.arbiter.nearest(at.x + left, at.y + top);
  }

  /** By keyboard: the place in the middle, or the mark nearest to it. @param {KeyboardEvent} event */
  #entered(event) {
    if (event.key !== "Enter" || event.target !== this.map.root) return;
    const middle = this.map.middle();
    const seat = this.#askerAt(middle);
    if (seat === null) void this.#open(middle, KEY_REACH);
    else this.places.tools.get(seat)?.here();
  }

  /** Opens the mark nearest to a point, or a bubble, or nothing. @param {L.Point} at @param {number} reach */
  async #open(at, reach) {
    const { leaflet, marks } = this.map;
    const { lng, lat } = leaflet.containerPointToLatLng(at);
    const hit = await marks.pick([lng, lat], leaflet.getZoom(), reach);
    if (hit === null) this.selection.clear();
    else if ("table" in hit) this.send({ type: "FeatureTapped", table: hit.table, fid: hit.fid });
    else this.map.bring(L.latLng(hit.lat, hit.lng), Math.min(hit.opensAt, leaflet.getMaxZoom()));
  }

  /** @param {ToPage} message */
  tell(message) {
    switch (message.type) {
      case "TableChanged":
        return this.map.marks.renew(message);
      case "MarkAdded":
        return this.map.marks.add(message);
      case "FilterShown":
        return this.map.marks.filter(message);
      case "FeatureShown":
        return this.selection.show(message);
      case "FeatureGone":
        return this.selection.putAway();
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
    this.map.wear(theme, calm);
  }

  /** Where its map looked last. */
  close() {
    this.turned.disconnect();
    for (const seat of this.seats) seat.destroy();
    this.pointers.close();
    this.search?.close();
    this.selection.close();
    this.notice.close();
    const view = this.map.close();
    this.root.replaceChildren();
    return view;
  }
}
