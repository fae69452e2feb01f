// Answers to tap: chips of one or several choices, as plain radio buttons and checkboxes underneath.

import { h } from "../dom.js";

/**
 * @typedef {object} Option
 * @property {string} id
 * @property {string | HTMLElement} label the project's own words, or an element with the card's
 * @property {string} [icon]
 */

/**
 * @param {import("./steps/step.js").Desk} desk
 * @param {object} ask
 * @param {string} ask.name unique within the seat
 * @param {Node | string} ask.legend
 * @param {boolean} ask.several
 * @param {Option[]} ask.options
 * @param {string[]} ask.chosen
 * @param {Node | null} [ask.help]
 * @param {string} [ask.look] further classes for the style sheet
 * @param {(chosen: string[]) => void} ask.onChange
 * @returns {HTMLFieldSetElement}
 */
export function chips(desk, { name, legend, several, options, chosen, help, look = "", onChange }) {
  const { document, icons } = desk;
  const helpId = desk.id(`question-${name}-help`);
  let taken = [...chosen];
  /** @type {HTMLInputElement[]} */
  const inputs = [];

  /** @param {string} id */
  function toggle(id) {
    const without = taken.filter((one) => one !== id);
    const added = without.length < taken.length ? without : several ? [...taken, id] : [id];
    taken = options.map((one) => one.id).filter((one) => added.includes(one));
    for (const input of inputs) input.checked = taken.includes(input.value);
    onChange(taken);
  }

  const chip = (/** @type {Option} */ option) => {
    const input = h(document, "input", {
      type: several ? "checkbox" : "radio",
      name: desk.id(name),
      value: option.id,
      checked: taken.includes(option.id),
      // A radio button that is tapped again lets go: every answer can be taken back.
      on: {
        click: () => (several || taken.includes(option.id)) && toggle(option.id),
        change: () => !several && toggle(option.id),
      },
    });
    inputs.push(input);
    const words = typeof option.label === "string" ? desk.quote(option.label) : option.label;
    return h(document, "label", { class: "chip" }, input, option.icon ? icons(document, option.icon) : null, words);
  };

  return h(
    document,
    "fieldset",
    { class: "ask", "aria-describedby": help ? helpId : null, data: { field: name } },
    h(document, "legend", { class: "label" }, legend),
    help ? h(document, "p", { class: "help", id: helpId }, help) : null,
    h(document, "div", { class: `chips ${look}`.trim() }, ...options.map(chip)),
  );
}
