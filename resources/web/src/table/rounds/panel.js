// A round on a seat's card: what is asked, the ways out, and what is done in this kind of round.

import { fill, h } from "../../dom.js";
import { listen } from "../../seat/card.js";
import { advice, button } from "../../seat/parts.js";
import { dots } from "./dots.js";
import { prompt } from "./prompt.js";
import { result } from "./result.js";
import { tokens } from "./tokens.js";

/** @import { RoundShown } from "../../protocol.js" */
/** @import { Room } from "../../seat/steps/step.js" */
/** @import { Hand, Named } from "./hand.js" */
/** @import { Person } from "./side.js" */

/**
 * @typedef {object} Does
 * @property {(option: Named, amount: number) => void} place lets so much lie there
 * @property {() => void} putAside
 * @property {() => void} leave
 * @property {() => void} answer
 */

/** @typedef {{hand: Hand, person: Person, does: Does}} Given */

/**
 * What is done in one kind of round; `look` draws it as it is now, without moving what somebody's finger is on.
 * @typedef {object} Play
 * @property {HTMLElement | null} summary beneath the title, always in view
 * @property {HTMLElement[]} body
 * @property {HTMLElement[]} foot
 * @property {(round: RoundShown) => void} look
 */

/** @type {Record<RoundShown["kind"], (room: Room, given: Given) => Play>} */
const PLAYS = { dots, tokens, prompt };

/** @param {Room} room @param {Given} given */
export function panel(room, given) {
  const { document } = room;
  const { hand, person } = given;
  const round = /** @type {RoundShown} */ (hand.round);
  const play = (round.open ? PLAYS[round.kind] : result)(room, given);
  const heading = h(document, "h2", { class: "question", id: room.id("round"), tabindex: "-1" }, title(room, round));
  const problem = h(document, "div", { class: "round-problem", role: "alert" });
  const ways = waysOut(room, given.does, round.open);
  const element = h(
    document,
    "div",
    { class: "card round", role: "group", "aria-labelledby": heading.id, data: { kind: round.open ? round.kind : "result" } },
    h(document, "div", { class: "round-head" }, h(document, "div", { class: "round-asked" }, heading, play.summary), ways.element),
    problem,
    h(document, "div", { class: "card-body" }, ...play.body),
    h(document, "div", { class: "card-foot" }, ...play.foot),
  );
  ways.element.prepend(listen(room, element));
  const look = () => {
    if (hand.round) play.look(hand.round);
    ways.finish.hidden = person.here() === null;
  };
  look();
  return {
    element,
    heading,
    look,
    /** @param {string} words */
    complain: (words) => fill(problem, advice(room, "problem", "info", words)),
    clear: () => fill(problem),
  };
}

/** @param {Room} room @param {RoundShown} round */
function title({ say, quote }, { title, open, kind }) {
  if (title) return quote(title);
  return say(!open ? "card-round-results" : kind === "prompt" ? "card-round-card" : "card-round-begun");
}

/** @param {Room} room @param {Does} does @param {boolean} open */
function waysOut(room, { putAside, leave }, open) {
  const { document, project, say } = room;
  const aside = { does: "put-aside", kind: /** @type {const} */ ("quiet"), press: putAside };
  const away = button(room, open ? { ...aside, words: say("card-round-aside"), icon: "chevron-down" } : { ...aside, words: say("card-close"), icon: "x" });
  const finish = button(room, { does: "finish", words: say("card-finish"), icon: "log-out", kind: "quiet", press: leave });
  finish.classList.add("worded");
  away.classList.toggle("worded", !open);
  const languages = { does: "languages", words: say("card-language"), icon: "languages", press: room.chooseLanguage };
  const element = h(
    document,
    "div",
    { class: "round-ways" },
    project.languages.length > 1 && button(room, { ...languages, kind: "quiet" }),
    away,
    finish,
  );
  return { element, finish };
}
