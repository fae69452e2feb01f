// The camera of this screen while a seat has it: what it sees, and a still of it.

/** @import { Devices } from "./devices.js" */

const LIKE = { video: { width: { ideal: 1920 }, height: { ideal: 1440 } } };
const QUALITY = 0.9;

export class Camera {
  /** @param {Devices} devices @param {string} visit @param {MediaStream} stream @param {HTMLVideoElement} video */
  constructor(devices, visit, stream, video) {
    this.devices = devices;
    this.visit = visit;
    this.stream = stream;
    this.video = video;
  }

  /**
   * @param {Devices} devices @param {string} visit @param {HTMLVideoElement} video shows what the camera sees
   * @returns {Promise<Camera>} once it sees something; rejects with `Unavailable`
   */
  static async open(devices, visit, video) {
    const stream = await devices.borrow("camera", visit, LIKE);
    video.srcObject = stream;
    await video.play().catch(() => {}); // put away meanwhile
    return new Camera(devices, visit, stream, video);
  }

  /** @returns {Promise<Blob>} a photo of this moment */
  still() {
    const { video } = this;
    const canvas = video.ownerDocument.createElement("canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    return new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The camera gave no picture"))), "image/jpeg", QUALITY);
    });
  }

  close() {
    this.video.srcObject = null;
    this.devices.giveBack("camera", this.visit, this.stream);
  }
}
