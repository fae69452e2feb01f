// What others said: to read, to agree with, to answer, to help with.

import { fill, h } from "../../dom.js";
import { answering } from "../others/answering.js";
import { keepingFocus } from "../others/focus.js";
import { list } from "../others/list.js";
import { Reading } from "../others/reading.js";
import { voice } from "../others/voice.js";
import { agreeing, spokenIn, titleOf } from "../others/voice_parts.js";
import { button, heading } from "../parts.js";

/** @import { Step } from "./step.js" */

/** @type {Step<Reading>} */
export const others = {
  id: "others",
  begin: (desk) => new Reading(desk, desk.opens()),
  show(desk, reading) {
    const { document, say } = desk;
    const title = heading(desk, say("card-others-title"));
    const body = h(document, "div", { class: "others" });
    const foot = h(document, "div", { class: "others-foot" });
    const views = {
      list() {
        const made = list(desk, reading);
        fill(body, made.element);
        made.look();
        return made.look;
      },
      voice() {
        const draw = () => {
          fill(body, ...voice(desk, reading));
          fill(foot, ...leading());
        };
        draw();
        return () => keepingFocus(title.closest(".card") ?? body, draw);
      },
      answer() {
        const { replying } = reading;
        return replying.reply ? answer(answering(desk, replying, replying.reply)) : views.voice();
      },
    };

    /** @param {import("../others/answering.js").Answering} made */
    function answer(made) {
      fill(body, ...made.body);
      foot.append(made.send);
      return made.look;
    }

    function words() {
      const shown = reading.shown?.voice;
      if (reading.at === "list" || !shown) return say("card-others-title");
      return h(document, "span", spokenIn(shown), titleOf(desk, shown));
    }

    function leading() {
      const list = reading.at === "list";
      const back = button(desk, {
        does: "others-back",
        words: say("card-back"),
        icon: "arrow-left",
        press: () => reading.back() || desk.returns(),
      });
      const add = button(desk, { does: "add", words: say("card-begin"), icon: "plus", kind: "primary", press: desk.another });
      if (list) return [back, add];
      const shown = reading.at === "voice" && reading.shown?.voice;
      return [back, shown && agreeing(desk, shown, (agrees) => reading.agree(shown, agrees), "primary")];
    }

    body.dataset.view = reading.at;
    fill(foot, ...leading());
    fill(title, words());
    const look = views[reading.at]();
    reading.changed = (moved) => (moved ? desk.again() : look());
    return { heading: title, body: [body], foot: [foot] };
  },
};
