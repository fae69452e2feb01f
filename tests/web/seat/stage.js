// A stage for seats: the real card, with a map that only remembers what it was asked, and Python played by the test.

import { createIcons } from "../../../resources/web/src/icons.js";
import { FIELDS } from "../../../resources/web/src/seat/fields/index.js";
import { createLayouts } from "../../../resources/web/src/seat/keyboard/layouts.js";
import { createSeat } from "../../../resources/web/src/seat/seat.js";
import { createTexts } from "../../../resources/web/src/text.js";

const { icons, languages, keyboards } = window.STAGE;

/** Remembers what a seat asks of the map, and lets the test answer as a finger would. */
class FakePlaces {
  asked = [];
  marks = {};
  running = null;

  ask(ask) {
    const note = (what) => this.asked.push(what);
    note(`ask ${ask.kind}`);
    this.running = ask;
    return {
      stop: () => {
        note("stop");
        if (this.running === ask) this.running = null;
      },
      here: () => {
        note("here");
        if (ask.kind === "point") ask.onShape({ kind: "point", coordinates: [[-1.9, 52.48]] }, "crosshair");
      },
      nudge: (direction) => note(`nudge ${direction}`),
      undoCorner: () => note("undo"),
      finish: () => ask.onShape({ kind: ask.kind, coordinates: [[-1.9, 52.48], [-1.8, 52.49], [-1.85, 52.4]] }, "drawn"),
    };
  }

  markDraft(seat, shape, layer) {
    this.marks[seat] = { shape, layer };
  }

  markRead(seat, mark) {
    this.marks[seat] = mark;
  }

  looksAt() {
    return [-1.9, 52.48];
  }

  lookAt(_seat, at) {
    this.asked.push(`look at ${at}`);
  }

  clear(seat) {
    delete this.marks[seat];
  }
}

window.stage = {
  sent: [],
  fields: FIELDS.map(({ id }) => id),
  seats: {},
  places: {},
  mount(seat, project) {
    const root = document.createElement("div");
    root.id = `root-${seat.id}`;
    document.querySelector("main").append(root);
    const places = new FakePlaces();
    this.places[seat.id] = places;
    this.seats[seat.id] = createSeat(root, {
      seat,
      project,
      texts: createTexts(async (code) => languages[code]),
      layouts: createLayouts(async (code) => keyboards[code] ?? Promise.reject(new Error(code))),
      icons: createIcons(icons),
      send: (message) => this.sent.push(message),
      places,
    });
  },
  tell(message) {
    for (const seat of Object.values(this.seats)) seat.tell(message);
  },
  tapMap(seat, lng, lat) {
    this.places[seat].running.onShape({ kind: "point", coordinates: [[lng, lat]] }, "tapped");
  },
};
