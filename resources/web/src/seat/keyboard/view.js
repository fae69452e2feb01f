// Keeps the field in sight while a keyboard takes room from its card.

/** Brings a field, with its question above it, to the top of what its card still shows. @param {HTMLElement} field */
export function intoView(field) {
  const asked = field.closest(".ask, .find") ?? field;
  requestAnimationFrame(() => {
    const scroller = scrollerOf(field);
    if (scroller) scroller.scrollTop += asked.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  });
}

/** @param {Element} element */
function scrollerOf(element) {
  for (let one = element.parentElement; one; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY)) return one;
  }
  return null;
}
