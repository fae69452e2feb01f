// The part of the map that no card covers: where the crosshair stands and what the map is fitted into.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Room in CSS pixels */

/**
 * Cuts each card off the side where that leaves most of the room.
 * @param {Room} whole @param {Room[]} cards
 * @returns {Room}
 */
export function freeRoom(whole, cards) {
  return cards.filter((card) => size(card) > 0).reduce((room, card) => {
    const cuts = [
      { ...room, left: Math.max(room.left, card.right) },
      { ...room, right: Math.min(room.right, card.left) },
      { ...room, top: Math.max(room.top, card.bottom) },
      { ...room, bottom: Math.min(room.bottom, card.top) },
    ];
    return cuts.reduce((best, cut) => (size(cut) > size(best) ? cut : best));
  }, whole);
}

/** @param {Room} room */
function size({ left, top, right, bottom }) {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
