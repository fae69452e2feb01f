// The card around a step: where the person is, the ways out, and what stays in view below.

import { fill, h } from "../dom.js";
import { button } from "./parts.js";
import { WAY, before } from "./steps/index.js";
import { layerSign } from "./symbols.js";
import { whoAsks } from "./who_asks.js";

/** @import { LayerView } from "../protocol.js" */
/** @import { Desk, Room, Shown, StepId } from "./steps/step.js" */

/**
 * @param {Desk} desk
 * @param {StepId} step
 * @param {Shown} shown
 * @param {LayerView | null} about the layer, once it is chosen
 * @param {HTMLElement | null} answered what this answers, shown above the question
 * @returns {HTMLElement}
 */
export function card(desk, step, { heading, body, foot }, about, answered = null) {
  const { document } = desk;
  const earlier = before(step, desk.visit.draft);
  const words = h(document, "div", { class: "card-body" }, WAY.includes(step) && answered, progress(desk, step, about));
  words.append(h(document, "div", { class: "asked" }, heading, listen(desk, words)), ...body);
  return h(
    document,
    "div",
    { class: "card", role: "group", "aria-labelledby": heading.id, data: { step } },
    waysOut(desk),
    words,
    h(
      document,
      "div",
      { class: "card-foot" },
      earlier && button(desk, { does: "back", words: desk.say("card-back"), icon: "arrow-left", press: () => desk.go(earlier) }),
      ...foot,
    ),
  );
}

/**
 * Reads the card to whoever would rather listen; hidden where nobody can.
 * @param {Room} room
 * @param {HTMLElement} words
 */
export function listen({ document, icons, aloud, language, say }, words) {
  const press = () => aloud.turn(words, language());
  const speaker = h(document, "button", { type: "button", class: "button quiet listen", data: { does: "listen" }, on: { click: press } });
  aloud.changed = () => {
    speaker.hidden = !aloud.speaks(language());
    speaker.setAttribute("aria-label", say(aloud.reading ? "card-listen-stop" : "card-listen"));
    fill(speaker, icons(document, aloud.reading ? "square" : "volume-2"));
  };
  aloud.changed();
  return speaker;
}

/** @param {Room} room */
function waysOut(room) {
  const { document, project, say } = room;
  const spoken = project.languages.find(({ code }) => code === room.language());
  const languages = button(room, {
    does: "languages",
    words: h(document, "span", {}, h(document, "span", { class: "only-heard" }, say("card-language"), " "), spoken?.name ?? ""),
    icon: "languages",
    kind: "quiet",
    press: room.chooseLanguage,
  });
  return h(
    document,
    "div",
    { class: "ways-out" },
    project.languages.length > 1 && languages,
    h(document, "span", { class: "gap" }),
    whoAsks(room),
    button(room, { does: "restart", words: say("card-restart"), icon: "rotate-ccw", kind: "quiet", press: () => room.leave("restarted") }),
    button(room, { does: "finish", words: say("card-finish"), icon: "log-out", kind: "quiet", press: () => room.leave("finished") }),
  );
}

/**
 * How far the person is, and from the second step on what they are telling about.
 * @param {Room} room
 * @param {StepId} step
 * @param {LayerView | null} about
 */
function progress({ document, icons, quote, say }, step, about) {
  const now = WAY.indexOf(step);
  if (now < 0) return "";
  const dots = WAY.map((_step, at) => h(document, "i", { class: at === now ? "now" : at < now ? "been" : "" }));
  return h(
    document,
    "p",
    { class: "progress" },
    h(document, "span", { class: "only-heard" }, say("card-progress", { step: now + 1, steps: WAY.length })),
    ...dots,
    about && h(document, "span", { class: "about" }, layerSign(document, about, icons), quote(about.prompt)),
  );
}
