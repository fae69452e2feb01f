// The microphone of this screen while a seat has it: what is said, and how loud.

/** @import { Devices } from "./devices.js" */

const LIKE = { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } };
const FORMAT = { mimeType: "audio/webm;codecs=opus", audioBitsPerSecond: 32_000 };
const LOUD = 0.25; // the root mean square of somebody who speaks up

export class Recorder {
  /** @param {Devices} devices @param {string} visit @param {MediaStream} stream */
  constructor(devices, visit, stream) {
    this.devices = devices;
    this.visit = visit;
    this.stream = stream;
    this.began = performance.now();
    /** @type {Blob[]} */
    this.parts = [];
    this.recorder = new MediaRecorder(stream, FORMAT);
    this.recorder.addEventListener("dataavailable", ({ data }) => this.parts.push(data));
    this.recorder.start();
    this.sound = new AudioContext();
    this.analyser = this.sound.createAnalyser();
    this.analyser.fftSize = 1024;
    this.samples = new Float32Array(this.analyser.fftSize);
    this.sound.createMediaStreamSource(stream).connect(this.analyser);
  }

  /** @param {Devices} devices @param {string} visit @returns {Promise<Recorder>} rejects with `Unavailable` */
  static async open(devices, visit) {
    return new Recorder(devices, visit, await devices.borrow("microphone", visit, LIKE));
  }

  get seconds() {
    return (performance.now() - this.began) / 1000;
  }

  /** How loud it is now, from 0 to 1. */
  level() {
    this.analyser.getFloatTimeDomainData(this.samples);
    const power = this.samples.reduce((sum, sample) => sum + sample * sample, 0) / this.samples.length;
    return Math.min(1, Math.sqrt(power) / LOUD);
  }

  /** @returns {Promise<Blob>} what was said; the microphone is given back */
  async stop() {
    const stopped = new Promise((resolve) => this.recorder.addEventListener("stop", resolve, { once: true }));
    this.recorder.stop();
    await stopped;
    this.#end();
    return new Blob(this.parts, { type: "audio/webm" });
  }

  /** Nothing of it is kept. */
  cancel() {
    if (this.recorder.state !== "inactive") this.recorder.stop();
    this.parts = [];
    this.#end();
  }

  #end() {
    void this.sound.close();
    this.devices.giveBack("microphone", this.visit, this.stream);
  }
}
