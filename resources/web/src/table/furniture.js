// The map's buttons, its other maps, its legend and the sign that it is held still: where people sit they would lie
// under somebody's card, so they stand where nobody sits.

import { standing } from "./standing.js";

/** @typedef {import("./seating.js").Box} Box */
/** @typedef {import("./seating.js").Size} Size */
/** @typedef {import("./standing.js").Spot} Spot */

const GAP = 16; // CSS pixels between one and the next

/**
 * What stands there, in the order in which it chooses. `wish` is told where the first one stands.
 * @typedef {{element: HTMLElement, wish: (own: Size, first: Box, table: Size) => Spot}} Piece
 */

/** In the corner to the right hand of whoever stands before the table. @param {Size} own @param {Box} _first @param {Size} table */
const inCorner = (own, _first, table) => ({ x: table.width - own.width, y: table.height - own.height });

/** On top of the first one, on its outer side. @param {Size} own @param {Box} first @param {Size} table @returns {Spot} */
const above = (own, { left, top, right }, { width }) => ({ x: left > width / 2 ? right - own.width : left, y: top - GAP - own.height });

/** Beside the first one, on its inner side. @param {Size} own @param {Box} first @param {Size} table @returns {Spot} */
const beside = (own, { left, right, bottom }, { width }) => ({ x: left > width / 2 ? left - GAP - own.width : right + GAP, y: bottom - own.height });

/** For those who stand across. @returns {Spot} */
const across = () => ({ x: 0, y: 0 });

export class Furniture {
  /** @type {Box[]} */
  #people = [];

  /**
   * @param {HTMLElement} root the whole screen
   * @param {{buttons: HTMLElement, switches: HTMLElement, panel: HTMLElement, held: HTMLElement[]}} pieces
   */
  constructor(root, { buttons, switches, panel, held: [near, far] }) {
    this.root = root;
    /** @type {Piece[]} */
    this.pieces = [
      { element: buttons, wish: inCorner },
      { element: switches, wish: above },
      { element: panel, wish: beside },
      ...(near ? [{ element: near, wish: above }] : []),
      ...(far ? [{ element: far, wish: across }] : []),
    ];
    this.sizes = new ResizeObserver(() => this.#place());
    for (const { element } of this.pieces) this.sizes.observe(element);
  }

  /** @param {Box[]} people what everybody covers while they write */
  clear(people) {
    this.#people = people;
    this.#place();
  }

  #place() {
    const table = { width: this.root.clientWidth, height: this.root.clientHeight };
    /** @type {Box[]} */
    const stands = [];
    let first = { left: table.width, top: table.height, right: table.width, bottom: table.height };
    for (const { element, wish } of this.pieces) {
      const own = { width: element.offsetWidth, height: element.offsetHeight };
      if (own.width === 0) continue;
      const { x, y } = standing(own, wish(own, first, table), [...this.#people, ...stands], table);
      element.style.setProperty("--at-x", `${x}px`);
      element.style.setProperty("--at-y", `${y}px`);
      if (stands.length === 0) first = { left: x, top: y, right: x + own.width, bottom: y + own.height };
      stands.push({ left: x - GAP, top: y - GAP, right: x + own.width + GAP, bottom: y + own.height + GAP });
    }
  }

  close() {
    this.sizes.disconnect();
  }
}
