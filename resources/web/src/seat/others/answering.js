// Answering somebody: a few words, or help in three taps: which kind, what, "Offer this".

import { fill, h } from "../../dom.js";
import { chips } from "../chips.js";
import { advice, button } from "../parts.js";
import { HOURS, PERIODS, SKILLS, THINGS } from "./help.js";

/** @import { Desk } from "../steps/step.js" */
/** @import { Help, OfferKind, Reading } from "./reading.js" */

/**
 * @typedef {object} Answering
 * @property {HTMLElement[]} body
 * @property {HTMLButtonElement} send
 * @property {() => void} look
 */

/** @param {Desk} desk @param {Reading} reading @returns {Answering} */
export function commenting(desk, reading) {
  const words = ownWords(desk, reading, "comment-words", desk.say("card-comment-ask"), 2000);
  const send = sending(desk, "card-comment-send", "send", () => reading.comment(reading.typed));
  return finished(desk, reading, [words], send, () => reading.typed.trim() !== "");
}

/** @param {Desk} desk @param {Reading} reading @param {OfferKind} kind @returns {Answering} */
export function offering(desk, reading, kind) {
  const { document, say } = desk;
  /** @type {Help} */
  const help = { kind, skill: "", hours: 0, period: kind === "hours" ? "once" : "", thing: "", note: "" };
  const words = ownWords(desk, reading, "offer-note", say("card-offer-note"), 500);
  const send = sending(desk, "card-offer-send", "handshake", () => reading.offer({ ...help, note: reading.typed }));
  const enough = () => kind === "come_along" || Boolean(help.skill || help.thing || help.hours || (kind !== "hours" && reading.typed.trim()));
  /** @param {string} name @param {string} legend @param {import("../chips.js").Option[]} options @param {string[]} chosen @param {(one: string) => void} take */
  const choice = (name, legend, options, chosen, take) =>
    chips(desk, {
      name,
      legend,
      several: false,
      options,
      chosen,
      onChange([one = ""]) {
        take(one);
        made.look();
      },
    });
  const said = (/** @type {string} */ key, /** @type {Record<string, number>} */ values = {}) => h(document, "span", {}, say(key, values));
  const asked = {
    skill: () => [
      choice("offer-skill", say("card-offer-which-skill"), named("card-skill", SKILLS), [], (one) => (help.skill = one)),
    ],
    thing: () => [
      choice("offer-thing", say("card-offer-which-thing"), named("card-thing", THINGS), [], (one) => (help.thing = one)),
    ],
    hours: () => [
      choice(
        "offer-hours",
        say("card-offer-which-hours"),
        HOURS.map((hours) => ({ id: String(hours), label: said("card-hours", { hours }) })),
        [],
        (one) => (help.hours = Number(one)),
      ),
      choice(
        "offer-period",
        say("card-offer-how-often"),
        PERIODS.map((id) => ({ id, label: said(`card-period-${id}`) })),
        [help.period],
        (one) => (help.period = /** @type {Help["period"]} */ (one)),
      ),
    ],
    come_along: () => [h(document, "p", { class: "lead" }, say("card-offer-come-along-words"))],
  };
  /** @param {string} start @param {Record<string, string>} icons */
  function named(start, icons) {
    return Object.entries(icons).map(([id, icon]) => ({ id, icon, label: said(`${start}-${id}`) }));
  }
  const made = finished(desk, reading, [...asked[kind](), words], send, enough);
  return made;
}

/**
 * @param {Desk} desk @param {Reading} reading @param {HTMLElement[]} body @param {HTMLButtonElement} send
 * @param {() => boolean} enough
 * @returns {Answering}
 */
function finished(desk, reading, body, send, enough) {
  const trouble = h(desk.document, "div", { class: "refusal", role: "alert" });
  const look = () => {
    const sent = reading.answer?.state === "sent";
    // Not `disabled`: the button keeps the focus, so that people who listen stay where they are.
    send.setAttribute("aria-disabled", String(sent || !enough()));
    send.classList.toggle("busy", sent);
    fill(trouble, reading.answer?.state === "refused" && advice(desk, "problem", "info", reading.answer.message));
  };
  send.addEventListener("click", (event) => !enough() && event.stopImmediatePropagation(), { capture: true });
  for (const one of body) one.addEventListener("input", look);
  look();
  return { body: [...body, trouble], send, look };
}

/**
 * @param {Desk} desk @param {string} words @param {string} icon @param {() => void} press
 * @returns {HTMLButtonElement}
 */
function sending(desk, words, icon, press) {
  return button(desk, { does: "send-answer", words: desk.say(words), icon, kind: "primary", press });
}

/** @param {Desk} desk @param {Reading} reading @param {string} name @param {string} label @param {number} most */
function ownWords(desk, reading, name, label, most) {
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
      value: reading.typed,
      on: { input: (/** @type {any} */ event) => (reading.typed = event.target.value) },
    }),
  );
}
