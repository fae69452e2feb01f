// Is this near your home? Asked only of a place that was marked, so that others see such a place only roughly.

import { h } from "../../dom.js";
import { button, heading } from "../parts.js";
import { nothing } from "./step.js";

/** @import { Draft } from "../../protocol.js" */

/** @type {{kind: Draft["place_kind"], key: string, icon: string}[]} */
const KINDS = [
  { kind: "public_place", key: "card-home-no", icon: "trees" },
  { kind: "near_home", key: "card-home-yes", icon: "house" },
  { kind: "not_sure", key: "card-home-unsure", icon: "circle-question-mark" },
];

/** @type {import("./step.js").Step} */
export const home = {
  id: "home",
  asks: ({ shape, place_name: words }) => shape !== null || Boolean(words),
  begin: nothing,
  show(desk) {
    const { document, icons, say, visit } = desk;
    /** @param {Draft["place_kind"]} kind */
    const answer = (kind) => () => {
      visit.give({ place_kind: kind });
      desk.go("tell");
    };
    const choices = KINDS.map(({ kind, key, icon }) =>
      h(
        document,
        "button",
        {
          type: "button",
          class: "layer",
          "aria-pressed": String(visit.draft.place_kind === kind),
          data: { does: "place-kind", kind },
          on: { click: answer(kind) },
        },
        h(document, "span", { class: "choice-sign" }, icons(document, icon)),
        h(document, "span", { class: "layer-prompt" }, say(key)),
        icons(document, "chevron-right"),
      ),
    );
    return {
      heading: heading(desk, say("card-home-question")),
      body: [
        h(document, "p", { class: "lead" }, say("card-home-why")),
        h(document, "div", { class: "layers" }, ...choices),
      ],
      foot: [button(desk, { does: "skip-home", words: say("card-skip"), icon: "arrow-right", press: answer("") })],
    };
  },
};
