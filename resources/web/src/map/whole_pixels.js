// Movement by whole pixels: a map that lies between the screen's pixels is blurred, and without a graphics card half as
// dear again to move.

import L from "leaflet";

/** @param {L.Point} place in CSS pixels @returns {L.Point} the nearest that is whole in the screen's own */
export function wholePixels(place) {
  const ratio = window.devicePixelRatio;
  return place.multiplyBy(ratio).round().divideBy(ratio);
}

/** Leaflet's own glide (L.PosAnimation, 1.9.4), each step of it on whole pixels. */
class WholeGlide extends L.PosAnimation {
  /** @param {number} progress 0 to 1 */
  _runFrame(progress) {
    const glide = /** @type {any} */ (this); // these are not among its public names
    const place = glide._startPos.add(glide._offset.multiplyBy(progress));
    L.DomUtil.setPosition(glide._el, wholePixels(place));
    this.fire("step");
  }
}

/** From now on this map glides so: after a flick, on its way home, from story to story. @param {L.Map} map */
export function glideByWholePixels(map) {
  const inner = /** @type {any} */ (map);
  const { _onPanTransitionStep: step, _onPanTransitionEnd: end } = inner;
  inner._panAnim = new WholeGlide().on("step", step, map).on("end", end, map); // where Leaflet would make its own
}
