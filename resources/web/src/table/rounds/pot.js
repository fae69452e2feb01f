// The pot in the middle of the table: what is left of it, to be read from both sides, and what each seat took out of it.

import { h } from "../../dom.js";
import { money } from "./money.js";

/** @import { RoundShown, SeatView } from "../../protocol.js" */

const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 82;
const ROUND = 2 * Math.PI * RADIUS;

export class Pot {
  /** @param {HTMLElement} root the whole screen @param {SeatView[]} seats @param {import("../../text.js").Texts} texts */
  constructor(root, seats, texts) {
    const { ownerDocument: document } = root;
    this.texts = texts;
    this.document = document;
    const rings = seats.map(({ id, colour }) => /** @type {const} */ ([id, ring(document, "pot-share", colour)]));
    this.shares = new Map(rings);
    this.left = ring(document, "pot-left");
    this.amounts = [0, 180].map((turned) => piece(document, "text", { class: "pot-amount", y: 34, transform: `rotate(${turned})` }));
    const picture = piece(document, "svg", { viewBox: "-100 -100 200 200", "aria-hidden": "true" });
    const line = piece(document, "path", { class: "pot-line", d: "M-50 0H50" });
    picture.append(ring(document, "pot-track"), this.left, ...this.shares.values(), line, ...this.amounts);
    this.words = h(document, "p", { class: "only-heard", role: "status" });
    this.element = h(document, "div", { class: "pot" }, picture, this.words);
    root.append(this.element);
  }

  /** @param {RoundShown} round */
  show({ pot, pot_left: left, unit, hands }) {
    const told = (/** @type {number} */ amount) => money(amount, unit, this.texts.code);
    let from = arc(this.left, 0, left / pot);
    for (const { seat, lying } of hands) {
      const spent = lying.reduce((sum, { amount }) => sum + amount, 0);
      from = arc(this.shares.get(seat), from, spent / pot);
    }
    for (const amount of this.amounts) {
      amount.textContent = told(left);
      amount.setAttribute("font-size", String(Math.min(40, 200 / told(left).length)));
    }
    this.element.classList.toggle("empty", left === 0);
    this.words.textContent = this.texts.say("card-round-pot", { left: told(left), pot: told(pot) });
  }

  close() {
    this.element.remove();
  }
}

/** @param {Document} document @param {string} name @param {string} [colour] */
function ring(document, name, colour) {
  const made = piece(document, "circle", { class: name, r: RADIUS, transform: "rotate(-90)" });
  if (colour) made.style.setProperty("--of", colour);
  return made;
}

/** Draws a share of the ring; where it ends is where the next begins. @param {SVGElement | undefined} of @param {number} from @param {number} share */
function arc(of, from, share) {
  of?.setAttribute("stroke-dasharray", `${share * ROUND} ${ROUND}`);
  of?.setAttribute("stroke-dashoffset", String(-from * ROUND));
  return from + share;
}

/** @param {Document} document @param {string} name @param {Record<string, string | number>} attributes */
function piece(document, name, attributes) {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, name));
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
