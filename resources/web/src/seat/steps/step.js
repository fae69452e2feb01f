// What a step of the card is, and what it has to work with.

/** @import { ContributionSaved, Draft, LayerView, ProjectShown, SeatView, ToPage } from "../../protocol.js" */
/** @import { Icons } from "../../icons.js" */
/** @import { Devices } from "../media/devices.js" */
/** @import { Places } from "../places.js" */
/** @import { Visit } from "../visit.js" */

/** @typedef {Draft["step"] | "contact" | "gone"} StepId a draft is kept at the first ones; after the thanks there is none */

/**
 * What every screen of a seat may use; it reaches for nothing else.
 * @typedef {object} Room
 * @property {Document} document
 * @property {Icons} icons
 * @property {SeatView} seat
 * @property {ProjectShown} project
 * @property {Places} places
 * @property {import("../aloud.js").Aloud} aloud
 * @property {Devices} devices
 * @property {() => string} language the code of the language that is spoken now
 * @property {(key: string, values?: Record<string, string | number>) => string} say a sentence in that language
 * @property {(words: string) => HTMLElement} quote the project's own words, marked with their language and direction
 * @property {(name: string) => string} id an element id that no other seat has
 * @property {(words: string) => void} announce says it to those who listen
 * @property {(code: string) => void} speak changes the language; the draft stays
 * @property {() => void} begin a person sits down
 * @property {(first?: import("../seat.js").Opening) => void} browse to what others said
 * @property {(element: HTMLElement, uncovered?: (here: boolean) => void) => void} cover lays something over the card, which
 *   cannot be reached meanwhile; `uncovered` is called when it is taken off, by whomever, and told whether the focus was on it
 * @property {() => void} uncover
 * @property {() => void} chooseLanguage
 * @property {(how: "finished" | "restarted") => void} leave
 * @property {(step: Draft["step"]) => void} go
 */

/**
 * The room while somebody is in it.
 * @typedef {object} Sitting
 * @property {Visit} visit
 * @property {() => LayerView} layer the layer of the draft
 * @property {() => void} done sends the contribution, in the seat's language
 * @property {() => void} another
 * @property {() => void} again shows the step anew, in another of its views
 * @property {() => import("../seat.js").Opening | null} opens what of others is to be opened first; asked once
 * @property {() => void} returns from what others said to where the person came from
 * @property {(step: StepId, saved?: ContributionSaved) => void} onward to a step after the thanks, or back to them
 * @property {() => void} finish
 */

/** @typedef {Room & Sitting} Desk */

/**
 * What is on the card: `heading` takes the focus, `foot` stays in view below.
 * @typedef {object} Shown
 * @property {HTMLElement} heading
 * @property {HTMLElement[]} body
 * @property {HTMLElement[]} foot
 */

/**
 * What goes on while a step is open, whatever language it is shown in.
 * @typedef {object} Doing
 * @property {(message: ToPage) => void} tell
 * @property {() => void} stop
 * @property {ContributionSaved} [saved] what the person is thanked for
 * @property {(mark: {table: string, fid: number}) => void} [read] goes on with a mark that was tapped on the map
 */

/**
 * One screen of the card. `begin` is called once when the step is entered, `show` then and after each change of language.
 * @template {Doing} [D=any]
 * @typedef {object} Step
 * @property {StepId} id
 * @property {(draft: Draft) => boolean} [asks] whether there is anything to ask of this draft; without it there is
 * @property {(desk: Desk, saved: ContributionSaved | null) => D} begin
 * @property {(desk: Desk, doing: D) => Shown} show
 */

/** For a step in which nothing goes on. @returns {Doing} */
export function nothing() {
  return { tell() {}, stop() {} };
}
