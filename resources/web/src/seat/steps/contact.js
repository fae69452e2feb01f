// How can we reach you? Optional, after everything is kept; each purpose is ticked by itself, none beforehand.

import { fill, h } from "../../dom.js";
import { chips } from "../chips.js";
import { consentWords } from "../consent_words.js";
import { Contacting } from "../contacting.js";
import { advice, button, heading } from "../parts.js";

/** @import { Desk, Step } from "./step.js" */
/** @import { Field } from "../contacting.js" */

/** @type {{name: Field, mode: string, most: number}[]} */
const FIELDS = [
  { name: "email", mode: "email", most: 254 },
  { name: "phone", mode: "tel", most: 40 },
  { name: "name", mode: "text", most: 200 },
];

/** @type {Step<Contacting>} */
export const contact = {
  id: "contact",
  begin(desk, saved) {
    if (!saved) throw new Error("Nobody is asked for a contact before anything is kept");
    return new Contacting(desk, saved);
  },
  show(desk, contacting) {
    const { document, say } = desk;
    const offered = contacting.saved.receipt.purposes;
    const problem = h(document, "div", { class: "refusal", role: "alert" });
    const answers = h(
      document,
      "div",
      { class: "answers" },
      ...FIELDS.map((field) => typed(desk, contacting, field)),
      purposes(desk, contacting),
      h(document, "p", { class: "sealed" }, desk.icons(document, "lock"), h(document, "span", {}, say("card-contact-sealed"))),
    );
    const keep = button(desk, {
      does: "keep-contact",
      words: say("card-contact-keep"),
      icon: "lock",
      kind: "primary",
      press: () => contacting.keep(consentWords(desk, offered)),
    });
    contacting.changed = () => {
      const { refused, waiting } = contacting;
      keep.setAttribute("aria-disabled", String(waiting));
      answers.inert = waiting;
      fill(problem, refused && advice(desk, "problem", "info", refused.message));
      const slip = refused && answers.querySelector(`[data-field="${CSS.escape(refused.field || "-")}"]`);
      slip?.scrollIntoView({ block: "center" });
      /** @type {HTMLElement | null | undefined} */ (slip?.querySelector("input"))?.focus({ preventScroll: true });
    };
    contacting.changed();
    return {
      heading: heading(desk, say("card-contact-question")),
      body: [h(document, "p", { class: "lead" }, say("card-contact-optional")), answers],
      foot: [
        problem,
        button(desk, { does: "no-contact", words: say("card-contact-not"), press: () => desk.onward("thanks", contacting.saved) }),
        keep,
      ],
    };
  },
};

/**
 * @param {Desk} desk
 * @param {Contacting} contacting
 * @param {{name: Field, mode: string, most: number}} field
 */
function typed(desk, contacting, { name, mode, most }) {
  const { document } = desk;
  const id = desk.id(`contact-${name}`);
  return h(
    document,
    "div",
    { class: "ask", data: { field: name } },
    h(document, "label", { class: "label", for: id }, desk.say(`card-contact-${name}`)),
    h(document, "input", {
      id,
      type: "text",
      inputmode: mode,
      dir: mode === "text" ? "auto" : "ltr",
      maxlength: String(most),
      autocomplete: "off",
      value: contacting.typed[name],
      on: { input: (/** @type {any} */ event) => (contacting.typed[name] = event.target.value) },
    }),
  );
}

/**
 * @param {Desk} desk
 * @param {Contacting} contacting
 */
function purposes(desk, contacting) {
  const { document, say } = desk;
  return chips(desk, {
    name: "purposes",
    legend: say("card-contact-purposes"),
    several: true,
    options: contacting.saved.receipt.purposes.map(({ id, words }) => ({
      id,
      label: words || h(document, "span", {}, say(`card-contact-purpose-${id}`)),
      icon: "check",
    })),
    chosen: contacting.purposes,
    look: "ticks",
    onChange: (ticked) => (contacting.purposes = ticked),
  });
}
