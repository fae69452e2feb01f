// The seats round a table: each on its edge, turned to whoever sits there; those for whom there is no room stay away.

import { seatings } from "./seating.js";

/** @import { SeatView } from "../protocol.js" */

export class Round {
  /**
   * @param {HTMLElement} root the whole screen @param {SeatView[]} seats
   * @param {Map<string, HTMLElement>} roots of the seats, by id
   */
  constructor(root, seats, roots) {
    this.root = root;
    this.seats = seats;
    this.roots = roots;
    this.watching = new ResizeObserver(() => this.place());
    this.watching.observe(root);
    this.place();
  }

  /** Gives everybody their place for the screen's shape. */
  place() {
    const { clientWidth: width, clientHeight: height } = this.root;
    const chosen = seatings(this.seats.length, width, height);
    this.seats.forEach((seat, at) => {
      const root = this.roots.get(seat.id);
      const place = seat.along === null || seat.along === undefined ? chosen[at] : { edge: seat.edge, along: seat.along };
      if (!root) return;
      root.hidden = !chosen[at] || !place;
      if (place) put(root, place, width, height);
    });
  }

  close() {
    this.watching.disconnect();
  }
}

/** @param {HTMLElement} root @param {import("./seating.js").Seating} place @param {number} width @param {number} height */
function put(root, { edge, along }, width, height) {
  const x = edge === "left" ? 0 : edge === "right" ? width : along * width;
  const y = edge === "top" ? 0 : edge === "bottom" ? height : along * height;
  root.dataset.edge = edge;
  root.style.setProperty("--at-x", `${x}px`);
  root.style.setProperty("--at-y", `${y}px`);
}
