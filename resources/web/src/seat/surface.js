// The piece of the page that belongs to one seat: what it shows, what lies over it, in which language, who has the focus.

import { createAnnouncer } from "../announce.js";
import { fill, focusIn, h } from "../dom.js";
import { DoubleTaps } from "./double_taps.js";
import { inkOn } from "./ink_on.js";

/** @import { LanguageView, SeatView } from "../protocol.js" */

const TOUCHES = ["pointerdown", "keydown", "input"];

/**
 * @param {HTMLElement} root
 * @param {SeatView} seat
 * @param {(on: Node) => void} touched called whenever a person does something here
 */
export function createSurface(root, seat, touched) {
  const hear = (/** @type {Event} */ event) => touched(/** @type {Node} */ (event.target));
  const document = root.ownerDocument;
  const taps = new DoubleTaps();
  const once = (/** @type {MouseEvent} */ click) => {
    if (!taps.isSecond(click)) return;
    click.stopPropagation();
    click.preventDefault();
  };
  const announcer = createAnnouncer(document);
  const screen = h(document, "div", { class: "seat-screen" });
  const stack = h(document, "div", { class: "seat-stack" }, screen);
  /** @type {HTMLElement | null} */
  let over = null;
  /** @param {boolean} _here */
  let left = (_here) => {};

  root.classList.add("seat");
  root.setAttribute("role", "region");
  root.dataset.seat = seat.id;
  root.dataset.edge = seat.edge;
  root.style.setProperty("--seat", seat.colour);
  root.style.setProperty("--on-seat", inkOn(seat.colour));
  root.append(stack, announcer.element);
  for (const type of TOUCHES) root.addEventListener(type, hear, { capture: true });
  root.addEventListener("click", once, { capture: true });

  /** Only where the focus is here already: somebody may be typing at another seat. @param {() => HTMLElement | null} change */
  function keepingFocus(change) {
    const here = focusIn(root);
    taps.changed();
    const target = change();
    if (here) target?.focus({ preventScroll: true });
  }

  function uncover() {
    const here = focusIn(over) !== null;
    over?.remove();
    over = null;
    screen.inert = false;
    const tell = left;
    left = () => {};
    tell(here);
  }

  return {
    announce: announcer.say,
    uncover,

    /**
     * @param {LanguageView} language
     * @param {string} name what the region is called for those who listen
     */
    speak({ code, direction }, name) {
      root.lang = code;
      root.dir = direction;
      root.setAttribute("aria-label", name);
    },

    /**
     * @param {string} state for the style sheet and the map: "free" or the step
     * @param {HTMLElement} element
     * @param {HTMLElement | null} focus what takes the focus, if it is here
     */
    show(state, element, focus) {
      keepingFocus(() => {
        uncover();
        root.dataset.state = state;
        fill(screen, element);
        return focus;
      });
    },

    /**
     * @param {HTMLElement} element lies over the screen, which cannot be reached meanwhile
     * @param {(here: boolean) => void} [uncovered] called when it is taken off; `here`: the focus was on it, and without
     *   this it goes back to where it was
     */
    cover(element, uncovered) {
      const before = focusIn(screen);
      keepingFocus(() => {
        uncover();
        over = element;
        left = uncovered ?? ((here) => here && before?.focus({ preventScroll: true }));
        screen.inert = true;
        stack.append(element);
        return element.querySelector("button");
      });
    },

    destroy() {
      for (const type of TOUCHES) root.removeEventListener(type, hear, { capture: true });
      root.removeEventListener("click", once, { capture: true });
      root.replaceChildren();
      root.classList.remove("seat");
      for (const name of ["role", "lang", "dir", "style", "aria-label", "data-seat", "data-edge", "data-state", "data-density"]) {
        root.removeAttribute(name);
      }
    },
  };
}
