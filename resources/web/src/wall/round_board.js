// The round that goes on at the table, or what came out of it, to be read from across the room.

import { fill, h } from "../dom.js";
import { spokenIn, titleOf } from "../seat/others/voice_parts.js";
import { money } from "../table/rounds/money.js";

/** @import { OptionView, ProjectShown, RoundShown, ToPage } from "../protocol.js" */

const MOST = 10; // more lines are too small to be read from afar

export class RoundBoard {
  /** Whether there is something to show. */
  shown = false;

  /**
   * @param {HTMLElement} root
   * @param {object} means
   * @param {ProjectShown} means.project
   * @param {import("../icons.js").Icons} means.icons
   * @param {import("../text.js").Texts} means.texts in the project's language
   * @param {() => void} changed it came, changed or went
   */
  constructor(root, { project, icons, texts }, changed) {
    this.document = root.ownerDocument;
    this.room = { document: this.document, icons, project };
    this.texts = texts;
    this.changed = changed;
    this.element = h(this.document, "section", { class: "wall-panel", role: "status", hidden: true });
    root.append(this.element);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type !== "RoundShown" && message.type !== "RoundPutAway") return;
    this.shown = message.type === "RoundShown";
    if (message.type === "RoundShown") this.#show(message);
    this.element.hidden = !this.shown;
    this.changed();
  }

  /** @param {RoundShown} round */
  #show(round) {
    const { document, texts } = this;
    const say = texts.say.bind(texts);
    const sorted = round.open ? round.options : round.options.toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));
    const most = round.kind === "dots" ? Math.max(1, ...sorted.map(({ total }) => total ?? 0)) : 0;
    fill(
      this.element,
      h(document, "p", { class: "wall-kicker" }, say(round.open ? "map-wall-now" : "card-round-results")),
      h(document, "h1", { dir: "auto" }, round.title || say("card-round-card")),
      round.picture && h(document, "img", { class: "wall-picture", src: round.picture, alt: "" }),
      round.kind === "tokens" && round.open && this.#pot(round),
      h(document, "ol", { class: "wall-ideas" }, ...sorted.slice(0, MOST).map((option) => this.#idea(option, round, most))),
      sorted.length > MOST && h(document, "p", { class: "wall-more" }, `+${sorted.length - MOST}`),
    );
  }

  /** @param {RoundShown} round */
  #pot({ pot, pot_left: left, unit }) {
    const told = (/** @type {number} */ amount) => money(amount, unit, this.texts.code);
    const words = this.texts.say("card-round-pot", { left: told(left), pot: told(pot) });
    return h(this.document, "div", { class: "wall-pot" }, h(this.document, "p", {}, words), this.#bar(left / pot));
  }

  /** @param {OptionView} option @param {RoundShown} round @param {number} most dots on one idea */
  #idea(option, { kind, unit }, most) {
    const { document, texts } = this;
    const { number, total, cost } = option;
    const told = (/** @type {number} */ amount) => money(amount, unit, texts.code);
    const funded = () => texts.say("card-round-funded", { there: told(total ?? 0), cost: told(cost) });
    const amount = total === null ? "" : kind === "tokens" ? funded() : String(total);
    return h(
      document,
      "li",
      {},
      h(document, "b", { class: "wall-number", "aria-hidden": "true" }, number),
      h(document, "span", { class: "wall-idea", ...spokenIn(option) }, titleOf(this.room, option)),
      h(document, "span", { class: "wall-amount" }, amount),
      total !== null && this.#bar(total / (kind === "tokens" ? cost : most)),
    );
  }

  /** @param {number} share */
  #bar(share) {
    const filled = h(this.document, "i");
    filled.style.setProperty("inline-size", `${100 * Math.min(1, share)}%`);
    return h(this.document, "div", { class: "wall-bar" }, filled);
  }

  close() {
    this.element.remove();
  }
}
