// One contribution, opened: its words and pictures, what it needs, what became of it, what others say, how to answer.

import { h } from "../../dom.js";
import { player } from "../media/player.js";
import { advice, button } from "../parts.js";
import { takeBack } from "../taking_back.js";
import { offerWords, OFFER_ICONS, NEED_ICONS } from "./help.js";
import { day, picture, spokenIn } from "./voice_parts.js";

/** @import { VoiceShown } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @import { Reading } from "./reading.js" */
/** @import { Replying } from "./replying.js" */

const OFFERS = /** @type {const} */ (["skill", "hours", "thing", "come_along"]);

/**
 * @param {Desk} desk @param {Reading} reading
 * @returns {(HTMLElement | null)[]}
 */
export function voice(desk, reading) {
  const { document, say } = desk;
  const shown = reading.shown;
  if (!shown) return [h(document, "p", { class: "lead" }, say("card-others-wait"))];
  return [
    said(desk, reading.replying),
    ...shown.photos.map((photo) => picture(desk, photo)),
    shown.voice.words
      ? h(document, "p", { class: "voice-whole", ...spokenIn(shown.voice) }, shown.voice.words)
      : null,
    ...shown.recordings.map((recording) => heard(desk, recording)),
    answers(desk, shown),
    outcome(desk, shown),
    helping(desk, reading, shown),
    comments(desk, reading, shown),
    h(document, "p", { class: "help voice-when" }, day(desk, shown.voice.when)),
  ];
}

/** What became of what the person just answered, or took back. @param {Desk} desk @param {Replying} replying */
function said(desk, { answer }) {
  if (!answer?.message) return null;
  return answer.state === "refused" ? advice(desk, "problem", "info", answer.message) : advice(desk, "good", "check", answer.message);
}

/** @param {Desk} desk @param {import("../../protocol.js").RecordingView} recording */
function heard({ document, icons, say }, { url, seconds, transcript }) {
  const words = { play: say("card-voice-play"), pause: say("card-voice-pause"), name: say("card-voice-listen") };
  const sound = url && player({ document, icons }, words, { url, seconds });
  return h(document, "div", { class: "heard" }, sound, transcript && h(document, "p", { dir: "auto" }, transcript));
}

/** @param {Desk} desk @param {VoiceShown} shown */
function answers({ document, quote }, { answers }) {
  if (answers.length === 0) return null;
  const pairs = answers.map(({ label, value }) =>
    h(document, "div", {}, h(document, "dt", {}, quote(label)), h(document, "dd", { dir: "auto" }, value)),
  );
  return h(document, "dl", { class: "voice-answers" }, ...pairs);
}

/** You said, we did. @param {Desk} desk @param {VoiceShown} shown */
function outcome(desk, { outcome }) {
  const { document, icons, say } = desk;
  if (!outcome) return null;
  const { progress, words, commitments, by, when } = outcome;
  return h(
    document,
    "section",
    { class: `outcome-card ${progress}` },
    h(document, "h3", { class: "label" }, icons(document, "megaphone"), say("card-voice-outcome")),
    h(document, "p", { class: "outcome-state" }, say(`card-progress-${progress}`)),
    words && h(document, "p", { dir: "auto" }, words),
    commitments.length > 0 &&
      h(document, "ul", { class: "commitments" }, ...commitments.map((one) => h(document, "li", { dir: "auto" }, one))),
    h(document, "p", { class: "help", dir: "auto" }, [by, day(desk, when)].filter(Boolean).join(" · ")),
  );
}

/** What it needs first, then what could be given. @param {Desk} desk @param {Reading} reading @param {VoiceShown} shown */
function helping(desk, reading, { needs, offers }) {
  const { document, icons, say } = desk;
  const wanted = new Set(needs.map(({ kind }) => kind));
  return h(
    document,
    "section",
    { class: "helping" },
    needs.length > 0 && h(document, "h3", { class: "label" }, say("card-voice-needs")),
    needs.length > 0 &&
      h(
        document,
        "ul",
        { class: "needs" },
        ...needs.map(({ kind, note }) =>
          h(
            document,
            "li",
            {},
            icons(document, NEED_ICONS[kind]),
            h(document, "span", {}, say(`card-need-${kind}`), note && h(document, "span", { class: "help", dir: "auto" }, ` ${note}`)),
          ),
        ),
      ),
    h(document, "h3", { class: "label" }, say("card-voice-help")),
    h(
      document,
      "div",
      { class: "offers" },
      ...OFFERS.map((kind) => {
        const one = button(desk, {
          does: "offer",
          words: say(`card-offer-${kind}`),
          icon: OFFER_ICONS[kind],
          kind: wanted.has(kind) ? "strong" : "plain",
          press: () => reading.reply(kind),
        });
        one.dataset.kind = kind;
        return one;
      }),
    ),
    offers.length > 0 && h(document, "h3", { class: "label" }, say("card-voice-offers")),
    offers.length > 0 &&
      h(
        document,
        "ul",
        { class: "offered" },
        ...offers.map((offer) =>
          h(
            document,
            "li",
            offer.own ? { class: "own", data: { own: offer.own } } : {},
            icons(document, OFFER_ICONS[offer.kind]),
            h(document, "div", {}, offerWords(desk, offer), ownership(desk, reading, offer)),
          ),
        ),
      ),
  );
}

/** @param {Desk} desk @param {Reading} reading @param {VoiceShown} shown */
function comments(desk, reading, { comments }) {
  const { document, say } = desk;
  return h(
    document,
    "section",
    { class: "comments" },
    comments.length > 0 && h(document, "h3", { class: "label" }, say("card-voice-comments")),
    ...comments.map((comment) => {
      const { words, lang, direction, when, own } = comment;
      return h(
        document,
        "blockquote",
        own ? { class: "own", data: { own } } : {},
        h(document, "p", { lang: lang || null, dir: lang ? direction : "auto" }, words),
        own ? ownership(desk, reading, comment) : h(document, "p", { class: "help" }, day(desk, when)),
      );
    }),
    button(desk, { does: "comment", words: say("card-comment"), icon: "message-square", press: () => reading.reply("comment") }),
  );
}

/**
 * That it is the person's own, whether others see it yet, and the way to take it back.
 * @param {Desk} desk @param {Reading} reading @param {{own: string, waits: boolean}} said
 */
function ownership(desk, { replying }, { own, waits }) {
  const { document, icons, say } = desk;
  if (!own) return null;
  return h(
    document,
    "div",
    { class: "ownership" },
    h(document, "p", { class: "help" }, icons(document, "user"), say(waits ? "card-own-waits" : "card-own-answer")),
    takeBack(desk, () => replying.takeBack(own)),
  );
}
