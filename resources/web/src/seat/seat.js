// One side of the screen that a person uses: from "Add your voice" to "Finish", with nothing left behind.

import { Aloud } from "./aloud.js";
import { attract } from "./attract.js";
import { densityOf } from "./density.js";
import { rest } from "./rest.js";
import { tab } from "./tab.js";
import { card } from "./card.js";
import { isBegun } from "./draft.js";
import { grip } from "./grip.js";
import { Keyboard } from "./keyboard/keyboard.js";
import { Devices } from "./media/devices.js";
import { languagePanel, leavePanel } from "./panels.js";
import { STEPS, WAY } from "./steps/index.js";
import { createSurface } from "./surface.js";
import { Tongue } from "./tongue.js";
import { createVigil } from "./vigil.js";
import { Visit } from "./visit.js";

/** @import { ContributionSaved, Draft, FromPage, ProjectShown, SeatView, ToPage } from "../protocol.js" */
/** @import { Icons } from "../icons.js" */
/** @import { LayoutLoader } from "./keyboard/layouts.js" */
/** @import { TextLoader } from "../text.js" */
/** @import { Places } from "./places.js" */
/** @import { Desk, Doing, Room, Step, StepId } from "./steps/step.js" */

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
  /** @type {Visit | null} */
  let visit = null;
  /** @type {{step: Step, desk: Desk, doing: Doing} | null} */
  let at = null;
  /** @type {ContributionSaved | null} what this person was thanked for, while they read what others said */
  let thanked = null;
  /** @type {Opening | null} */
  let opening = null;

  let resting = false;
  const tongue = new Tongue(root.ownerDocument, project, texts);
  const devices = new Devices(seat.id, send);
  const aloud = new Aloud(seat.id, send);
  const surface = createSurface(root, seat, (on) => visit && vigil.touched(on));
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
    begin,
    browse,
    cover: surface.cover,
    uncover: surface.uncover,
    chooseLanguage: () => surface.cover(languagePanel(room, surface.uncover)),
    leave,
    go,
  };

  const ear = moving && grip(room, moving);
  if (ear) root.prepend(ear.element);

  const round = rounds?.(room, { here: () => visit, sit, busy: isBusy, answer, show }, send) ?? null;
  if (round) root.append(round.chip);

  // Facilitators have a keyboard on their desk.
  const keyboard = project.resident_screen ? new Keyboard(root, room, layouts) : null;

  const vigil = createVigil(room, surface, {
    busy: () => (visit?.waiting || visit?.media.busy) ?? false,
    gone: () => end("idle"),
    finish: () => end("finished"),
  });

  /** What those who listen call this place: where there are several, each has a number. */
  function nameOf() {
    const { seats } = project;
    return seats.length > 1 ? `${room.say("card-region")} ${1 + seats.findIndex(({ id }) => id === seat.id)}` : room.say("card-region");
  }

  /** @param {string} code */
  async function speak(code) {
    visit?.speak(code);
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
    if (round?.isOpen() && (visit || !resting)) {
      const { element, heading } = round.show();
      surface.show("round", element, heading);
      return;
    }
    round?.hide();
    if (!at) {
      const element = resting ? rest(room) : project.company === "round" ? tab(room) : attract(room);
      surface.show("free", element, element.querySelector("h2, button"));
      return;
    }
    const shown = at.step.show(at.desk, at.doing);
    const about = at.step.id === "what" ? null : at.desk.layer();
    const answered = round?.answering(at.desk.visit.draft.prompt) ?? null;
    surface.show(at.step.id, card(at.desk, at.step.id, shown, about, answered), shown.heading);
  }

  function begin() {
    if (resting) return;
    visit = Visit.begin({ seat: seat.id, language: room.language(), send });
    enter("what");
  }

  /** Whoever touches what lies on a free seat's card sits down, and the card stays as it is. */
  function sit() {
    if (visit || resting) return visit;
    visit = Visit.begin({ seat: seat.id, language: room.language(), send });
    arrive("what");
    return visit;
  }

  function isBusy() {
    return visit !== null && at !== null && (at.step.id !== "what" || isBegun(visit.draft));
  }

  /** @param {Visit} now not waiting for anything to be kept @param {string} prompt */
  function answer(now, prompt) {
    if (isBusy()) now.another();
    now.give({ prompt });
    enter("what");
  }

  /** To what others said; whoever was not here yet sits down. @param {Opening | null} [first] */
  function browse(first = null) {
    if (resting && !visit) return;
    if (visit && at?.step.id !== "thanks") return;
    if (visit) visit.another();
    else visit = Visit.begin({ seat: seat.id, language: room.language(), send });
    thanked = at?.doing.saved ?? null;
    opening = first;
    go("others");
  }

  /** @param {Draft["step"]} step */
  function go(step) {
    if (!visit || visit.waiting) return;
    visit.give({ step });
    enter(step);
  }

  /**
   * @param {StepId} id
   * @param {ContributionSaved | null} [saved]
   */
  function enter(id, saved = null) {
    arrive(id, saved);
    show();
  }

  /** @param {StepId} id @param {ContributionSaved | null} [saved] */
  function arrive(id, saved = null) {
    const step = STEPS.find((one) => one.id === id);
    if (!visit || !step) return;
    at?.doing.stop();
    aloud.ask();
    const desk = deskOf(visit);
    at = { step, desk, doing: step.begin(desk, saved) };
    vigil.wake();
  }

  /** @param {Visit} visit @returns {Desk} */
  function deskOf(visit) {
    return {
      ...room,
      visit,
      layer() {
        const layer = project.layers.find(({ id }) => id === visit.draft.layer) ?? project.layers[0];
        if (!layer) throw new Error("A project has at least one layer");
        return layer;
      },
      done: () => visit.done(room.language()),
      again: show,
      opens() {
        const first = opening;
        opening = null;
        return first;
      },
      returns: () => (thanked ? enter("thanks", thanked) : end("finished")),
      another() {
        visit.another();
        enter("what");
      },
      onward: enter,
      finish: () => end("finished"),
    };
  }

  /** @param {"finished" | "restarted"} how asks first where something would be lost */
  function leave(how) {
    const asked = at && (WAY.includes(at.step.id) || visit?.draft.reply); // after that everything is kept
    if (!visit || visit.waiting || !asked || !isBegun(visit.draft)) end(how);
    else surface.cover(leavePanel(room, how, { stay: surface.uncover, leave: () => end(how) }));
  }

  /** @param {"finished" | "idle" | "restarted"} how */
  function end(how) {
    at?.doing.stop();
    at = null;
    thanked = null;
    visit?.finish(how);
    visit = null;
    vigil.stop();
    places.clear(seat.id);
    surface.announce("");
    if (how === "restarted") return begin();
    round?.left();
    speak(ownLanguage());
  }

  function ownLanguage() {
    return seat.language || project.language;
  }

  function wake() {
    if (visit) vigil.wake();
  }

  /** @param {Extract<ToPage, {type: "VisitRestored"}>} message the same person, after a crash */
  function restore({ visit: id, language, draft }) {
    visit = new Visit(seat.id, id, language, draft, send);
    if (draft.shape) places.markDraft(seat.id, draft.shape, draft.layer);
    const known = project.layers.some((layer) => layer.id === draft.layer);
    if (draft.step === "others") enter("others");
    else enter(!known ? "what" : draft.step === "thanks" ? "tell" : draft.step);
    round?.returned();
    speak(language);
  }

  /** @param {ToPage} message */
  function tell(message) {
    if (message.type === "DevicesLent") devices.tell(message);
    if (message.type === "ScreenRests") {
      resting = message.rests;
      if (!visit) show();
    }
    round?.tell(message);
    if (!("seat" in message) || message.seat !== seat.id) return;
    visit?.media.tell(message);
    aloud.tell(message);
    if (message.type === "VisitRestored") restore(message);
    else if (message.type !== "ContributionSaved") at?.doing.tell(message);
    else if (visit?.id === message.visit && visit.draft.contribution === message.contribution) {
      surface.announce(room.say("card-thanks-heard", { ref: message.ref }));
      enter("thanks", message);
    }
  }

  /** @param {import("../protocol.js").FeatureShown} mark */
  function reads({ table, fid }) {
    at?.doing.read?.({ table, fid });
    return at?.doing.read !== undefined;
  }

  speak(ownLanguage());

  return {
    id: seat.id,
    tell,
    wake,
    reads,
    browse,
    free: () => !visit || at?.step.id === "thanks",
    destroy() {
      at?.doing.stop();
      vigil.stop();
      visit?.keeper.stop();
      places.clear(seat.id);
      keyboard?.destroy();
      surface.destroy();
    },
  };
}
