// What seats ask of the map: a place while they ask for one, and a mark of it until it is saved.

import L from "leaflet";

import { distanceToRect } from "../gestures/arbiter.js";
import { Crosshair } from "./crosshair.js";
import { DraftMarks } from "./draft_marks.js";
import { DrawArea } from "./draw_area.js";
import { DrawLine } from "./draw_line.js";
import { PlacePoint } from "./place_point.js";
import { Reshaping } from "./reshaping.js";

/** @typedef {import("../seat/places.js").Ask} Ask */
/** @typedef {import("../seat/places.js").Asking} Asking */
/** @typedef {import("../seat/places.js").Places} Places */
/** @typedef {import("./tool.js").Tool} Tool */

const NEAR = 17; // the zoom at which one can tell houses apart
const TOOLS = { point: PlacePoint, line: DrawLine, area: DrawArea };

/** @implements {Places} */
export class MapPlaces {
  /** @type {Map<string, Tool>} */
  tools = new Map();
  /** @type {Map<string, Crosshair>} */
  #crosshairs = new Map();
  /** @type {Map<string, Ask>} */
  #asks = new Map();
  /** @type {Map<string, Reshaping>} */
  #reshapings = new Map();

  /**
   * @param {import("../map/map.js").NeighbourhoodMap} map @param {import("../gestures/arbiter.js").Arbiter} arbiter
   * @param {import("../icons.js").Icons} icons
   * @param {(seat: string) => HTMLElement|null} rootOf the piece of the page that is a seat's
   */
  constructor(map, arbiter, icons, rootOf) {
    this.map = map;
    this.arbiter = arbiter;
    this.icons = icons;
    this.rootOf = rootOf;
    this.drafts = new DraftMarks(map, icons);
  }

  /** @param {Ask} ask @returns {Asking} */
  ask(ask) {
    const { seat: id, kind, onShape } = ask;
    const seat = this.map.project.seats.find((one) => one.id === id);
    if (!seat) throw new Error(`There is no seat ${id}.`);
    const edge = () => this.rootOf(id)?.dataset.edge ?? seat.edge;
    const crosshair = new Crosshair(this.map, seat.colour, { edge, shared: () => this.map.still || this.tools.size > 1 });
    /** @type {Ask["onShape"]} */
    const told = (shape, source) => {
      crosshair.rest(true);
      onShape(shape, source);
    };
    this.#crosshairs.set(id, crosshair);
    const tool = new TOOLS[kind]({ map: this.map, seat, crosshair, told });
    this.#take(id, tool);
    this.#asks.set(id, ask);
    this.#reshape(id);
    return {
      stop: () => {
        crosshair.close();
        tool.disable();
        if (this.tools.get(id) !== tool) return;
        this.#putDown(id);
        this.#asks.delete(id);
        this.#leave(id);
      },
      here: () => tool.here(),
      nudge: (direction) => crosshair.nudge(direction),
      undoCorner: () => tool.undoCorner(),
      finish: () => tool.finish(),
    };
  }

  /** @param {string} seat @param {Tool} tool */
  #take(seat, tool) {
    this.tools.set(seat, tool);
    this.arbiter.asks(seat, { draws: tool.draws, distance: (x, y) => this.#distance(seat, x, y) });
    this.map.root.classList.toggle("asking", true);
    tool.enable();
  }

  /** @param {string} seat */
  #putDown(seat) {
    this.tools.delete(seat);
    this.arbiter.rests(seat);
    this.map.root.classList.toggle("asking", this.tools.size > 0);
  }

  /** @param {string} seat @param {number} x @param {number} y */
  #distance(seat, x, y) {
    const card = this.rootOf(seat)?.querySelector(".seat-screen");
    return card ? distanceToRect(card.getBoundingClientRect(), x, y) : Infinity;
  }

  /** @param {string} seat @param {import("../protocol.js").Shape} shape @param {string} layer */
  markDraft(seat, shape, layer) {
    if (this.#reshapings.get(seat)?.shape === shape) return; // it is shown as it was pulled
    this.drafts.show(seat, shape, layer);
    this.#reshape(seat);
    this.#crosshairs.get(seat)?.rest(true);
    const [first] = shape.coordinates;
    // A place that was found by name may lie out of sight; but nobody moves the map under somebody else's finger.
    if (first && this.#mayMove(seat)) this.map.reveal(L.latLng(first[1], first[0]));
  }

  /** @param {string} seat @param {import("../seat/places.js").Published} mark */
  markRead(seat, mark) {
    this.drafts.read(seat, mark);
  }

  /** While a seat asks for a place, the one it has chosen can be changed. @param {string} id */
  #reshape(id) {
    this.#leave(id);
    const ask = this.#asks.get(id);
    const { drawn, shape } = this.drafts.of(id) ?? {};
    const colour = this.map.project.seats.find((one) => one.id === id)?.colour ?? "";
    if (!ask || !drawn || !shape) return;
    const source = shape.kind === "point" ? "tapped" : "drawn";
    const means = { map: this.map, icons: this.icons, colour, say: ask.say, drawn };
    this.#reshapings.set(id, new Reshaping(shape, { ...means, told: (changed) => ask.onShape(changed, source) }));
  }

  /** @param {string} id */
  #leave(id) {
    this.#reshapings.get(id)?.close();
    this.#reshapings.delete(id);
  }

  /** @param {string} seat */
  #mayMove(seat) {
    return !this.map.still && [...this.tools.keys()].every((other) => other === seat);
  }

  /** @returns {[number, number]} */
  looksAt() {
    const { lng, lat } = this.map.leaflet.containerPointToLatLng(this.map.middle()).wrap();
    return [lng, lat];
  }

  /** @param {string} seat @param {[number, number]} at */
  lookAt(seat, at) {
    if (this.#mayMove(seat)) this.#bring(at);
  }

  /**
   * The facilitator shows a place, also while the map is held still for everybody else; but not under somebody's pen.
   * @param {[number, number]} at
   */
  present(at) {
    if (this.tools.size === 0) this.#bring(at);
  }

  /** @param {[number, number]} at */
  #bring([lng, lat]) {
    const { leaflet } = this.map;
    this.map.bring(L.latLng(lat, lng), Math.min(leaflet.getMaxZoom(), Math.max(leaflet.getZoom(), NEAR)));
  }

  /** @param {string} seat */
  clear(seat) {
    this.#leave(seat);
    this.drafts.clear(seat);
  }

  /** It is on disk: the draft becomes a pin that drops. @param {import("../protocol.js").ContributionSaved} saved */
  saved({ seat, at, layer }) {
    this.drafts.clear(seat);
    if (at) this.drafts.drop(seat, at, layer);
  }
}
