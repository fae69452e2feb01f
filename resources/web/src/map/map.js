// The map itself: Leaflet with our base map, area, marks and buttons, and none of Leaflet's own gestures.

import L from "leaflet";

import { Controls } from "./controls.js";
import { fittingZoom, homeOf, zooms } from "./extent.js";
import { freeRoom } from "./free_room.js";
import { Ground } from "./ground.js";
import { GroundPanel } from "./ground_panel.js";
import { GroundSwitch } from "./ground_switch.js";
import { Here } from "./here.js";
import { Marks } from "./marks.js";
import { MarksLayer } from "./marks_layer.js";
import { marksLook } from "./marks_look.js";
import { Painters } from "./painters.js";
import { Thumbnails } from "./thumbnails.js";
import { glideByWholePixels } from "./whole_pixels.js";

/** @typedef {import("../protocol.js").ProjectShown} ProjectShown */
/** @typedef {import("../text.js").Texts} Texts */
/** @typedef {"light"|"dark"|"contrast"} Theme */
/** @typedef {{area: string, base: string|undefined, center: L.LatLng, zoom: number}} Looking at what, and where */

const SETTLES_MS = 1000;

export class NeighbourhoodMap {
  /** @type {{view: Looking|null, center: L.LatLng, zoom: number}|null} where it was sent at first, until it has settled there */
  #sent = null;

  /**
   * @param {HTMLElement} root where map and buttons go @param {ProjectShown} project
   * @param {{icons: import("../icons.js").Icons, texts: Texts, paths: Record<string, string>,
   *   painters?: Painters, onMapPainted?: (id: string, picture: string) => void}} means `onMapPainted` is given small pictures of the maps
   */
  constructor(root, project, { icons, texts, paths, painters, onMapPainted = () => {} }) {
    this.root = root;
    this.project = project;
    this.paths = paths;
    this.leaflet = L.map(root, {
      attributionControl: false,
      zoomControl: false,
      dragging: false,
      touchZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      tapHold: false,
      zoomSnap: 1,
      wheelPxPerZoomLevel: 100,
      ...zooms(project.base_map ? [project.base_map, ...(project.other_base_maps ?? [])] : []),
    });
    glideByWholePixels(this.leaflet);
    /** @type {Theme|null} */
    this.theme = null;
    this.still = false;
    const paints = painters ?? new Painters(root.ownerDocument);
    this.ground = new Ground(this.leaflet, project, root.ownerDocument, paints);
    this.marks = new Marks(paints.take("marks"));
    this.marks.onTrouble = (table, reason) => console.warn(`the marks of ${table} could not be read: ${reason}`);
    this.controls = new Controls(root, this.leaflet, icons, {
      goHome: () => this.goHome(true),
      zoomBy: (steps) => this.leaflet.setZoomAround(this.middle(), this.leaflet.getZoom() + steps),
    });
    this.panel = new GroundPanel(root, this.controls.layers, this.ground, texts);
    this.thumbnails = this.#thumbnails(onMapPainted);
    this.switch = new GroundSwitch(root, this.ground, this.thumbnails, { icons, texts });
    this.ground.onChange = () => {
      this.controls.credit(this.ground.credit());
      this.switch.renew();
    };
    this.controls.layers.hidden = this.ground.overlays.length === 0;
    this.speak(texts);
    this.here = new Here(this.leaflet, root.ownerDocument, texts);
    this.layer = new MarksLayer(this.marks, root.ownerDocument);
    if (project.area) this.marks.outline(project.area);
    this.marks.bring(project.layers);
    this.resized = new ResizeObserver(() => this.#fit());
    this.resized.observe(root);
  }

  /** From here on the map is seen: a look is worn, and it shows a place. */
  begin() {
    this.ground.begin();
    this.layer.addTo(this.leaflet);
    const painted = this.ground.painted();
    void painted.then(() => this.thumbnails?.paint(this.#unseen()));
    const settled = new Promise((resolve) => setTimeout(resolve, SETTLES_MS));
    void Promise.all([painted, settled]).then(() => {
      this.#sent = null;
    });
  }

  /** A window is given its size when its page has begun already: a map that nobody moved yet looks there anew. */
  #fit() {
    const sent = this.#sent;
    const unmoved = sent !== null && sent.zoom === this.leaflet.getZoom() && this.#isMiddle(sent.center);
    this.leaflet.invalidateSize({ pan: false });
    if (unmoved) this.goTo(sent.view);
  }

  /** Whether a place is in the map's middle, but for the part of a pixel. @param {L.LatLng} place */
  #isMiddle(place) {
    return this.leaflet.latLngToContainerPoint(place).distanceTo(this.leaflet.getSize().divideBy(2)) < 2;
  }

  /** @param {(id: string, picture: string) => void} onPainted */
  #thumbnails(onPainted) {
    const home = homeOf(this.project);
    if (!home) return null;
    return new Thumbnails(this.ground, home, this.root.ownerDocument, (id, picture) => {
      this.switch.renew();
      onPainted(id, picture);
    });
  }

