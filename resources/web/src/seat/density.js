// How large things are drawn: on a desk, on a screen that one person stands before, on a table that people stand round, on a wall.

const SIZES = /** @type {const} */ ({ alone: "kiosk", round: "table", room: "wall" });

/**
 * For the style sheet; who is at a screen decides what it does.
 * @param {import("../protocol.js").ProjectShown} project
 */
export function densityOf({ resident_screen, company = "alone" }) {
  return resident_screen ? SIZES[company] : "facilitator";
}
