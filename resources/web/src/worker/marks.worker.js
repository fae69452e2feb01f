// The worker that holds every mark: it brings their columns, draws them, and answers taps, all away from the page.

import { xOf, yOf } from "../map/mercator.js";
import { Atlas } from "./atlas.js";
import { ringsOf } from "./draw_area.js";
import { COUNT_FONT } from "./draw_bubbles.js";
import { learnLetters, lettersReady } from "./letters.js";
import { pick } from "./pick.js";
import { Shelf } from "./shelf.js";

/**
 * What the page asks.
 * @typedef {{type: "letters", faces: import("./letters.js").Face[]}
 *   | {type: "look", look: import("./look.js").Look, ratio: number}
 *   | {type: "area", area: import("./draw_area.js").Area}
 *   | {type: "want", tables: import("./shelf.js").Wanted[]}
 *   | {type: "renew", table: string, version: number}
 *   | {type: "add", mark: import("./shelf.js").Mark}
 *   | {type: "filter", features: Record<string, number[]>|null}
 *   | {type: "draw", view: import("./look.js").View}
 *   | {type: "pick", id: number, at: [number, number], zoom: number, reach: number}} Ask
 *
 * What the worker answers.
 * @typedef {{type: "drawn", view: import("./look.js").View, picture: ImageBitmap}
 *   | {type: "picked", id: number, hit: import("./pick.js").Hit}
 *   | {type: "changed"}
 *   | {type: "trouble", table: string, reason: string}} Answer
 */

const page =
  /** @type {{postMessage(answer: Answer, transfer?: Transferable[]): void, onmessage: ((event: MessageEvent<Ask>) => void)|null}} */ (
    /** @type {unknown} */ (self)
  );

const NOTHING = { ink: "#000", paper: "#fff", edge: "", shadow: "#0000", shade: "#0000", halo: "#0000", outline: "#0000" };
const atlas = new Atlas({ ...NOTHING, layers: [], scale: 1 }, 1);
const shelf = new Shelf(
  atlas,
  bring,
  () => page.postMessage({ type: "changed" }),
  (table, reason) => page.postMessage({ type: "trouble", table, reason }),
);

page.onmessage = ({ data: ask }) => {
  switch (ask.type) {
    case "letters":
      learnLetters(ask.faces);
      // Counts in bubbles wear the page's letters as soon as they are there; until then a plain face does.
      return void lettersReady([`600 14px ${COUNT_FONT}`]).then(() => page.postMessage({ type: "changed" }));
    case "look":
      atlas.wear(ask.look, ask.ratio);
      return page.postMessage({ type: "changed" });
    case "area":
      atlas.area = ringsOf(ask.area);
      return page.postMessage({ type: "changed" });
    case "want":
      return ask.tables.forEach((table) => void shelf.want(table));
    case "renew":
      return shelf.renew(ask.table, ask.version);
    case "add":
      return shelf.add(ask.mark);
    case "filter":
      return shelf.filter(ask.features);
    case "draw": {
      const picture = atlas.draw(ask.view);
      return page.postMessage({ type: "drawn", view: ask.view, picture }, [picture]);
    }
    case "pick": {
      const place = { x: xOf(ask.at[0]), y: yOf(ask.at[1]) };
      return page.postMessage({ type: "picked", id: ask.id, hit: pick(atlas, place, ask.zoom, ask.reach) });
    }
  }
};

/** @param {string} name @param {number} version @returns {Promise<ArrayBuffer>} */
async function bring(name, version) {
  const answer = await fetch(`/data/${name}/${version}.bin`);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.arrayBuffer();
}
