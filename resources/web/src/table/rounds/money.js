// Money as people read it, and in which portions it is given.

const PORTIONS = 20; // a pot that lasts for about so many presses keeps everybody in the talk
const NICE = [1, 2, 5, 10];

/**
 * @param {number} amount in whole units @param {string} unit "£" stands before the number, "hours" after it
 * @param {string} language whose way of grouping digits is used
 */
export function money(amount, unit, language) {
  const digits = new Intl.NumberFormat(`${language}-u-nu-latn`).format(amount);
  return /^\p{L}{2,}/u.test(unit) ? `${digits} ${unit}` : `${unit}${digits}`;
}

/** How much one press gives: a twentieth of the pot, rounded to 1, 2 or 5 and noughts. @param {number} pot */
export function portionOf(pot) {
  const exact = Math.max(1, pot / PORTIONS);
  const unit = 10 ** Math.floor(Math.log10(exact));
  const nearest = NICE.reduce((best, one) => (Math.abs(one - exact / unit) < Math.abs(best - exact / unit) ? one : best));
  return nearest * unit;
}
