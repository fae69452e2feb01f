// Drives a page with a map as a finger would, and notes what that cost. Shared by our page and the peer's.

window.drive = {
  began: performance.now(),
  load: 0,
  middle: [-1.0131, 52.4981],
  frames: null,
  answers: null,

  /** Notes when our worker has drawn the points, and hands taps to it. */
  watchWorker() {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (ask, ...rest) {
      if (ask.type === "want") {
        drive.worker = this;
        drive.began = performance.now();
        this.addEventListener("message", ({ data }) => drive.follow(data));
      }
      return post.call(this, ask, ...rest);
    };
  },

  /** The points are there once one of them answers a tap; asked after each picture. */
  follow(answer) {
    if (drive.load > 0) return;
    if (answer.type === "drawn") drive.worker.postMessage({ type: "pick", id: -1, at: drive.middle, zoom: 15, reach: 300 });
    else if (answer.type === "picked" && answer.hit) drive.load = performance.now() - drive.began;
  },

  /** One finger in circles over the middle of the map, lifted four times; keeps the length of each frame. */
  pan() {
    const map = document.querySelector(".leaflet-container");
    map.setPointerCapture = () => {}; // these pointers are made up: there is nothing to capture
    const frames = [];
    const end = performance.now() + 3_000;
    let last = performance.now();
    let step = 0;
    const finger = (type, target) => {
      const at = { clientX: 640 + 200 * Math.sin(step / 20), clientY: 400 + 120 * Math.sin(step / 13) };
      const common = { ...at, bubbles: true, button: 0, buttons: 1, pointerId: 1, pointerType: "touch", isPrimary: true };
      target.dispatchEvent(new PointerEvent(`pointer${type}`, common));
      target.dispatchEvent(new MouseEvent(`mouse${type}`, common));
    };
    finger("down", map);
    const next = (now) => {
      frames.push(now - last);
      last = now;
      step += 1;
      if (step % 45 === 0) {
        finger("up", document.querySelector(".leaflet-container"));
        finger("down", map);
      }
      finger("move", map);
      if (now < end) return requestAnimationFrame(next);
      finger("up", map);
      drive.frames = frames;
    };
    requestAnimationFrame(next);
  },

  /** How long each of `count` taps takes to be answered. `tap` gives a promise. */
  async taps(tap, count) {
    const answers = [];
    for (let i = 0; i < count; i++) {
      const began = performance.now();
      await tap(200 + ((i * 37) % 880), 150 + ((i * 53) % 500));
      answers.push(performance.now() - began);
    }
    drive.answers = answers;
  },

  tapWorker(x, y) {
    return new Promise((resolve) => {
      const id = 1_000_000 + Math.round(x * 1000 + y);
      const hear = ({ data }) => {
        if (data.type !== "picked" || data.id !== id) return;
        drive.worker.removeEventListener("message", hear);
        resolve();
      };
      drive.worker.addEventListener("message", hear);
      const at = [-1.0131 + (x - 640) / 23_301, 52.4981 - (y - 400) / 38_000];
      drive.worker.postMessage({ type: "pick", id, at, zoom: 15, reach: 22 });
    });
  },
};
