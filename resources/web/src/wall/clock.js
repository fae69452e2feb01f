// How much time everybody was given: counted down large, on every side from which it is read.

import { h } from "../dom.js";

/** @import { ToPage } from "../protocol.js" */

const TICK = 250; // milliseconds

export class Clock {
  #timer = 0;
  #ends = 0; // on the page's own clock, which nobody can set

  /**
   * @param {HTMLElement} root @param {import("../text.js").Texts} texts in the project's language
   * @param {number} sides how often it is shown
   */
  constructor(root, texts, sides) {
    this.root = root;
    this.texts = texts;
    const { ownerDocument: document } = root;
    this.faces = Array.from({ length: sides }, () => h(document, "b", { "aria-hidden": "true" }));
    this.words = h(document, "p", { class: "only-heard", role: "timer" });
    const shown = this.faces.map((face) => h(document, "div", { class: "clock" }, face));
    this.element = h(document, "div", { class: "clocks" }, ...shown, this.words);
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type !== "GatheringShown") return;
    clearInterval(this.#timer);
    if (message.seconds === null) return this.element.remove();
    this.#ends = performance.now() + 1000 * message.seconds;
    this.#timer = Number(setInterval(() => this.#show(), TICK));
    this.root.append(this.element);
    this.#show();
  }

  #show() {
    const left = Math.max(0, Math.ceil((this.#ends - performance.now()) / 1000));
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    const words = left ? time : this.texts.say("map-time-up");
    for (const face of this.faces) face.textContent = words;
    this.element.classList.toggle("over", left === 0);
    // Whoever listens is told the minutes, not every second.
    if (left % 60 === 0) this.words.textContent = left ? this.texts.say("map-time-left", { time }) : words;
    if (left === 0) clearInterval(this.#timer);
  }

  close() {
    clearInterval(this.#timer);
    this.element.remove();
  }
}
