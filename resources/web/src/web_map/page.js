// Puts the parts together: what is chosen is on the map and in the list, and what is opened is in the card.

import L from "leaflet";

import { fill } from "../dom.js";
import { Controls } from "../map/controls.js";
import { freeRoom } from "../map/free_room.js";
import { tellAbout } from "./about.js";
import { Card } from "./card.js";
import { chosen } from "./choice.js";
import { Finder } from "./finder.js";
import { Ground } from "./ground.js";
import { itemsOf, List } from "./list.js";
import { Marks } from "./marks.js";
import { writeOutForPaper } from "./paper.js";
import { followTheme } from "./theme.js";

/** @typedef {import("./contributions.js").Contribution} Contribution */

const READABLE = 17; // the zoom at which a chosen place shows its surroundings
const PIN = 72; // CSS pixels that a pin needs above its place

export class Page {
  /**
   * @param {L.Map} map @param {Record<string, L.FeatureGroup>} groups
   * @param {import("./data.js").WebMapData} data @param {Contribution[]} contributions
   * @param {import("./card.js").Means} means
   */
  constructor(map, groups, data, contributions, means) {
    const { document, texts } = means;
    const part = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
    this.map = map;
    this.means = means;
    this.shown = contributions;
    this.ground = new Ground(map, data, document);
    this.card = new Card(part("card"), () => this.marks.select(null), means);
    const open = (/** @type {Contribution} */ one, /** @type {HTMLElement|null} */ from) => this.open(one, from);
    this.marks = new Marks(map, groups, { open, openPile: (pile, from) => this.openPile(pile, from) }, means);
    this.list = new List(part("list"), open, means);
    this.finder = new Finder(part("finder"), { layers: data.layers, ground: this.ground }, contributions, () => this.look(), means);
    this.controls = new Controls(part("around"), map, means.icons, {
      goHome: () => this.goHome(true),
      zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    });
    this.controls.speak(texts);
    this.controls.credit(this.ground.credit);
    fill(part("by"), texts.say(data.organiser ? "web-by" : "web-as-of", { organiser: data.organiser, day: means.day(data.taken_on) }));
    tellAbout(part("about"), data, means);
    map.getContainer().setAttribute("aria-label", texts.say("map-label", { title: data.title }));
    this.home = homeOf(data, contributions);
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(map.getContainer());
    followTheme(window, (theme) => {
      document.documentElement.dataset.theme = theme;
      this.ground.wear(theme);
      if (this.begun) this.marks.wear(theme);
      else this.begin(theme);
    });
    writeOutForPaper(window, part("paper"), map.getContainer(), () => this.shown, means);
  }

  begun = false;

  /** @param {import("./carried_tiles.js").Theme} theme */
  begin(theme) {
    this.begun = true;
    this.map.options.zoomAnimation = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.goHome(false);
    this.marks.wear(theme);
    this.choose();
  }

  /** @param {boolean} animate */
  goHome(animate) {
    if (this.home) this.map.fitBounds(this.home, { padding: [16, 16], maxZoom: READABLE, animate });
  }

  /** Shows what the finder asks for, and goes there if all of it is somewhere else. */
  look() {
    this.choose();
    const places = placesOf(this.shown);
    const seen = this.map.getBounds();
    if (places.length === 0 || places.some((place) => seen.contains(place))) return;
    this.map.fitBounds(L.latLngBounds(places), { padding: [48, 48], maxZoom: READABLE });
  }

  choose() {
    this.shown = chosen(this.finder.all, this.finder.choice);
    this.card.hide();
    this.marks.show(this.shown);
    this.list.show(this.shown);
    this.finder.tell(this.shown.length);
  }

  /** @param {Contribution} contribution @param {HTMLElement|null} from */
  open(contribution, from) {
    this.card.open(contribution, from);
    this.marks.select(contribution);
    if (contribution.middle) this.reveal(contribution.middle);
  }

  /** @param {Contribution[]} pile in one place @param {HTMLElement|null} from */
  openPile(pile, from) {
    const title = this.means.texts.say("web-pile", { count: pile.length });
    this.card.openList(title, itemsOf(pile, (one) => this.open(one, from), this.means), from);
  }

  /** Brings a place into the part of the map that the card leaves free. @param {[number, number]} place */
  reveal([lng, lat]) {
    const zoom = Math.max(this.map.getZoom(), Math.min(READABLE, this.map.getMaxZoom()));
    const whole = this.map.getContainer().getBoundingClientRect();
    const plain = { left: whole.left, top: whole.top, right: whole.right, bottom: whole.bottom };
    const { left, top, right, bottom } = freeRoom(plain, [this.card.element.getBoundingClientRect()]);
    const x = (left + right) / 2 - whole.left;
    const y = Math.max(PIN, (top + bottom) / 2 - whole.top);
    const off = L.point(whole.width / 2 - x, whole.height / 2 - y);
    this.map.setView(this.map.unproject(this.map.project([lat, lng], zoom).add(off), zoom), zoom);
  }
}

/** The project's area; without one, where the marks are. @param {import("./data.js").WebMapData} data @param {Contribution[]} contributions */
function homeOf({ area, grounds }, contributions) {
  const places = placesOf(contributions);
  if (area && area.length > 0) return L.latLngBounds(area.flat(2).map(([lng, lat]) => L.latLng(lat, lng)));
  if (places.length > 0) return L.latLngBounds(places);
  const [west, south, east, north] = grounds[0]?.bounds ?? [];
  return north === undefined ? L.latLngBounds([49.8, -8.2], [60.9, 1.8]) : L.latLngBounds([south, west], [north, east]);
}

/** @param {Contribution[]} contributions */
function placesOf(contributions) {
  return contributions.flatMap(({ middle }) => (middle ? [L.latLng(middle[1], middle[0])] : []));
}
