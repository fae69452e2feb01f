// Camera and microphone of this screen, as one seat sees them: lent to one seat at a time, by Python.

/** @import { DevicesLent, FromPage } from "../../protocol.js" */
/** @typedef {"camera" | "microphone"} Device */

/** Why a device cannot be used, as the end of a sentence's key: `card-camera-busy`. @typedef {"busy" | "denied" | "missing" | "broken"} Why */

export class Unavailable extends Error {
  /** @param {Device} device @param {Why} why @param {string} [holder] the seat that has it */
  constructor(device, why, holder = "") {
    super(`${device} ${why}`);
    this.holder = holder;
    /** The sentence that says it. */
    this.key = `card-${device}-${why}`;
  }
}

/** `changed` is called whenever somebody takes or returns something. */
export class Devices {
  /** @type {Record<Device, string>} the seat that has it */
  #lent = { camera: "", microphone: "" };
  /** @type {Map<Device, () => void>} what is to be done once Python has answered */
  #asking = new Map();
  /** @type {Set<() => void>} */
  #watching = new Set();

  /** @param {string} seat @param {(message: FromPage) => void} send */
  constructor(seat, send) {
    this.seat = seat;
    this.send = send;
  }

  /** The seat that has it; empty for none. @param {Device} device */
  holder(device) {
    return this.#lent[device];
  }

  /** @param {() => void} look called at every change, for as long as the page wants @returns {() => void} stops it */
  watch(look) {
    this.#watching.add(look);
    return () => this.#watching.delete(look);
  }

  /** @param {DevicesLent} message */
  tell({ camera, microphone }) {
    this.#lent = { camera, microphone };
    for (const [device, answered] of this.#asking) {
      this.#asking.delete(device);
      answered();
    }
    for (const look of this.#watching) look();
  }

  /**
   * The device as a stream, once it is lent; whoever gets it calls `giveBack`.
   * @param {Device} device @param {string} visit @param {MediaStreamConstraints} wanted
   * @returns {Promise<MediaStream>} rejects with `Unavailable`
   */
  async borrow(device, visit, wanted) {
    await new Promise((resolve) => {
      this.#asking.set(device, () => resolve(null));
      this.send({ type: "DeviceWanted", seat: this.seat, visit, device });
    });
    if (this.#lent[device] !== this.seat) throw new Unavailable(device, "busy", this.#lent[device]);
    try {
      return await navigator.mediaDevices.getUserMedia(wanted);
    } catch (failure) {
      this.giveBack(device, visit);
      throw new Unavailable(device, reason(/** @type {DOMException} */ (failure).name));
    }
  }

  /** @param {Device} device @param {string} visit @param {MediaStream} [stream] which ends */
  giveBack(device, visit, stream) {
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (this.#lent[device] === this.seat) this.send({ type: "DeviceReturned", seat: this.seat, visit, device });
  }
}

/** What the browser calls it: denied is told as an abortion too. @param {string} name @returns {Why} */
function reason(name) {
  if (name === "NotAllowedError" || name === "AbortError" || name === "SecurityError") return "denied";
  return name === "NotFoundError" || name === "OverconstrainedError" ? "missing" : "broken";
}
