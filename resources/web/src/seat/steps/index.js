// The steps of the card, in their order.

import { tell } from "./tell.js";
import { thanks } from "./thanks.js";
import { what } from "./what.js";
import { where } from "./where.js";

/** @type {import("./step.js").Step[]} */
export const STEPS = [what, where, tell, thanks];
