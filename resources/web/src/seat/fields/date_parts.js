// The parts of a date, as the card asks for them and as Python keeps them: "2026-06-13", with gaps while it is chosen.

/** @import { Desk } from "../steps/step.js" */
/** @typedef {"day" | "month" | "year"} Part */
/** @typedef {Record<Part, string>} Parts a part not yet chosen is empty */

const YEARS = 12;
const AHEAD = 2;

/** In which order the person's language says a date. @param {Desk} desk */
export function orderOf(desk) {
  return /** @type {Part[]} */ (desk.say("card-date-order").split(" "));
}

/** @param {unknown} answer @returns {Parts} */
export function readDate(answer) {
  const [year = "", month = "", day = ""] = typeof answer === "string" ? answer.split("-") : [];
  return { year, month, day };
}

/** @param {Parts} parts @returns {string | undefined} */
export function writeDate(parts) {
  return given(parts) ? `${parts.year}-${parts.month}-${parts.day}` : undefined;
}

/** Whether anything is chosen. @param {Parts} parts */
export function given(parts) {
  return Boolean(parts.year || parts.month || parts.day);
}

/**
 * @param {Desk} desk
 * @param {Part} part
 * @param {string} value
 */
export function partWords(desk, part, value) {
  return part === "month" ? desk.say("card-date-month-name", { month: Number(value) }) : String(Number(value));
}

/**
 * What there is to choose from: the days of the month that was chosen, twelve months, a dozen years at a time.
 * @param {Part} part
 * @param {Parts} parts
 * @param {number} page
 * @returns {{values: string[], turn: boolean}} `turn`: whether there are more before and after
 */
export function offered(part, parts, page) {
  if (part === "month") return { values: count(1, 12), turn: false };
  if (part === "day") return { values: count(1, daysIn(parts)), turn: false };
  const usual = new Date().getFullYear() + AHEAD - YEARS + 1;
  const chosen = parts.year ? Math.floor((Number(parts.year) - usual) / YEARS) : 0;
  return { values: count(usual + (chosen + page) * YEARS, YEARS), turn: true };
}

/** @param {Parts} parts */
function daysIn({ year, month }) {
  if (!month) return 31;
  return new Date(Number(year || 2024), Number(month), 0).getDate(); // 2024 has a 29th of February
}

/** @param {number} first @param {number} many */
function count(first, many) {
  return Array.from({ length: many }, (_none, at) => String(first + at).padStart(2, "0"));
}
