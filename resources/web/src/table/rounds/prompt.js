// A card that is dealt to everybody: a photo, a question or a statement, and the way to answer it.

import { h } from "../../dom.js";
import { isBegun } from "../../seat/draft.js";
import { advice, button } from "../../seat/parts.js";

/** @import { RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Given, Play } from "./panel.js" */

/** @param {Room} room @param {Given} given @returns {Play} */
export function prompt(room, { hand, person, does }) {
  const { document, say } = room;
  const { picture } = /** @type {RoundShown} */ (hand.round);
  const answer = button(room, { does: "answer", words: say("card-round-answer"), icon: "arrow-right", kind: "primary", press: does.answer });
  const first = advice(room, "good", "info", say("card-round-first"));
  return {
    summary: first,
    body: picture ? [h(document, "img", { class: "round-photo", src: picture, alt: say("map-photo") })] : [],
    foot: [button(room, { does: "not-now", words: say("card-round-not-now"), press: does.putAside }), answer],
    look() {
      const visit = person.here();
      const writing = visit !== null && person.busy() && isBegun(visit.draft);
      first.hidden = !writing;
      answer.hidden = writing;
    },
  };
}
