// The seats round a table: each on its edge, turned to whoever sits there, and movable; those for whom there is no
// room stay away.

import { arranged, taken } from "./seating.js";
import { slide, step } from "./sliding.js";

/** @import { FromPage, SeatView } from "../protocol.js" */
/** @import { Seating } from "./seating.js" */

/**
 * What a seat is moved by.
 * @typedef {object} Slider
 * @property {(x: number, y: number) => void} follow goes as near to a finger, in CSS pixels of the window, as the others leave room
 * @property {(way: 1|-1) => void} step to the right (1) or the left hand of its person
 * @property {() => void} settle it stays there, on this machine for good
 */

export class Seats {
  /** @type {(Seating|null)[]} */
  #moved;
  /** @type {Seating[]} */
  #places = [];
  /** What everybody covers while they write is elsewhere now. @param {import("./seating.js").Box[]} _people */
  moved = (_people) => {};

  /**
   * @param {HTMLElement} root the whole screen @param {SeatView[]} seats
   * @param {Map<string, HTMLElement>} roots of the seats, by id
   * @param {(message: FromPage) => void} send
   */
  constructor(root, seats, roots, send) {
    this.root = root;
    this.seats = seats;
    this.roots = roots;
    this.send = send;
    this.#moved = seats.map(({ edge, along }) => (along === null || along === undefined ? null : { edge, along }));
    this.watching = new ResizeObserver(() => this.place());
    this.watching.observe(root);
  }

  /** Gives everybody their place for the screen's shape. */
  place() {
    const size = this.#size();
    this.#places = arranged(this.#moved, size);
    this.seats.forEach((seat, at) => {
      const root = this.roots.get(seat.id);
      const place = this.#places[at];
      if (!root) return;
      root.hidden = !place;
      if (place) put(root, place, size);
    });
    this.moved(this.#places.map((place) => taken(place, size)));
  }

  /** @param {SeatView} seat @returns {Slider} */
  slider(seat) {
    const at = this.seats.indexOf(seat);
    const go = (/** @type {Seating|null} */ place) => {
      if (!place) return;
      this.#moved = this.#places.with(at, place);
      this.place();
    };
    return {
      follow: (x, y) => {
        const { left, top } = this.root.getBoundingClientRect();
        go(slide(x - left, y - top, this.#others(at), this.#size()));
      },
      step: (way) => {
        const now = this.#places[at];
        if (now) go(step(now, way, this.#others(at), this.#size()));
      },
      settle: () => {
        const now = this.#places[at];
        if (now) this.send({ type: "SeatMoved", seat: seat.id, ...now });
      },
    };
  }

  /** @param {number} at */
  #others(at) {
    return this.#places.toSpliced(at, 1);
  }

  #size() {
    return { width: this.root.clientWidth, height: this.root.clientHeight };
  }

  close() {
    this.watching.disconnect();
  }
}

/** @param {HTMLElement} root @param {Seating} place @param {import("./seating.js").Size} size */
function put(root, { edge, along }, { width, height }) {
  const x = edge === "left" ? 0 : edge === "right" ? width : along * width;
  const y = edge === "top" ? 0 : edge === "bottom" ? height : along * height;
  root.dataset.edge = edge;
  root.style.setProperty("--at-x", `${x}px`);
  root.style.setProperty("--at-y", `${y}px`);
}
