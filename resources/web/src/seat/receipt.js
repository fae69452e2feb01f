// The receipt on the screen: the number, a square code of it to photograph, and paper where there is a printer.

import { h } from "../dom.js";
import { button } from "./parts.js";

/** @import { ContributionSaved, ReceiptView, ToPage } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // units of quiet ground around the code, which readers need (ISO/IEC 18004, 6.3.8)

/**
 * @param {Desk} desk
 * @param {ContributionSaved} saved
 * @returns {{element: HTMLElement, tell: (message: ToPage) => void}} `tell` hears how the printing went
 */
export function receipt(desk, { contribution, ref, receipt: given }) {
  const { document, say, visit } = desk;
  const told = h(document, "p", { class: "help", role: "status" });
  const print = button(desk, {
    does: "print-slip",
    words: say("card-receipt-print"),
    icon: "printer",
    press: () => desk.visit.send({ type: "SlipWanted", seat: visit.seat, visit: visit.id, contribution, language: desk.language() }),
  });
  const element = h(
    document,
    "div",
    { class: "receipt" },
    given && square(document, given, say("card-receipt-code", { ref })),
    h(
      document,
      "div",
      { class: "receipt-words" },
      h(document, "p", { class: "ref", dir: "ltr", data: { ref } }, ref),
      given && h(document, "p", { class: "help" }, say("card-receipt-scan")),
      given?.can_print && print,
      told,
    ),
  );
  return {
    element,
    tell(message) {
      if (message.type !== "SlipPrinted") return;
      told.textContent = say(message.printed ? "card-receipt-printed" : "card-receipt-not-printed");
    },
  };
}

/**
 * The code is drawn, never parsed: its path holds nothing but lines.
 * @param {Document} document
 * @param {ReceiptView} receipt
 * @param {string} name
 */
function square(document, { size, path }, name) {
  const wide = size + 2 * QUIET;
  const code = document.createElementNS(SVG, "svg");
  const look = { class: "square-code", role: "img", "aria-label": name, viewBox: `${-QUIET} ${-QUIET} ${wide} ${wide}` };
  for (const [attribute, value] of Object.entries(look)) code.setAttribute(attribute, value);
  const dark = document.createElementNS(SVG, "path");
  dark.setAttribute("d", path);
  dark.setAttribute("shape-rendering", "crispEdges");
  code.append(dark);
  return code;
}
