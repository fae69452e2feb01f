// The fingers that hold the map: one pans, two pinch, a short touch is a tap, two of them in one place zoom in.
// Stands in for Leaflet's own handlers, which see every finger on the screen; uses its inner steps as they do (1.9.4).

import L from "leaflet";

import { wholePixels } from "../map/whole_pixels.js";

const TAP_SLACK = 10; // CSS pixels that a resting finger may wander
const TAP_TIME = 700; // ms
const DOUBLE_TIME = 300; // ms
const GLIDE = 0.18; // seconds of movement that a flick adds

/** @typedef {{at: L.Point, from: L.Point, since: number, alone: boolean, speed: L.Point, seen: number}} Finger */

export class Hands {
  /** @type {Map<number, Finger>} */
  #fingers = new Map();
  /** @type {{anchor: L.LatLng, spread: number, zoom: number, center: L.LatLng, now: number}|null} */
  #pinch = null;
  #moving = false;
  /** What the finger is ahead of the map, less than a pixel each way. */
  #ahead = L.point(0, 0);
  /** @type {{at: L.Point, when: number}|null} */
  #lastTap = null;

  /** @param {L.Map} map @param {(at: L.Point) => boolean} onTap true when the tap was meant for something */
  constructor(map, onTap) {
    this.map = /** @type {any} */ (map);
    this.onTap = onTap;
    this.calm = false;
  }

  /** @param {number} id @param {L.Point} at in the map's container @param {number} now ms */
  take(id, at, now) {
    this.map.stop();
    const alone = this.#fingers.size === 0;
    for (const finger of this.#fingers.values()) finger.alone = false;
    this.#fingers.set(id, { at, from: at, since: now, alone, speed: L.point(0, 0), seen: now });
    if (this.#fingers.size === 2) this.#startPinch();
  }

  /** @param {number} id @param {L.Point} at @param {number} now */
  move(id, at, now) {
    const finger = this.#fingers.get(id);
    if (!finger) return;
    const step = at.subtract(finger.at);
    if (!this.#moving && this.#fingers.size === 1 && at.distanceTo(finger.from) < TAP_SLACK) return;
    finger.speed = step.divideBy(Math.max(1, now - finger.seen));
    finger.at = at;
    finger.seen = now;
    if (this.#pinch) this.#movePinch();
    else if (this.#fingers.size === 1) this.#pan(step);
  }

  /** @param {number} id @param {number} now */
  drop(id, now) {
    const finger = this.#fingers.get(id);
    if (!finger) return;
    this.#fingers.delete(id);
    if (this.#pinch && this.#fingers.size < 2) this.#endPinch();
    else if (this.#fingers.size === 0 && this.#moving) this.#endPan(finger, now);
    else if (finger.alone && now - finger.since < TAP_TIME) this.#tap(finger.at, now);
  }

  /** Something else took the finger: it leaves no trace. @param {number} id */
  lose(id) {
    this.#fingers.delete(id);
    if (this.#pinch && this.#fingers.size < 2) this.#endPinch();
    else if (this.#moving && this.#fingers.size === 0) this.#settle();
  }

  /** @param {L.Point} step */
  #pan(step) {
    this.#begin(false);
    const wanted = this.#ahead.add(step);
    const whole = wholePixels(wanted);
    this.#ahead = wanted.subtract(whole);
    this.map._rawPanBy(whole.multiplyBy(-1));
    this.map.fire("move");
  }

  /** @param {Finger} finger @param {number} now */
  #endPan(finger, now) {
    this.#settle();
    const flick = finger.speed.multiplyBy(GLIDE * 1000);
    if (this.calm || now - finger.seen > 60 || flick.distanceTo(L.point(0, 0)) < 40) return;
    this.map.panBy(flick.multiplyBy(-1).round(), { duration: GLIDE * 2, easeLinearity: 0.3 });
  }

  #startPinch() {
    const { middle, spread } = this.#hold();
    this.#begin(true);
    const zoom = this.map.getZoom();
    this.#pinch = {
      anchor: this.map.containerPointToLatLng(middle),
      spread,
      zoom,
      center: this.map.getCenter(),
      now: zoom,
    };
  }

  #movePinch() {
    const pinch = this.#pinch;
    if (!pinch) return;
    const { middle, spread } = this.#hold();
    const { map } = this;
    const wanted = map.getScaleZoom(spread / pinch.spread, pinch.zoom);
    pinch.now = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), wanted));
    const fromCenter = middle.subtract(map.getSize().divideBy(2));
    pinch.center = map.unproject(map.project(pinch.anchor, pinch.now).subtract(fromCenter), pinch.now);
    map._move(pinch.center, pinch.now, { pinch: true, round: false });
  }

  #endPinch() {
    const pinch = this.#pinch;
    if (!pinch) return;
    this.#pinch = null;
    this.#moving = false;
    const zoom = this.map._limitZoom(pinch.now);
    if (this.map.options.zoomAnimation && !this.calm) this.map._animateZoom(pinch.center, zoom, true, true);
    else this.map._resetView(pinch.center, zoom);
  }

  /** The middle of the first two fingers and how far apart they are. */
  #hold() {
    const [one, two] = [...this.#fingers.values()];
    if (!one || !two) throw new Error("A pinch takes two fingers.");
    return { middle: one.at.add(two.at).divideBy(2), spread: Math.max(1, one.at.distanceTo(two.at)) };
  }

  /** @param {boolean} zooms */
  #begin(zooms) {
    if (this.#moving && !zooms) return;
    this.#moving = true;
    this.map._moveStart(zooms, false);
  }

  #settle() {
    this.#moving = false;
    this.#ahead = L.point(0, 0);
    this.map.fire("moveend");
  }

  /** @param {L.Point} at @param {number} now */
  #tap(at, now) {
    const last = this.#lastTap;
    this.#lastTap = { at, when: now };
    if (last && now - last.when < DOUBLE_TIME && at.distanceTo(last.at) < 30) {
      this.#lastTap = null;
      this.map.setZoomAround(at, this.map.getZoom() + 1);
    } else if (this.onTap(at)) {
      this.#lastTap = null;
    }
  }
}
