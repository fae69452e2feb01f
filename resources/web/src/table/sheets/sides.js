// Where people sit round the table now, and what their cards cover of it.

/** @typedef {import("./lying.js").Box} Box */
/** @typedef {import("./lying.js").Edge} Edge */
/** @typedef {import("./lying.js").Side} Side */

export class Sides {
  /**
   * @param {HTMLElement} root the whole screen @param {HTMLElement[]} seats their pieces of the page
   * @param {() => void} changed somebody's card grew, shrank or moved
   */
  constructor(root, seats, changed) {
    this.root = root;
    this.seats = seats;
    this.sizes = new ResizeObserver(changed);
    this.places = new MutationObserver(changed);
    for (const seat of [root, ...seats]) this.sizes.observe(seat);
    for (const seat of seats) this.places.observe(seat, { attributeFilter: ["data-edge", "style", "hidden"] });
  }

  /** @returns {Box} */
  table() {
    return { left: 0, top: 0, right: this.root.clientWidth, bottom: this.root.clientHeight };
  }

  /** What lies above every sheet. @returns {Box[]} */
  cards() {
    const { left: x, top: y } = this.root.getBoundingClientRect();
    return this.#taken().map((seat) => {
      const { left, top, right, bottom } = seat.getBoundingClientRect();
      return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
    });
  }

  /** @returns {Side[]} */
  sides() {
    const cards = this.cards();
    return this.#taken().map(({ dataset, lang, style }, at) => {
      const edge = /** @type {Edge} */ (dataset.edge);
      const { left, top, right, bottom } = cards[at];
      const x = edge === "left" ? left : edge === "right" ? right : (left + right) / 2;
      const y = edge === "top" ? top : edge === "bottom" ? bottom : (top + bottom) / 2;
      return { edge, x, y, language: lang, colour: style.getPropertyValue("--seat") };
    });
  }

  #taken() {
    return this.seats.filter((seat) => !seat.hidden);
  }

  close() {
    this.sizes.disconnect();
    this.places.disconnect();
  }
}
