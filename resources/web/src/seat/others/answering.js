// Answering somebody: a few words, or help in three taps: which kind, what, "Offer this".

import { fill, h } from "../../dom.js";
import { chips } from "../chips.js";
import { advice, button } from "../parts.js";
import { HOURS, PERIODS, SKILLS, THINGS } from "./help.js";

/** @import { Desk } from "../steps/step.js" */
/** @import { Reply } from "../../protocol.js" */
/** @import { Replying } from "./replying.js" */

/**
 * @typedef {object} Answering
 * @property {HTMLElement[]} body
 * @property {HTMLButtonElement} send
 * @property {() => void} look
 */

/**
 * @param {Desk} desk @param {Replying} replying
 * @param {Reply} begun what was entered so far
 * @returns {Answering}
 */
export function answering(desk, replying, begun) {
  const { document, say } = desk;
  const { kind, skill, hours, period, thing } = begun;
  /** @param {string} name @param {string} legend @param {import("../chips.js").Option[]} options @param {string} chosen @param {(one: string) => Partial<Reply>} taken */
  const choice = (name, legend, options, chosen, taken) =>
    chips(desk, {
      name,
      legend,
      several: false,
      options,
      chosen: [chosen],
      onChange([one = ""]) {
        replying.choose(taken(one));
        made.look();
      },
    });
  const said = (/** @type {string} */ key, /** @type {Record<string, number>} */ values = {}) => h(document, "span", {}, say(key, values));
  const asked = {
    skill: () => [
      choice("offer-skill", say("card-offer-which-skill"), named("card-skill", SKILLS), skill, (one) => ({ skill: one })),
    ],
    thing: () => [
      choice("offer-thing", say("card-offer-which-thing"), named("card-thing", THINGS), thing, (one) => ({ thing: one })),
    ],
    hours: () => [
      choice(
        "offer-hours",
        say("card-offer-which-hours"),
        HOURS.map((hours) => ({ id: String(hours), label: said("card-hours", { hours }) })),
        String(hours),
        (one) => ({ hours: Number(one) }),
      ),
      choice(
        "offer-period",
        say("card-offer-how-often"),
        PERIODS.map((id) => ({ id, label: said(`card-period-${id}`) })),
        period,
        (one) => ({ period: /** @type {Reply["period"]} */ (one) }),
      ),
    ],
    come_along: () => [h(document, "p", { class: "lead" }, say("card-offer-come-along-words"))],
    comment: () => [],
  };
  /** @param {string} start @param {Record<string, string>} icons */
  function named(start, icons) {
    return Object.entries(icons).map(([id, icon]) => ({ id, icon, label: said(`${start}-${id}`) }));
  }
  const words =
    kind === "comment"
      ? ownWords(desk, replying, "comment-words", say("card-comment-ask"), 2000)
      : ownWords(desk, replying, "offer-note", say("card-offer-note"), 500);
  const made = finished(desk, replying, [...asked[kind](), words], sending(desk, replying, kind));
  return made;
}

/**
 * @param {Desk} desk @param {Replying} replying @param {HTMLElement[]} body @param {HTMLButtonElement} send
 * @returns {Answering}
 */
function finished(desk, replying, body, send) {
  const enough = () => replying.reply !== null && isWhole(replying.reply);
  const trouble = h(desk.document, "div", { class: "refusal", role: "alert" });
  const look = () => {
    const sent = replying.answer?.state === "sent";
    // Not `disabled`: the button keeps the focus, so that people who listen stay where they are.
    send.setAttribute("aria-disabled", String(sent || !enough()));
    send.classList.toggle("busy", sent);
    fill(trouble, replying.answer?.state === "refused" && advice(desk, "problem", "info", replying.answer.message));
  };
  send.addEventListener("click", (event) => !enough() && event.stopImmediatePropagation(), { capture: true });
  for (const one of body) one.addEventListener("input", look);
  look();
  return { body: [...body, trouble], send, look };
}

/** Whether there is enough for somebody to hear, or to take up. @param {Reply} reply */
function isWhole({ kind, skill, thing, hours, words }) {
  return kind === "come_along" || Boolean(skill || thing || hours || (kind !== "hours" && words.trim()));
}

/** @param {Desk} desk @param {Replying} replying @param {Reply["kind"]} kind */
function sending(desk, replying, kind) {
  const [words, icon] = kind === "comment" ? ["card-comment-send", "send"] : ["card-offer-send", "handshake"];
  return button(desk, { does: "send-answer", words: desk.say(words), icon, kind: "primary", press: () => replying.send() });
}

/** @param {Desk} desk @param {Replying} replying @param {string} name @param {string} label @param {number} most */
function ownWords(desk, replying, name, label, most) {
  const { document } = desk;
  const id = desk.id(name);
  return h(
    document,
    "div",
    { class: "ask" },
    h(document, "label", { class: "label", for: id }, label),
    h(document, "textarea", {
      id,
      rows: "3",
      dir: "auto",
      autocomplete: "off",
      maxlength: String(most),
      value: replying.reply?.words ?? "",
      on: { input: (/** @type {any} */ event) => replying.type(event.target.value) },
    }),
  );
}
