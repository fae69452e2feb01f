// One side of the screen that a person uses: its parts, what lies on it now, and what it hears.

import { Aloud } from "./aloud.js";
import { attract } from "./attract.js";
import { densityOf } from "./density.js";
import { rest } from "./rest.js";
import { tab } from "./tab.js";
import { card } from "./card.js";
import { Course } from "./course.js";
import { grip } from "./grip.js";
import { Keyboard } from "./keyboard/keyboard.js";
import { Devices } from "./media/devices.js";
import { languagePanel } from "./panels.js";
import { createSurface } from "./surface.js";
import { Tongue } from "./tongue.js";
import { createVigil } from "./vigil.js";

/** @import { FromPage, ProjectShown, SeatView, ToPage } from "../protocol.js" */
/** @import { Icons } from "../icons.js" */
/** @import { LayoutLoader } from "./keyboard/layouts.js" */
/** @import { TextLoader } from "../text.js" */
/** @import { Places } from "./places.js" */
/** @import { Room } from "./steps/step.js" */

/**
 * @typedef {object} Parts
 * @property {SeatView} seat
 * @property {ProjectShown} project
 * @property {TextLoader} texts
 * @property {LayoutLoader} layouts
 * @property {Icons} icons
 * @property {(message: FromPage) => void} send
 * @property {Places} places
 * @property {import("./grip.js").Moving | null} [moving] how the seat is moved round a table
 * @property {typeof import("../table/rounds/side.js").createSide | null} [rounds] what everybody round a table does at once
 */

/**
 * @typedef {object} SeatHandle
 * @property {string} id
 * @property {(message: ToPage) => void} tell hands over what Python says; a seat ignores what is meant for another
 * @property {() => void} wake its person did something outside the card, on the map: not idle
 * @property {(mark: import("../protocol.js").FeatureShown) => boolean} reads whether its person, who is reading what
 *   others said, goes on with this mark
 * @property {(first?: Opening) => void} browse to what others said
 * @property {() => boolean} free whether `browse` interrupts nobody
 * @property {() => void} destroy
 */

/** @typedef {{table: string, fid: number, agrees?: boolean}} Opening a contribution to read, perhaps agreed with at once */

/**
 * Shows a seat in `root`, which belongs to the seat until `destroy`.
 * @param {HTMLElement} root
 * @param {Parts} parts
 * @returns {SeatHandle}
 */
export function createSeat(root, { seat, project, texts, layouts, icons, send, places, moving = null, rounds = null }) {
  const tongue = new Tongue(root.ownerDocument, project, texts);
  const devices = new Devices(seat.id, send);
  const aloud = new Aloud(seat.id, send);
  const surface = createSurface(root, seat, (on) => course.visit && vigil.touched(on));
  root.dataset.density = densityOf(project);

  /** @type {Room} */
  const room = {
    document: root.ownerDocument,
    icons,
    seat,
    project,
    places,
    devices,
    aloud,
    language: () => tongue.code,
    say: (key, values) => tongue.say(key, values),
    quote: (words) => tongue.quote(words),
    id: (name) => `${seat.id}-${name}`,
    announce: surface.announce,
    speak,
    begin: () => course.begin(),
    browse: (first) => course.browse(first),
    cover: surface.cover,
    uncover: surface.uncover,
    chooseLanguage: () => surface.cover(languagePanel(room, surface.uncover)),
    leave: (how) => course.leave(how),
    go: (step) => course.go(step),
  };

  const course = new Course(room, { show, arrived, left, freed }, send);

  const ear = moving && grip(room, moving);
  if (ear) root.prepend(ear.element);

  /** @type {import("../table/rounds/side.js").Person} */
  const person = {
    here: () => course.visit,
    sit: () => course.sit(),
    busy: () => course.isBusy,
    answer: (now, prompt) => course.answer(now, prompt),
    show,
  };
  const round = rounds?.(room, person, send) ?? null;
  if (round) root.append(round.chip);

  // Facilitators have a keyboard on their desk.
  const keyboard = project.resident_screen ? new Keyboard(root, room, layouts) : null;

  const vigil = createVigil(room, surface, {
    busy: () => course.isWaiting,
    gone: () => course.end("idle"),
    finish: () => course.end("finished"),
  });

  /** What those who listen call this place: where there are several, each has a number. */
  function nameOf() {
    const { seats } = project;
    return seats.length > 1 ? `${room.say("card-region")} ${1 + seats.findIndex(({ id }) => id === seat.id)}` : room.say("card-region");
  }

  /** @param {string} code */
  async function speak(code) {
    course.visit?.speak(code);
    if (!(await tongue.learn(code))) return;
    void keyboard?.speak(code);
    surface.speak(tongue.view(code), nameOf());
    ear?.speak();
    show();
  }

  function show() {
    if (!tongue.ready) return;
    keyboard?.close();
    aloud.stop();
    vigil.turn();
    if (round?.isOpen() && (course.visit || !course.rests)) {
      const { element, heading } = round.show();
      surface.show("round", element, heading);
      return;
    }
    round?.hide();
    if (course.at) showStep(course.at);
    else showFree();
  }

  function showFree() {
    const element = course.rests ? rest(room) : project.company === "round" ? tab(room) : attract(room);
    surface.show("free", element, element.querySelector("h2, button"));
  }

  /** @param {NonNullable<Course["at"]>} at */
  function showStep({ step, desk, doing }) {
    const shown = step.show(desk, doing);
    const about = step.id === "what" ? null : desk.layer();
    const answered = round?.answering(desk.visit.draft.prompt) ?? null;
    surface.show(step.id, card(desk, step.id, shown, about, answered), shown.heading);
  }

  function arrived() {
    aloud.ask();
    vigil.wake();
  }

  function left() {
    vigil.stop();
    places.clear(seat.id);
    surface.announce("");
  }

  function freed() {
    round?.left();
    speak(ownLanguage());
  }

  function ownLanguage() {
    return seat.language || project.language;
  }

  /** @param {ToPage} message */
  function tell(message) {
    if (message.type === "DevicesLent") devices.tell(message);
    if (message.type === "ScreenRests") {
      course.rests = message.rests;
      if (!course.visit) show();
    }
    round?.tell(message);
    if (!("seat" in message) || message.seat !== seat.id) return;
    course.visit?.media.tell(message);
    aloud.tell(message);
    if (message.type === "VisitRestored") {
      course.restore(message);
      round?.returned();
      speak(message.language);
    } else if (message.type === "ContributionSaved") course.thank(message);
    else course.at?.doing.tell(message);
  }

  /** @param {import("../protocol.js").FeatureShown} mark */
  function reads({ table, fid }) {
    course.at?.doing.read?.({ table, fid });
    return course.at?.doing.read !== undefined;
  }

  speak(ownLanguage());

  return {
    id: seat.id,
    tell,
    wake: () => course.visit && vigil.wake(),
    reads,
    browse: (first) => course.browse(first),
    free: () => course.isFree,
    destroy() {
      course.stop();
      vigil.stop();
      places.clear(seat.id);
      keyboard?.destroy();
      surface.destroy();
    },
  };
}
