// Watches over a visit: asks "Are you still there?" before an abandoned card is wiped.

import { createIdle } from "./idle.js";
import { idlePanel } from "./panels.js";

/** @import { Room } from "./steps/step.js" */
/** @import { createSurface } from "./surface.js" */

/**
 * @param {Room} room
 * @param {ReturnType<typeof createSurface>} surface
 * @param {{busy: () => boolean, gone: () => void, finish: () => void}} then `busy`: something is being kept right now,
 *   nobody may be sent away; `gone`: nobody answered; `finish`: somebody did, and leaves
 */
export function createVigil(room, surface, { busy, gone, finish }) {
  /** @type {ReturnType<typeof idlePanel> | null} */
  let warning = null;
  const idle = createIdle(room.seat.idle_seconds, { warn, back, gone });

  /** @param {number} left seconds */
  function warn(left) {
    if (busy()) return idle.wake();
    if (!warning) {
      warning = idlePanel(room, { stay: idle.wake, leave: finish });
      surface.cover(warning.element);
    }
    warning.count(left);
  }

  function back() {
    warning = null;
    surface.uncover();
  }

  return {
    wake: idle.wake,

    /** Another screen is shown: the question, if there was one, is off it. */
    turn() {
      warning = null;
    },

    stop() {
      warning = null;
      idle.stop();
    },

    /** The answer to "Are you still there?" is a press, not the touch that begins it. @param {Node} on */
    touched(on) {
      if (!warning?.element.contains(on)) idle.wake();
    },
  };
}
