// Something said: tap and speak, or hold while speaking; then it can be listened to, said again or taken away.

import { fill, h } from "../../dom.js";
import { player } from "../media/player.js";
import { lentElsewhere } from "../media/lent.js";
import { Speaking } from "../media/speaking.js";
import { BARS, clock, createWave } from "../media/wave.js";
import { advice, button } from "../parts.js";
import { asked, idsOf } from "./attached.js";

/** @import { Desk } from "../steps/step.js" */

const HELD = 500; // milliseconds: longer than a tap

/** @type {import("./index.js").Field} */
export const voice = {
  id: "voice",
  build(desk, question, { answer, tap }) {
    const { document, say, visit, devices } = desk;
    /** @type {string | undefined} */
    let id = idsOf(answer)[0];
    const speaking = new Speaking(desk, (view) => {
      become(view.id);
      desk.announce(say("card-voice-kept"));
    });
    const said = h(document, "div", { class: "said" });
    const ways = h(document, "div", { class: "media-ways" });
    const state = h(document, "div", { class: "speaking" });
    const problem = h(document, "div", { class: "refusal", role: "alert" });
    const help = h(document, "p", { class: "help" }, say("card-voice-private"));
    const speak = speakButton(desk, speaking);
    const live = createWave(document);
    const time = h(document, "span", { class: "time", dir: "ltr" });
    const element = asked(desk, question, said, state, speak.element, ways, help, problem);

    /** @param {string | undefined} now */
    function become(now) {
      if (id && id !== now) visit.media.drop(id);
      id = now;
      tap(id ? [id] : undefined);
      look();
    }

    function look() {
      const free = speaking.state === "free";
      element.dataset.state = id && free ? "kept" : speaking.state;
      speak.look(id !== undefined);
      fill(said, free && id && listen(desk, id));
      fill(state, !free && live.element, !free && time);
      const away = { does: "drop-voice", words: say("card-voice-remove"), icon: "trash-2", press: () => become(undefined) };
      fill(ways, free && id && button(desk, away));
      const lent = free && lentElsewhere(desk, "microphone");
      fill(problem, lent || (speaking.problem && advice(desk, "problem", "mic-off", speaking.problem)));
    }

    speaking.changed = () => {
      look();
      if (speaking.state === "listening") desk.announce(say("card-voice-listening"));
    };
    speaking.ticked = () => {
      live.show(speaking.levels.slice(-BARS));
      time.textContent = clock(speaking.seconds);
    };
    const stop = devices.watch(() => (element.isConnected ? look() : stop()));
    look();
    return element;
  },
};

/**
 * One button from the first touch to the last word: a tap begins and a tap ends; held down, letting go ends.
 * @param {Desk} desk
 * @param {Speaking} speaking
 */
function speakButton(desk, speaking) {
  const { document, icons, say } = desk;
  let since = 0;
  const toggle = () => void (speaking.state === "free" ? speaking.start() : speaking.finish());
  const words = h(document, "span", { class: "speak-words" });
  const sign = h(document, "span", { class: "speak-sign" });
  const element = h(
    document,
    "button",
    {
      type: "button",
      class: "speak",
      data: { does: "speak-up" },
      on: {
        pointerdown(/** @type {PointerEvent} */ event) {
          element.setPointerCapture(event.pointerId);
          since = speaking.state === "free" ? event.timeStamp : Infinity;
          toggle();
        },
        pointerup: letGo,
        pointercancel: letGo,
        click(/** @type {MouseEvent} */ event) {
          if (event.detail === 0) toggle(); // a key or a screen reader: no pointer came before
        },
      },
    },
    sign,
    words,
  );

  /** @param {PointerEvent} event */
  function letGo({ timeStamp }) {
    if (timeStamp - since > HELD) void speaking.finish();
  }

  return {
    element,
    /** @param {boolean} again whether something is kept already */
    look(again) {
      const { state } = speaking;
      const listening = state === "listening";
      element.setAttribute("aria-pressed", String(listening));
      fill(sign, icons(document, listening ? "square" : "mic"));
      const first = h(document, "span", {}, say(again ? "card-voice-again" : "card-voice-start"));
      const how = h(document, "span", { class: "help" }, say("card-voice-hold"));
      const other = { opening: "card-microphone-opening", listening: "card-voice-stop", keeping: "card-photo-keeping" };
      if (state === "free") fill(words, first, !again && how);
      else fill(words, say(other[state]));
    },
  };
}

/** @param {Desk} desk @param {string} id */
function listen({ document, icons, say, visit }, id) {
  const seconds = visit.media.view(id)?.seconds ?? 0;
  const words = { play: say("card-voice-play"), pause: say("card-voice-pause"), name: say("card-voice-time", { time: clock(seconds) }) };
  return player({ document, icons }, words, { url: `/draft/${id}`, seconds });
}
