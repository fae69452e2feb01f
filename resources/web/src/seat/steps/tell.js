// Tell us: what it is about, in the person's own words, and whatever else the project asks.

import { fill, focusIn, h } from "../../dom.js";
import { chips } from "../chips.js";
import { form } from "../form.js";
import { advice, button, heading } from "../parts.js";
import { Telling } from "../telling.js";

/** @import { Desk, Step } from "./step.js" */

/** @type {Step<Telling>} */
export const tell = {
  id: "tell",
  begin: (desk) => new Telling(desk),
  show(desk, telling) {
    const { document } = desk;
    const layer = desk.layer();
    const answers = h(document, "div", { class: "answers" }, ...categories(desk), words(desk), ...form(desk), name(desk));
    const problem = h(document, "div", { class: "refusal", role: "alert" });
    const label = h(document, "span");
    const done = button(desk, {
      does: "done",
      words: label,
      icon: "check",
      kind: "primary",
      press: () => telling.done(),
    });
    const look = () => {
      const { waiting } = desk.visit;
      // Not `disabled`: the button keeps the focus, so that people who listen stay where they are.
      done.setAttribute("aria-disabled", String(waiting));
      done.classList.toggle("busy", waiting);
      label.textContent = desk.say(waiting ? "card-keeping" : "card-done");
      answers.inert = waiting;
      fill(problem, telling.problem() && advice(desk, "problem", "info", telling.problem()));
    };
    telling.changed = () => {
      look();
      const asked = answers.querySelector(`[data-field="${CSS.escape(telling.refused?.field || "-")}"]`);
      asked?.scrollIntoView({ block: "center" });
      const input = /** @type {HTMLElement | null | undefined} */ (asked?.querySelector("input, textarea, button"));
      if (focusIn(done)) input?.focus({ preventScroll: true });
    };
    look();
    return {
      heading: heading(desk, desk.quote(layer.question)),
      body: [answers],
      foot: [problem, done],
    };
  },
};

/** @param {Desk} desk */
function categories(desk) {
  const { categories: options } = desk.layer();
  if (options.length === 0) return [];
  return [
    chips(desk, {
      name: "category",
      legend: desk.say("card-tell-category"),
      several: false,
      options: options.map(({ id, title, icon }) => ({ id, label: title, icon })),
      chosen: [desk.visit.draft.category],
      onChange: ([category = ""]) => desk.visit.give({ category }),
    }),
  ];
}

/** @param {Desk} desk */
function words(desk) {
  const { document, visit } = desk;
  const id = desk.id("body");
  return h(
    document,
    "div",
    { class: "ask", data: { field: "body" } },
    h(document, "label", { class: "label", for: id }, desk.say("card-tell-words")),
    h(document, "textarea", {
      id,
      rows: "4",
      autocomplete: "off",
      dir: "auto",
      maxlength: "10000",
      value: visit.draft.body,
      on: { input: (/** @type {any} */ event) => visit.type({ body: event.target.value }) },
    }),
  );
}

/** @param {Desk} desk */
function name(desk) {
  const { document, visit } = desk;
  const id = desk.id("title");
  return h(
    document,
    "div",
    { class: "ask", data: { field: "title" } },
    h(document, "label", { class: "label", for: id }, desk.say("card-tell-name")),
    h(document, "input", {
      id,
      type: "text",
      dir: "auto",
      maxlength: "200",
      autocomplete: "off",
      value: visit.draft.title,
      on: { input: (/** @type {any} */ event) => visit.type({ title: event.target.value }) },
    }),
  );
}
