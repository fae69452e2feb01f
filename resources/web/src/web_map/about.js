// Below the list: what did not travel along, whose map it is, and whose work is inside.

import { fill, h } from "../dom.js";
import { textOf } from "./data.js";

/** @param {HTMLElement} element @param {import("./data.js").WebMapData} data @param {import("./card.js").Means} means */
export function tellAbout(element, { media, organiser, licence, grounds }, { document, texts }) {
  const rights = licence || texts.say(organiser ? "web-rights" : "web-rights-nobody", { organiser });
  const credits = [...new Set(grounds.map(({ attribution }) => attribution))];
  fill(
    element,
    media.left_out > 0 && h(document, "p", {}, texts.say("web-photos-left-out", { count: media.left_out })),
    media.recordings > 0 && h(document, "p", {}, texts.say("web-recordings", { count: media.recordings })),
    h(document, "p", { dir: "auto" }, rights),
    ...credits.map((credit) => h(document, "p", { dir: "auto" }, texts.say("web-ground", { credit }))),
    h(
      document,
      "details",
      {},
      h(document, "summary", {}, texts.say("web-libraries")),
      h(document, "pre", { dir: "ltr", lang: "en", tabindex: "0" }, JSON.parse(textOf(document, "licences"))),
    ),
  );
}
