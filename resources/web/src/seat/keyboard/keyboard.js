// The keyboard of one seat: comes when a finger touches a field of the seat, and writes into that field, wherever the
// focus of the page is: two people at one table write at the same time.

import { fill, h } from "../../dom.js";
import { fieldOf, isField } from "./fields.js";
import { choiceElements, keyElement } from "./keys.js";
import { Manner } from "./manner.js";
import { planeOf } from "./plane.js";
import { Pressing } from "./pressing.js";
import { intoView } from "./view.js";
import { takeBack, write } from "./writing.js";

/** @import { Field } from "./fields.js" */
/** @import { Layout, LayoutLoader } from "./layouts.js" */
/** @import { Key } from "./plane.js" */
/** @import { Room } from "../steps/step.js" */

const ALONE = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock", "NumLock"]);

export class Keyboard {
  /** @type {Field | null} */
  field = null;
  /** @type {Layout | null} the seat's own */
  #own = null;
  /** @type {Layout | null} */
  #other = null;
  /** @type {Manner | null} */
  #manner = null;
  /** @type {WeakMap<Element, Key>} */
  #keys = new WeakMap();
  #wanted = "";

  /** @param {HTMLElement} root the seat's @param {Room} room @param {LayoutLoader} layouts */
  constructor(root, room, layouts) {
    this.room = room;
    this.layouts = layouts;
    this.element = h(room.document, "div", { class: "seat-keyboard", role: "group", dir: "ltr", hidden: true });
    this.rows = h(room.document, "div", { class: "keys" });
    this.choices = h(room.document, "div", { class: "choices", hidden: true });
    this.element.append(this.rows, this.choices);
    this.pressing = new Pressing(this.element, {
      press: (key) => this.#press(key),
      hold: (key) => this.#offer(key),
      repeats: (key) => this.#keys.get(key)?.does === "delete",
      turnAway: () => this.#turnAway(),
    });
    const { signal } = (this.listening = new AbortController());
    root.append(this.element);
    root.addEventListener("click", (event) => this.#touched(/** @type {PointerEvent} */ (event)), { signal });
    root.addEventListener("focusin", ({ target }) => this.field && isField(target) && this.open(target), { signal });
    root.addEventListener("keydown", (event) => this.#typedElsewhere(event), { signal, capture: true });
  }

  /** @param {string} code the language of the seat */
  async speak(code) {
    this.#wanted = code;
    const own = await this.layouts.load(code);
    const other = own.also ? await this.layouts.load(own.also) : null;
    if (this.#wanted !== code) return;
    this.#own = own;
    this.#other = other;
    this.element.setAttribute("aria-label", this.room.say("card-keyboard"));
  }

  /** @param {Field} field what is written from now on */
  open(field) {
    if (field === this.field || !this.#own) return;
    this.field?.classList.remove("written");
    this.field = field;
    this.#manner = new Manner(field, this.#own, this.#other);
    field.classList.add("written");
    this.element.toggleAttribute("data-over", field.closest(".over") !== null);
    this.element.hidden = false;
    this.#show();
    intoView(field);
  }

  close() {
    this.field?.classList.remove("written");
    this.field = null;
    this.#manner = null;
    this.element.hidden = true;
    this.pressing.stop();
    this.#turnAway();
  }

  destroy() {
    this.close();
    this.listening.abort();
    this.element.remove();
  }

  /** @param {PointerEvent} click */
  #touched(click) {
    const field = click.pointerType === "touch" || click.pointerType === "pen" ? fieldOf(click.target) : null;
    if (field) this.open(field);
  }

  /** Somebody has a keyboard of their own, and needs the room. @param {KeyboardEvent} event */
  #typedElsewhere({ isTrusted, key }) {
    if (isTrusted && this.field && !ALONE.has(key)) this.close();
  }

  /** @param {Element} element */
  #press(element) {
    const key = this.#keys.get(element);
    const { field } = this;
    if (!key || !field || !this.#manner) return;
    this.#turnAway();
    if (!field.isConnected || field.closest("[inert]")) return this.close();
    // A keyboard that is plugged in belongs to the seat that was touched last, and so does the caret that is seen.
    field.focus({ preventScroll: true });
    this.#act(key, field, this.#manner);
  }

  /** @param {Key} key @param {Field} field @param {Manner} manner */
  #act({ does, text = "" }, field, manner) {
    switch (does) {
      case "type":
        write(field, text);
        return manner.wrote() && this.#show();
      case "space":
        write(field, " ");
        manner.spaced();
        return this.#show();
      case "delete":
        takeBack(field);
        return manner.wrote() && this.#show();
      case "line":
        write(field, "\n");
        return manner.wrote() && this.#show();
      case "done":
        field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
        return this.close();
      case "hide":
        return this.close();
      case "shift":
        manner.turnShift();
        return this.#show();
      case "script":
        manner.turnScript();
        return this.#show();
      default:
        manner.plane = does;
        return this.#show();
    }
  }

  #show() {
    const manner = this.#manner;
    if (!manner) return;
    const { layout, view } = manner;
    const { rows, wide } = planeOf(layout, view);
    this.element.lang = layout.code;
    this.element.dataset.writes = layout.direction;
    this.element.dataset.kind = view.kind;
    this.element.style.setProperty("--keys", String(wide));
    fill(this.rows, ...rows.map((row) => h(this.room.document, "div", { class: "row" }, ...row.map((key) => this.#key(key, manner)))));
    this.pressing.renew();
  }

  /** @param {Key} key @param {Manner} manner */
  #key(key, manner) {
    const element = keyElement(this.room, key, manner);
    this.#keys.set(element, key);
    return element;
  }

  /** @param {Element} element */
  #offer(element) {
    const more = this.#keys.get(element)?.more ?? [];
    if (more.length === 0) return false;
    const choices = choiceElements(this.room, more);
    for (const [at, choice] of choices.entries()) this.#keys.set(choice, { does: "type", text: more[at], wide: 1 });
    fill(this.choices, ...choices);
    this.choices.hidden = false;
    const inside = /** @type {HTMLElement} */ (element);
    const most = this.element.clientWidth - this.choices.offsetWidth;
    this.choices.style.left = `${Math.max(0, Math.min(most, inside.offsetLeft))}px`;
    this.choices.style.bottom = `${this.element.clientHeight - inside.offsetTop}px`;
    return true;
  }

  #turnAway() {
    this.choices.hidden = true;
    fill(this.choices);
  }
}
