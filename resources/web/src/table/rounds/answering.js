// The card that somebody answers, small above what they are asked: its photo and its words.

import { h } from "../../dom.js";

/** @import { RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */

/** @param {Room} room @param {RoundShown} round */
export function answering({ document, icons, quote, say }, { title, picture }) {
  const photo = picture && h(document, "img", { src: picture, alt: "" });
  return h(
    document,
    "div",
    { class: "answering" },
    photo || icons(document, "message-square"),
    h(document, "p", {}, h(document, "span", { class: "only-heard" }, say("card-round-answering"), " "), title ? quote(title) : say("card-round-card")),
  );
}
