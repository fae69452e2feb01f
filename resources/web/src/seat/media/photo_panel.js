// Over the card: what the camera sees, then the photo, and who is in it. Saying who keeps it.

import { fill, focusIn, h } from "../../dom.js";
import { over } from "../panels.js";
import { advice, button } from "../parts.js";
import { Camera } from "./camera.js";
import { Unavailable } from "./devices.js";
import { whyNot } from "./lent.js";
import { Refused } from "./media.js";

/** @import { MediumView } from "../../protocol.js" */
/** @import { Desk } from "../steps/step.js" */
/** @import { People } from "./media.js" */

const WHO = /** @type {const} */ (["none", "people", "children"]);
const WHO_ICONS = { none: "trees", people: "users", children: "baby" };

/**
 * Lies over the card until a photo is kept or the person goes on without.
 * @param {Desk} desk
 * @param {(view: MediumView) => void} kept
 * @param {() => void} back takes the focus, where it was here
 */
export function takePhoto(desk, kept, back) {
  const { document, say, visit } = desk;
  const video = h(document, "video", { class: "sight", playsinline: true, "aria-hidden": "true" });
  video.muted = true;
  const screen = h(document, "div", { class: "shoot" });
  const panel = over(desk, { role: "dialog", title: say("card-photo-title"), close: desk.uncover }, screen);
  panel.classList.add("over-camera");
  /** @type {Camera | null} */
  let camera = null;
  let gone = false;
  let picture = "";

  /** @param {(HTMLElement | string | false)[]} sight @param {HTMLElement[]} below @param {string} [first] takes the focus */
  function show(sight, below, first) {
    const here = focusIn(panel) !== null;
    fill(screen, h(document, "div", { class: "frame" }, ...sight), ...below);
    const target = first ? screen.querySelector(`[data-does="${first}"]`) : null;
    const next = target ?? screen.querySelector("button") ?? panel.querySelector(".panel");
    if (here) /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: true });
  }

  /** @param {...HTMLElement} buttons */
  const row = (...buttons) => h(document, "div", { class: "panel-buttons" }, ...buttons);
  const without = () =>
    button(desk, { does: "without-photo", words: say("card-go-on-without"), icon: "x", press: desk.uncover });

  const waits = () => show([h(document, "p", { class: "waiting" }, say("card-camera-opening"))], [row(without())]);

  async function open() {
    waits();
    try {
      const opened = await Camera.open(desk.devices, visit.id, video);
      if (gone) return opened.close();
      camera = opened;
      live();
    } catch (failure) {
      if (!(failure instanceof Unavailable)) throw failure;
      if (!gone) stopped(whyNot(desk, failure), open);
    }
  }

  function live() {
    const shutter = h(
      document,
      "button",
      { type: "button", class: "shutter", "aria-label": say("card-photo-shutter"), data: { does: "shutter" }, on: { click: shoot } },
      desk.icons(document, "camera"),
    );
    show([video], [h(document, "div", { class: "shutter-row" }, without(), shutter, h(document, "span", {}))], "shutter");
  }

  async function shoot() {
    if (!camera) return;
    const photo = await camera.still();
    camera.close();
    camera = null;
    if (gone) return;
    forget();
    picture = URL.createObjectURL(photo);
    const who = WHO.map((one) =>
      button(desk, {
        does: `people-${one}`,
        words: say(`card-photo-people-${one}`),
        icon: WHO_ICONS[one],
        kind: "strong",
        press: () => keep(photo, one),
      }),
    );
    const question = h(document, "p", { class: "label", id: desk.id("who") }, say("card-photo-people"));
    show(
      [h(document, "img", { src: picture, alt: say("card-photo-number", { number: 1 }) })],
      [
        question,
        h(document, "div", { class: "who", role: "group", "aria-labelledby": question.id }, ...who),
        h(document, "p", { class: "help" }, say("card-photo-people-why")),
        row(button(desk, { does: "shoot-again", words: say("card-photo-again"), icon: "rotate-ccw", press: open }), without()),
      ],
      "people-none",
    );
    desk.announce(say("card-photo-people"));
  }

  /** @param {Blob} photo @param {People} people */
  async function keep(photo, people) {
    const shown = h(document, "img", { src: picture, alt: "" });
    show([shown, h(document, "p", { class: "waiting" }, say("card-photo-keeping"))], []);
    try {
      const view = await visit.media.give(photo, "photo", people);
      kept(view);
      if (gone) return;
      desk.uncover();
      desk.announce(say("card-photo-kept"));
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      if (!gone) stopped(failure.message, open);
    }
  }

  /** @param {string} why @param {() => void} again */
  function stopped(why, again) {
    show([], [
      advice(desk, "problem", "camera-off", why),
      row(button(desk, { does: "again", words: say("card-try-again"), icon: "rotate-ccw", press: again }), without()),
    ]);
    desk.announce(why);
  }

  function forget() {
    if (picture) URL.revokeObjectURL(picture);
    picture = "";
  }

  waits();
  desk.cover(panel, (here) => {
    gone = true;
    camera?.close();
    camera = null;
    forget();
    if (here) back();
  });
  void open();
}
