// The way to a place without any map: saying in words where it is. Somebody from the project places it later.

import { h } from "../dom.js";
import { button } from "./parts.js";

/** @import { Placing } from "./placing.js" */
/** @import { Desk } from "./steps/step.js" */

const MOST = 200; // letters, as Python keeps them

/**
 * @param {Desk} desk
 * @param {Placing} placing
 * @returns {{element: HTMLElement, opener: HTMLElement, look: () => void}} `opener` shows and hides `element`
 */
export function describing(desk, placing) {
  const { document, say, visit } = desk;
  const id = desk.id("place-words");
  const field = h(document, "textarea", {
    id,
    rows: "2",
    dir: "auto",
    maxlength: String(MOST),
    autocomplete: "off",
    value: visit.draft.place_name,
    "aria-describedby": `${id}-help`,
    data: { does: "describe" },
    on: { input: () => placing.says(field.value) },
  });
  const element = h(
    document,
    "div",
    { class: "ask", id: `${id}-room` },
    h(document, "label", { class: "label", for: id }, say("card-where-words-question")),
    h(document, "p", { class: "help", id: `${id}-help` }, say("card-where-words-help")),
    field,
  );
  const press = () => {
    placing.describe(!placing.describing);
    if (placing.describing) field.focus();
    else field.value = "";
  };
  const opener = button(desk, { does: "in-words", words: say("card-where-words"), icon: "message-square", press });
  opener.setAttribute("aria-controls", element.id);
  return {
    element,
    opener,
    look() {
      element.hidden = !placing.describing;
      opener.setAttribute("aria-expanded", String(placing.describing));
    },
  };
}
