// What a step of the card has to work with while somebody is there: the seat's room, their visit, and the ways on.

/** @import { ContributionSaved } from "../protocol.js" */
/** @import { Opening } from "./seat.js" */
/** @import { Desk, Room, StepId } from "./steps/step.js" */
/** @import { Visit } from "./visit.js" */

/**
 * @typedef {object} Ways
 * @property {() => void} again
 * @property {() => Opening | null} opens
 * @property {() => void} returns
 * @property {() => void} another
 * @property {(step: StepId, saved?: ContributionSaved | null) => void} onward
 * @property {() => void} finish
 */

/** @param {Room} room @param {Visit} visit @param {Ways} ways @returns {Desk} */
export function createDesk(room, visit, ways) {
  const { layers } = room.project;
  return {
    ...room,
    ...ways,
    visit,
    layer() {
      const layer = layers.find(({ id }) => id === visit.draft.layer) ?? layers[0];
      if (!layer) throw new Error("A project has at least one layer");
      return layer;
    },
    done: () => visit.done(room.language()),
  };
}
