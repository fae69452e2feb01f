// Keeps the field in sight while a keyboard takes room from its card.

/** Brings a field, with its question above it, to the top of what its card still shows. @param {HTMLElement} field */
export function intoView(field) {
  const asked = /** @type {HTMLElement} */ (field.closest(".ask, .find") ?? field);
  requestAnimationFrame(() => {
    const scroller = scrollerOf(field);
    if (scroller) scroller.scrollTop = topOf(asked) - topOf(scroller);
  });
}

/** @param {Element} element @returns {HTMLElement|null} */
function scrollerOf(element) {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}

/** As it was laid out: a card at a table is turned, and on the screen its top may be below. @param {HTMLElement} element */
function topOf(element) {
  let top = 0;
  for (let one = /** @type {Element|null} */ (element); one instanceof HTMLElement; one = one.offsetParent) top += one.offsetTop;
  return top;
}
