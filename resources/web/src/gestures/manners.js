// How fingers are taken: of one person before a screen, or of several round a table.

/**
 * @typedef {object} Manners
 * @property {number} reach how far apart two fingers may come down to hold the map together, in CSS pixels
 * @property {boolean} keepsStill whether the map rests while anybody is asked for a place
 * @property {number} palm the radius of a contact that is no finger, in CSS pixels
 * @property {number} slack how far a finger may wander and still count as resting
 * @property {number} resting after so many milliseconds without moving, a finger gives the map to another
 */

/** @type {Manners} */
export const ALONE = { reach: Infinity, keepsStill: false, palm: 60, slack: 10, resting: Infinity };

/** The spread of one hand, on a table of some 50 dots an inch. @type {Manners} */
export const ROUND = { reach: 420, keepsStill: true, palm: 36, slack: 10, resting: 1200 };
