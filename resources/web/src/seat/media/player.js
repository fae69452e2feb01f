// A recording to listen to: a button, its wave, its length.

import { fill, h } from "../../dom.js";
import { loudness } from "./loudness.js";
import { clock, createWave } from "./wave.js";

/**
 * @param {object} hands
 * @param {Document} hands.document
 * @param {import("../../icons.js").Icons} hands.icons
 * @param {{play: string, pause: string, name: string}} words `name` for those who listen, with its length
 * @param {{url: string, seconds: number}} recording
 * @returns {HTMLElement}
 */
export function player({ document, icons }, words, { url, seconds }) {
  const audio = new Audio(url);
  audio.preload = "none";
  const wave = createWave(document);
  const time = h(document, "span", { class: "time", dir: "ltr" }, clock(seconds));
  const button = h(document, "button", { type: "button", class: "button play", data: { does: "play" }, on: { click: turn } });
  const element = h(
    document,
    "div",
    { class: "player", role: "group", "aria-label": words.name, dir: "ltr" },
    button,
    wave.element,
    time,
  );
  /** @type {number[]} */
  let levels = [];

  function turn() {
    if (audio.paused) void audio.play().catch(look); // cannot be played here: the button stays as it was
    else audio.pause();
  }

  function look() {
    if (!element.isConnected) audio.pause(); // the card went on: nobody's voice is heard behind it
    button.setAttribute("aria-label", audio.paused ? words.play : words.pause);
    fill(button, icons(document, audio.paused ? "play" : "pause"));
    const at = audio.ended ? 0 : audio.currentTime;
    wave.show(levels, seconds > 0 ? at / seconds : 0);
    time.textContent = clock(at > 0 ? at : seconds);
  }

  for (const event of ["play", "pause", "ended", "timeupdate"]) audio.addEventListener(event, look);
  look();
  void loudness(url).then((found) => {
    levels = found;
    look();
  });
  return element;
}
