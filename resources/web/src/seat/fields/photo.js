// Photos: taken here, or chosen by the facilitator; what is kept already is shown whole.

import { fill, h } from "../../dom.js";
import { lentElsewhere } from "../media/lent.js";
import { Refused } from "../media/media.js";
import { takePhoto } from "../media/photo_panel.js";
import { advice, button } from "../parts.js";
import { asked, idsOf } from "./attached.js";

/** @import { MediumView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */

const MOST = 4; // as mapapp/domain/questions/photo.py takes

/** @type {import("./index.js").Field} */
export const photo = {
  id: "photo",
  build(desk, question, { answer, tap }) {
    const { document, say, visit, devices } = desk;
    let ids = idsOf(answer);
    const shots = h(document, "div", { class: "shots" });
    const ways = h(document, "div", { class: "media-ways" });
    const element = asked(desk, question, shots, ways);

    /** @param {string[]} now */
    function become(now) {
      ids = now;
      tap(ids.length > 0 ? ids : undefined);
      look();
    }

    /** @param {MediumView} view */
    function keep(view) {
      become([...ids, view.id]);
      shots.lastElementChild?.scrollIntoView({ block: "center" });
    }

    function look() {
      fill(shots, ...ids.map((id, at) => shot(desk, id, at + 1, () => drop(id))));
      if (ids.length >= MOST) return fill(ways);
      const words = say(ids.length > 0 ? "card-photo-another" : "card-photo-take");
      const take = button(desk, { does: "take-photo", words, icon: "camera", kind: "strong", press: () => takePhoto(desk, keep, back) });
      const choose =
        !desk.project.resident_screen &&
        button(desk, { does: "choose-photo", words: say("card-photo-choose"), icon: "image-plus", press: choosing });
      fill(ways, take, choose, lentElsewhere(desk, "camera"));
    }

    /** @param {string} id */
    function drop(id) {
      visit.media.drop(id);
      become(ids.filter((one) => one !== id));
      back();
    }

    function back() {
      element.querySelector("button")?.focus({ preventScroll: true });
    }

    async function choosing() {
      try {
        keep(await visit.media.choose());
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        ways.append(advice(desk, "problem", "info", failure.message));
      }
    }

    const stop = devices.watch(() => (element.isConnected ? look() : stop()));
    look();
    return element;
  },
};

/**
 * @param {Desk} desk
 * @param {string} id
 * @param {number} number
 * @param {() => void} drop
 */
function shot({ document, icons, say, visit }, id, number, drop) {
  const view = visit.media.view(id);
  const away = h(
    document,
    "button",
    { type: "button", class: "button away", "aria-label": say("card-photo-remove", { number }), data: { does: "drop-photo" }, on: { click: drop } },
    icons(document, "trash-2"),
  );
  const image = h(document, "img", {
    src: `/draft/${id}`,
    width: view?.width,
    height: view?.height,
    alt: say("card-photo-number", { number }),
  });
  return h(document, "figure", { class: "shot" }, image, away);
}
