// What a person has entered so far, as a value; and the rhythm in which it is kept.

/** @import { ContributionDone, Draft, LayerView, Shape } from "../protocol.js" */

/** @returns {Draft} */
export function emptyDraft() {
  return {
    contribution: crypto.randomUUID(),
    step: "what",
    layer: "",
    shape: null,
    geom_source: "",
    outside_kept: false,
    place_kind: "",
    place_name: "",
    category: "",
    title: "",
    body: "",
    answers: {},
    media: [],
    prompt: "",
    reply: null,
  };
}

/**
 * The draft on another layer: what was said stays, what belongs to the old layer goes.
 * @param {Draft} draft
 * @param {LayerView} layer
 * @returns {Draft}
 */
export function onLayer(draft, layer) {
  if (draft.layer === layer.id) return draft;
  const moved = { ...draft, layer: layer.id, category: "", answers: {}, media: [] };
  return draft.shape && !layer.shapes.includes(draft.shape.kind) ? inPlace(moved, null, "") : moved;
}

/**
 * The draft in another place, not yet known to lie in the area, nor whether it is near the person's home.
 * @param {Draft} draft
 * @param {Shape | null} shape
 * @param {string} source one of the message's `geom_source`, or "" where the person is not sure
 * @returns {Draft}
 */
export function inPlace(draft, shape, source) {
  return { ...draft, shape, geom_source: source, outside_kept: false, place_kind: "" };
}

/** @param {Draft} draft */
export function isBegun(draft) {
  if (draft.reply) return true;
  return Boolean(draft.layer && (draft.shape || draft.place_name || draft.body || draft.title || draft.category)) || hasAnswers(draft);
}

/** @param {Draft} draft */
function hasAnswers(draft) {
  return Object.keys(draft.answers).length > 0;
}

/**
 * @param {Draft} draft
 * @param {{seat: string, visit: string, language: string}} whose
 * @returns {ContributionDone}
 */
export function contributionDone(draft, { seat, visit, language }) {
  const source = /** @type {ContributionDone["geom_source"]} */ (draft.geom_source || null);
  return {
    type: "ContributionDone",
    seat,
    visit,
    contribution: draft.contribution,
    layer: draft.layer,
    shape: draft.shape,
    geom_source: source,
    category: draft.category,
    title: draft.title,
    body: draft.body,
    answers: draft.answers,
    place_kind: draft.place_kind || (draft.shape === null && source === null ? "not_sure" : null),
    language,
    outside_kept: draft.outside_kept,
    place_name: draft.place_name,
    prompt: draft.prompt ?? "",
  };
}

/**
 * Calls `keep` now, or once a second while somebody types.
 * @param {() => void} keep
 * @param {number} [pause] milliseconds
 */
export function createKeeper(keep, pause = 1000) {
  let timer = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
  };
  return {
    now() {
      stop();
      keep();
    },
    soon() {
      timer ||= Number(setTimeout(this.now, pause));
    },
    stop,
  };
}
