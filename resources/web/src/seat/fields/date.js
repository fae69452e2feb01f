// A day: three large buttons for day, month and year, each opening its answers in the card. The browser's own date
// picker and drop-downs open windows of their own, which no card turned to another side of a table can hold.

import { fill, h } from "../../dom.js";
import { chips } from "../chips.js";
import { button } from "../parts.js";
import { labelWords } from "./label.js";
import { given, offered, orderOf, partWords, readDate, writeDate } from "./date_parts.js";

/** @import { Part } from "./date_parts.js" */

/** @type {import("./index.js").Field} */
export const date = {
  id: "date",
  build(desk, question, { answer, tap }) {
    const { document, say } = desk;
    const order = orderOf(desk);
    const helpId = desk.id(`question-${question.id}-help`);
    const panel = h(document, "div", { class: "date-panel", id: desk.id(`question-${question.id}-panel`) });
    let parts = readDate(answer);
    /** @type {Part | null} */
    let open = null;
    let page = 0; // years, in dozens before or after the usual ones
    let pressed = false; // by a pointer: an arrow key walks through the answers and must not jump on

    const doors = order.map((part) =>
      h(
        document,
        "button",
        {
          type: "button",
          class: "button plain date-part",
          "aria-controls": panel.id,
          data: { part },
          on: { click: () => show(open === part ? null : part, { focus: true }) },
        },
        h(document, "span", { class: "help" }, say(`card-date-${part}`)),
        h(document, "span", { class: "date-value" }),
      ),
    );
    const clear = button(desk, {
      does: "clear-date",
      words: say("card-date-clear"),
      icon: "x",
      kind: "quiet",
      press() {
        give({ year: "", month: "", day: "" });
        show(null);
        doors[0]?.focus();
      },
    });

    /** @param {typeof parts} now */
    function give(now) {
      parts = now;
      tap(writeDate(parts));
      look();
    }

    function look() {
      doors.forEach((door, at) => {
        const part = /** @type {Part} */ (order[at]);
        door.setAttribute("aria-expanded", String(open === part));
        const value = door.querySelector(".date-value");
        if (value) value.textContent = parts[part] ? partWords(desk, part, parts[part]) : "–";
      });
      clear.hidden = !given(parts);
    }

    /**
     * @param {Part | null} part
     * @param {{focus?: boolean}} [how]
     */
    function show(part, { focus = false } = {}) {
      if (part !== open) page = 0;
      open = part;
      look();
      fill(panel, ...(part ? answersTo(part) : []));
      if (!part || !focus) return;
      panel.scrollIntoView({ block: "nearest" }); // whole, not only as far as the answer that takes the focus
      /** @type {HTMLElement | null} */ (panel.querySelector("input:checked") ?? panel.querySelector("input"))?.focus({ preventScroll: true });
    }

    /** To the next part that is still open, or back to the buttons. */
    function goOn() {
      const next = order.find((part) => !parts[part]) ?? null;
      const from = doors[order.indexOf(/** @type {Part} */ (open))];
      show(next, { focus: true });
      if (!next) from?.focus();
    }

    /** @param {Part} part */
    function answersTo(part) {
      const { values, turn } = offered(part, parts, page);
      const grid = chips(desk, {
        name: `${question.id}-${part}`,
        legend: h(document, "span", { class: "only-heard" }, say(`card-date-${part}`)),
        several: false,
        options: values.map((id) => ({ id, label: h(document, "span", {}, partWords(desk, part, id)) })),
        chosen: [parts[part]],
        look: `grid ${part}s`,
        onChange([value = ""]) {
          give({ ...parts, [part]: value });
          if (pressed && value) goOn();
        },
      });
      if (!turn) return [grid];
      const to = (/** @type {number} */ step) => () => {
        page += step;
        const does = step < 0 ? "earlier" : "later";
        show(part);
        /** @type {HTMLElement | null} */ (panel.querySelector(`[data-does=${does}]`))?.focus();
      };
      return [
        grid,
        h(
          document,
          "div",
          { class: "date-turn" },
          button(desk, { does: "earlier", words: say("card-date-earlier"), icon: "chevron-up", kind: "quiet", press: to(-1) }),
          button(desk, { does: "later", words: say("card-date-later"), icon: "chevron-down", kind: "quiet", press: to(1) }),
        ),
      ];
    }

    panel.addEventListener("click", (event) => (pressed = event.detail > 0), { capture: true });
    panel.addEventListener("keydown", (event) => {
      pressed = false;
      const chosen = /** @type {Element} */ (event.target).matches("input:checked");
      if (event.key === "Enter" && chosen) goOn();
      else if (event.key === "Escape") {
        const door = doors[order.indexOf(/** @type {Part} */ (open))];
        show(null);
        door?.focus();
      } else return;
      event.preventDefault(); // it was meant for this question, not for what lies open on the map
    });
    look();
    return h(
      document,
      "fieldset",
      { class: "ask", "aria-describedby": question.help ? helpId : null, data: { field: question.id } },
      h(document, "legend", { class: "label" }, labelWords(desk, question)),
      question.help ? h(document, "p", { class: "help", id: helpId }, desk.quote(question.help)) : null,
      h(document, "div", { class: "date-parts" }, ...doors),
      panel,
      clear,
    );
  },
};