  /** The maps whose pictures are needed: here, or in the window's list. */
  #unseen() {
    const { base_map: shown, other_base_maps: others, overlays, resident_screen: alone } = this.project;
    const listed = alone ? [] : [...(shown ? [shown] : []), ...(overlays ?? [])].filter(({ pictured }) => !pictured);
    const switched = others?.length ? [...others, ...(shown ? [shown] : [])] : [];
    return [...new Set([...switched, ...listed])];
  }

  /** Shows the whole area, in the part of the map that no card covers. @param {boolean} animate */
  goHome(animate) {
    const bounds = homeOf(this.project);
    if (!bounds) return void this.leaflet.setView([54, -2.5], 6, { animate: false });
    const { left, top, right, bottom } = this.room();
    const zoom = fittingZoom(this.leaflet, bounds, L.point(right - left, bottom - top));
    this.bring(bounds.getCenter(), zoom, animate);
  }

  /** Whether the map stays where it is, whatever key, wheel or button asks; fingers are the arbiter's. @param {boolean} still */
  hold(still) {
    const { keyboard, scrollWheelZoom } = this.leaflet;
    this.still = still;
    if (still) this.leaflet.stop();
    for (const handler of [keyboard, scrollWheelZoom]) still ? handler.disable() : handler.enable();
    this.controls.hold(still);
  }

  /** What lies over the map. */
  cards() {
    const around = this.root.parentElement ?? this.root;
    return [...around.querySelectorAll(".seat-screen, .seat-keyboard, .reading-card, .wall-story, .wall-panel, .spotlight")];
  }

  /**
   * Brings a place into the part of the map that no card covers.
   * @param {L.LatLng} place @param {number} zoom @param {boolean} [animate]
   */
  bring(place, zoom, animate) {
    const off = this.leaflet.getSize().divideBy(2).subtract(this.middle());
    const center = this.leaflet.unproject(this.leaflet.project(place, zoom).add(off), zoom);
    // Leaflet asks its option for the zoom's animation only once, when the map is made.
    this.leaflet.setView(center, zoom, { animate: this.leaflet.options.zoomAnimation ? animate : false });
  }

  /** The middle of what no card covers, in pixels of the map's container. */
  middle() {
    const { left, top, right, bottom } = this.room();
    return L.point((left + right) / 2, (top + bottom) / 2);
  }

  /** Moves the map only if a card or an edge hides the place. @param {L.LatLng} place */
  reveal(place) {
    const { left, top, right, bottom } = this.room();
    const { x, y } = this.leaflet.latLngToContainerPoint(place);
    const seen = x > left + 40 && x < right - 40 && y > top + 80 && y < bottom - 24;
    if (!seen) this.bring(place, this.leaflet.getZoom());
  }

  /** The part of the map that no card covers, in pixels of its container. @returns {import("./free_room.js").Room} */
  room() {
    const whole = this.root.getBoundingClientRect();
    const cards = this.cards().map((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      return { left: left - whole.left, top: top - whole.top, right: right - whole.left, bottom: bottom - whole.top };
    });
    return freeRoom({ left: 0, top: 0, right: whole.width, bottom: whole.height }, cards);
  }

  /** @param {Theme} theme @param {boolean} calm */
  wear(theme, calm) {
    this.leaflet.options.zoomAnimation = !calm;
    if (theme === this.theme) return;
    this.theme = theme;
    this.ground.wear(theme);
    this.marks.wear(marksLook(theme, this.project, this.paths));
  }

  /** @param {Texts} texts */
  speak(texts) {
    this.root.setAttribute("aria-label", texts.say("map-label", { title: this.project.title }));
    this.controls.speak(texts);
    this.controls.remark(this.project.base_map ? null : texts.say("map-no-base-map"));
  }

  /**
   * Looks where a map before this one looked, if it is of the same place; else at the whole area.
   * @param {Looking|null} view
   */
  goTo(view) {
    const { area, base_map: base } = this.project;
    const same = view && view.area === JSON.stringify(area) && (area !== null || view.base === base?.id);
    if (same) this.leaflet.setView(view.center, view.zoom, { animate: false });
    else this.goHome(false);
    this.#sent = { view, center: this.leaflet.getCenter(), zoom: this.leaflet.getZoom() };
  }

  /** @returns {Looking} where it looked */
  close() {
    const { area, base_map: base } = this.project;
    const center = this.leaflet.getCenter();
    const view = { area: JSON.stringify(area), base: base?.id, center, zoom: this.leaflet.getZoom() };
    this.resized.disconnect();
    this.thumbnails?.close();
    this.marks.close();
    this.ground.close();
    this.leaflet.remove();
    return view;
  }
}
