// How large things are drawn: on a desk, on a screen that one person stands before, on a table that people stand round.

/** @param {import("../protocol.js").ProjectShown} project */
export function densityOf({ resident_screen: alone, density }) {
  return alone ? (density ?? "kiosk") : "facilitator";
}
