// Which elements words are typed into, and what is asked there.

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */
/** @typedef {"words" | "email" | "number" | "phone"} Kind */

const TYPED = 'textarea, input[type="text"]';
/** @type {Record<string, Kind>} */
const KINDS = { email: "email", decimal: "number", numeric: "number", tel: "phone" };

/** The field that a touch on this element means: itself, or the one it is the label of. @param {EventTarget | null} on */
export function fieldOf(on) {
  if (!(on instanceof Element)) return null;
  const label = on.closest("label");
  const field = label instanceof HTMLLabelElement ? label.control : on;
  return isField(field) ? field : null;
}

/** @param {EventTarget | null} element @returns {element is Field} */
export function isField(element) {
  return element instanceof Element && element.matches(TYPED) && !(/** @type {Field} */ (element).readOnly);
}

/** @param {Field} field @returns {Kind} */
export function kindOf(field) {
  return KINDS[field.inputMode] ?? "words";
}

/** @param {Field} field */
export function hasLines(field) {
  return field instanceof HTMLTextAreaElement;
}
