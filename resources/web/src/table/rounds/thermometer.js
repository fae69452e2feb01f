// How far an idea is paid for: each seat's share in its colour, what it still needs in white.

import { fill, h } from "../../dom.js";

/** @import { OptionView, RoundShown, SeatView } from "../../protocol.js" */

/**
 * @param {Document} document @param {SeatView[]} seats
 */
export function thermometer(document, seats) {
  const element = h(document, "div", { class: "thermometer", "aria-hidden": "true" });
  const shares = new Map(seats.map(({ id, colour }) => [id, share(document, colour)]));
  const elsewhere = share(document, "var(--edge)"); // at a table that this one was merged with
  fill(element, ...shares.values(), elsewhere);
  return {
    element,
    /** @param {OptionView} option @param {RoundShown} round */
    look({ table, fid, cost, total }, { options, hands }) {
      const at = options.findIndex((one) => one.table === table && one.fid === fid);
      let known = 0;
      for (const { seat, lying } of hands) {
        const amount = lying.find(({ option }) => option === at)?.amount ?? 0;
        known += amount;
        shares.get(seat)?.style.setProperty("inline-size", `${(100 * amount) / cost}%`);
      }
      elsewhere.style.setProperty("inline-size", `${(100 * Math.max(0, (total ?? 0) - known)) / cost}%`);
    },
  };
}

/** @param {Document} document @param {string} colour */
function share(document, colour) {
  const made = h(document, "i", {});
  made.style.setProperty("--of", colour);
  return made;
}
