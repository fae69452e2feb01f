// The field in which a street is looked for, and the list beneath it.

import { fill, h } from "../dom.js";

/** @import { NamedPlace } from "../protocol.js" */
/** @import { Finding } from "./finding.js" */
/** @import { Desk } from "./steps/step.js" */

const ICONS = { street: "spline", place: "house", landmark: "landmark", water: "map", area: "pentagon" };
const FAR = 1000;

/**
 * @param {Pick<Desk, "document"|"icons"|"say"|"id"|"announce">} desk
 * @param {Finding} finding
 * @param {(place: NamedPlace) => void} chosen
 * @returns {{element: HTMLElement, look: () => void}} `look` shows what was found meanwhile
 */
export function finder(desk, finding, chosen) {
  const { document, icons, say } = desk;
  const list = h(document, "ul", { class: "found", id: desk.id("found") });
  const nothing = h(document, "p", { class: "help" }, say("card-find-nothing"));
  const input = h(document, "input", {
    type: "text",
    dir: "auto",
    maxlength: "200",
    autocomplete: "off",
    placeholder: say("card-find"),
    "aria-label": say("card-find"),
    "aria-controls": desk.id("found"),
    value: finding.words,
    data: { does: "find" },
    on: {
      input: (/** @type {any} */ event) => finding.type(event.target.value),
      keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Enter" && finding.places?.[0]) choose(finding.places[0]);
      },
    },
  });

  /** @param {NamedPlace} place */
  function choose(place) {
    input.value = "";
    finding.type("");
    chosen(place);
  }

  /** @param {NamedPlace} place */
  function row(place) {
    const { name, kind, distance_m: away } = place;
    const distance = away < FAR ? say("card-find-metres", { metres: Math.round(away / 10) * 10 }) : say("card-find-km", { km: (away / FAR).toFixed(1) });
    return h(
      document,
      "li",
      {},
      h(
        document,
        "button",
        { type: "button", class: "button quiet", data: { does: "choose-place" }, on: { click: () => choose(place) } },
        icons(document, ICONS[kind]),
        h(document, "span", { class: "found-name", dir: "auto" }, name),
        h(document, "span", { class: "found-away" }, distance),
      ),
    );
  }

  const field = h(document, "div", { class: "find-field" }, icons(document, "search"), input);
  return {
    element: h(document, "div", { class: "find", role: "search" }, field, list, nothing),
    look() {
      const places = finding.asked ? finding.places : null;
      list.hidden = !places?.length;
      nothing.hidden = places === null || places.length > 0;
      fill(list, ...(places ?? []).map(row));
      if (places) desk.announce(places.length ? say("card-find-count", { count: places.length }) : say("card-find-nothing"));
    },
  };
}
