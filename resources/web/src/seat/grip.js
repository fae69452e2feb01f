// The ear of a card at a table: shows whose it is, and the seat is pulled by it to another place along the edges.

import { h } from "../dom.js";

/** @import { Room } from "./steps/step.js" */
/** @import { Slider } from "../table/seats.js" */

const SLACK = 10; // CSS pixels that a resting finger may wander

/** @type {Record<string, 1|-1>} keys, as the person at the seat sees them */
const WAYS = { ArrowRight: 1, ArrowLeft: -1 };

/** @typedef {{slider: Slider, isFinger: (pointer: number) => boolean}} Moving `isFinger` is false for a palm, which moves nothing */

/**
 * @param {Pick<Room, "document" | "icons" | "seat" | "say">} room
 * @param {Moving} moving
 * @returns {{element: HTMLElement, speak: () => void}} `speak` names it in the seat's language
 */
export function grip({ document, icons, seat, say }, { slider, isFinger }) {
  /** @type {{pointer: number, x: number, y: number, moves: boolean} | null} */
  let held = null;

  /** @param {PointerEvent} event */
  function take(event) {
    if (held || event.button > 0 || !isFinger(event.pointerId)) return;
    held = { pointer: event.pointerId, x: event.clientX, y: event.clientY, moves: false };
    element.setPointerCapture(event.pointerId);
    element.dataset.held = "";
  }

  /** @param {PointerEvent} event */
  function pull({ pointerId, clientX, clientY }) {
    if (held?.pointer !== pointerId) return;
    held.moves ||= Math.hypot(clientX - held.x, clientY - held.y) > SLACK;
    if (held.moves) slider.follow(clientX, clientY);
  }

  /** A finger that the system takes away leaves the seat where it is by then. @param {PointerEvent} event */
  function leave({ pointerId }) {
    if (held?.pointer !== pointerId) return;
    if (held.moves) slider.settle();
    held = null;
    delete element.dataset.held;
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    slider.step(way);
    slider.settle();
  }

  const element = h(
    document,
    "button",
    {
      type: "button",
      class: "grip",
      data: { does: "move-seat" },
      on: { pointerdown: take, pointermove: pull, pointerup: leave, pointercancel: leave, keydown: press },
    },
    icons(document, seat.symbol),
  );
  return {
    element,
    speak: () => element.setAttribute("aria-label", say("card-seat-move", { seat: say(`card-seat-${seat.symbol}`) })),
  };
}
