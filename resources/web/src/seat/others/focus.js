// Draws a piece anew, and whoever was at one of its buttons is at the same one again.

import { focusIn } from "../../dom.js";

/** @param {HTMLElement} within @param {() => void} draw */
export function keepingFocus(within, draw) {
  const at = focusIn(within);
  const { voice = "", own = "" } = /** @type {HTMLElement | null | undefined} */ (at?.closest("[data-voice], [data-own]"))?.dataset ?? {};
  draw();
  if (!at?.dataset.does) return;
  const row = voice ? `[data-voice="${CSS.escape(voice)}"] ` : own ? `[data-own="${CSS.escape(own)}"] ` : "";
  const again = within.querySelector(`${row}[data-does="${CSS.escape(at.dataset.does)}"]`);
  /** @type {HTMLElement | null} */ (again)?.focus({ preventScroll: true });
}
