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
    return [...this.#taken(), ...this.root.querySelectorAll(".spotlight")].map((card) => this.#box(card));
  }

  /** @returns {Side[]} */
  sides() {
    return this.#taken().map((seat) => {
      const { dataset, lang, style } = seat;
      const edge = /** @type {Edge} */ (dataset.edge);
      const { left, top, right, bottom } = this.#box(seat);
      const x = edge === "left" ? left : edge === "right" ? right : (left + right) / 2;
      const y = edge === "top" ? top : edge === "bottom" ? bottom : (top + bottom) / 2;
      return { seat: dataset.seat ?? "", edge, x, y, language: lang, colour: style.getPropertyValue("--seat") };
    });
  }

  /** @param {Element} element @returns {Box} */
  #box(element) {
    const { left: x, top: y } = this.root.getBoundingClientRect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  }

  #taken() {
    return this.seats.filter((seat) => !seat.hidden);
  }

  close() {
    this.sizes.disconnect();
    this.places.disconnect();
  }
}
