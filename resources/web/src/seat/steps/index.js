// The steps of the card, in their order.

import { contact } from "./contact.js";
import { gone } from "./gone.js";
import { home } from "./home.js";
import { others } from "./others.js";
import { tell } from "./tell.js";
import { thanks } from "./thanks.js";
import { what } from "./what.js";
import { where } from "./where.js";

/** @import { Draft } from "../../protocol.js" */
/** @import { Step, StepId } from "./step.js" */

/** @type {Step[]} */
export const STEPS = [what, where, home, tell, thanks, others, contact, gone];

const ASKED = [what, where, home, tell];

/** The steps in which something is asked, for "Step 2 of 4". @type {StepId[]} */
export const WAY = ASKED.map(({ id }) => id);

/**
 * Where "Back" leads: to the latest step before this one that this draft has been through.
 * @param {StepId} step
 * @param {Draft} draft
 */
export function before(step, draft) {
  const earlier = ASKED.slice(0, Math.max(0, WAY.indexOf(step)));
  return /** @type {Draft["step"] | undefined} */ (earlier.filter(({ asks }) => asks?.(draft) ?? true).at(-1)?.id);
}
