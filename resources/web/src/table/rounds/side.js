// A round at one seat: on the card when it begins, unless its person is in the middle of something; put aside and taken up again.

import { h } from "../../dom.js";
import { keepingFocus } from "../../seat/others/focus.js";
import { answering } from "./answering.js";
import { Hand } from "./hand.js";
import { panel } from "./panel.js";

/** @import { RoundShown, ToPage } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Visit } from "../../seat/visit.js" */
/** @import { Named } from "./hand.js" */

/**
 * The person at the seat, as a round needs to know them.
 * @typedef {object} Person
 * @property {() => Visit | null} here
 * @property {() => Visit | null} sit whoever touches a free seat's round sits down; null where nobody new may begin
 * @property {() => boolean} busy in the middle of something that is not to be covered
 * @property {(visit: Visit, prompt: string) => void} answer begins a contribution that answers a prompt
 * @property {() => void} show the card is drawn again: with the round on it, or without
 */

/** @typedef {ReturnType<typeof createSide>} Side */

const SIGNS = { dots: "circle-dot", tokens: "coins", prompt: "message-square" };

/** @param {Room} room @param {Person} person @param {(message: import("../../protocol.js").FromPage) => void} send */
export function createSide(room, person, send) {
  const { document, icons, seat, say } = room;
  const hand = new Hand(seat.id);
  /** @type {RoundShown | null} */
  let round = null;
  /** @type {RoundShown | null} the prompt that was dealt last, which somebody may still be answering after its end */
  let dealt = null;
  let aside = false;
  let news = false;
  /** @type {ReturnType<typeof panel> | null} */
  let shown = null;
  const chip = h(document, "button", { type: "button", class: "button round-chip", hidden: true, data: { does: "round" }, on: { click: open } });

  function isOpen() {
    return round !== null && !aside;
  }

  function open() {
    aside = false;
    person.show();
  }

  function putAside() {
    aside = true;
    news = false;
    person.show();
  }

  function answer() {
    const visit = person.sit();
    if (!round || !visit || visit.waiting) return;
    aside = true;
    news = false;
    person.answer(visit, round.round);
  }

  /** @param {Named} option @param {number} amount */
  function place({ table, fid }, amount) {
    const visit = person.sit();
    if (!visit || !round) return;
    hand.ask({ table, fid }, amount);
    send({ type: "Placed", seat: seat.id, visit: visit.id, round: round.round, table, fid, amount, language: room.language() });
    shown?.clear();
    look();
  }

  function lookAtChip() {
    const answers = round !== null && person.here()?.draft.prompt === round.round;
    chip.hidden = round === null || !aside || answers;
    if (round === null) return;
    const words = !round.open ? "result" : round.kind === "prompt" ? "card" : news ? "begun" : "back";
    chip.replaceChildren(icons(document, SIGNS[round.kind]), h(document, "span", {}, say(`card-round-${words}`)));
    chip.classList.toggle("news", news);
  }

  function look() {
    const now = shown;
    if (round && now) keepingFocus(now.element, () => now.look());
    lookAtChip();
  }

  /** The card is drawn again only for what lies or lay on it: that closes a keyboard and stops a recording. @param {boolean} lay */
  function redraw(lay) {
    if (lay || isOpen()) person.show();
    else lookAtChip();
  }

  /** @param {RoundShown} told */
  function show(told) {
    const lay = isOpen();
    const other = round?.round !== told.round || round.open !== told.open;
    round = told;
    hand.show(told);
    if (told.kind === "prompt") dealt = told;
    if (!other) return look();
    aside = news = person.busy();
    if (person.here()) room.announce(say(told.open ? "card-round-begun" : "card-round-results"));
    redraw(lay);
  }

  return {
    chip,
    isOpen,

    /** @param {ToPage} message */
    tell(message) {
      if (message.type === "RoundShown") show(message);
      if (message.type === "RoundPutAway" && round) {
        const lay = isOpen();
        round = null;
        hand.show(null);
        redraw(lay);
      }
      if (message.type !== "RoundRefused" || message.seat !== seat.id || message.round !== round?.round) return;
      hand.forget();
      look();
      shown?.complain(message.message);
    },

    /** What lies on the card now, in the seat's language. */
    show() {
      if (!round) throw new Error("There is no round to show");
      const does = { place, putAside, leave: () => room.leave("finished"), answer };
      shown = panel(room, { hand, person, does });
      lookAtChip();
      return shown;
    },

    /** Something else is on the card. */
    hide() {
      shown = null;
      lookAtChip();
    },

    /** Somebody goes on after a crash: they are where they were. */
    returned() {
      aside = news = person.busy();
    },

    /** Whoever was here is gone; the next one finds the round on the card. */
    left() {
      aside = news = false;
      hand.forget();
    },

    /** What is answered, small above the question. @param {string | undefined} prompt */
    answering: (prompt) => (prompt && dealt?.round === prompt ? answering(room, dealt) : null),
  };
}
