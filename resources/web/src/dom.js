// Builds elements from data: text stays text, whatever a resident types.

/** @typedef {string | number | Node | null | undefined | false} Child */
/**
 * @typedef {object} Extras
 * @property {Record<string, (event: any) => void>} [on] listeners by event type
 * @property {Record<string, string>} [data] data-* attributes
 */

/**
 * An element with attributes, listeners and children. An attribute that is `false`, `null` or `undefined` is left
 * out, `true` is written without a value, and `value` and `checked` are set as properties.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Document} document the document the element will live in
 * @param {Tag} tag
 * @param {Extras & Record<string, any>} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(document, tag, props = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, data = {}, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "value" || name === "checked") Reflect.set(element, name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const [name, value] of Object.entries(data)) element.dataset[name] = value;
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...present(children));
  return element;
}

/**
 * Puts `children` in place of everything that `parent` holds.
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

/**
 * What has the focus of an element's document, if that is the element or within it. Unlike ":focus" and ":focus-within",
 * which nothing matches while the window is behind another one, though the focus is there again once it comes back.
 * @param {Element | null | undefined} element
 * @returns {HTMLElement | null}
 */
export function focusIn(element) {
  const focused = /** @type {HTMLElement | null | undefined} */ (element?.ownerDocument.activeElement);
  return focused && element?.contains(focused) ? focused : null;
}

/** @param {Child[]} children */
function present(children) {
  return children
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (typeof child === "number" ? String(child) : /** @type {Node | string} */ (child)));
}
