// Several people round a table, all drawing at once: walks every seat to its pen and moves all pens in each frame.

window.pens = {
  frames: null,

  /** Sits down at every seat and takes up its pen for a line. */
  async takeUp() {
    const press = (seat, what) => document.querySelector(`[data-seat="${seat}"] ${what}`)?.click();
    const seats = [...document.querySelectorAll("[data-seat]")].filter((seat) => !seat.hidden).map((seat) => seat.dataset.seat);
    const rest = () => new Promise((resolve) => setTimeout(resolve, 120));
    for (const seat of seats) {
      press(seat, "[data-does=begin]");
      await rest();
      press(seat, "[data-does=choose-layer]");
      await rest();
      press(seat, "input[value=line]");
      await rest();
    }
    pens.seats = seats;
  },

  /** Every pen goes round in circles before its own card for so long; keeps the length of each frame. */
  draw(drawing, milliseconds) {
    const map = document.querySelector(".leaflet-container");
    map.setPointerCapture = () => {}; // these pointers are made up: there is nothing to capture
    const hands = pens.seats.map((seat, number) => {
      const { left, top, right, bottom } = document.querySelector(`[data-seat="${seat}"] .seat-screen`).getBoundingClientRect();
      const toMiddle = (from, size) => from + (size / 2 - from) * 0.45;
      return { id: number + 1, x: toMiddle((left + right) / 2, innerWidth), y: toMiddle((top + bottom) / 2, innerHeight) };
    });
    const say = (type, { id, x, y }, step) => {
      const at = { clientX: x + (20 + step / 4) * Math.sin(step / 12 + id), clientY: y + (20 + step / 4) * Math.cos(step / 9 + id) };
      map.dispatchEvent(new PointerEvent(`pointer${type}`, {
        ...at, bubbles: true, button: 0, buttons: 1, pointerId: id, pointerType: "touch", isPrimary: id === 1, width: 16, height: 16,
      }));
    };
    const frames = [];
    const end = performance.now() + milliseconds;
    let last = performance.now();
    let step = 0;
    if (drawing) for (const hand of hands) say("down", hand, 0);
    const next = (now) => {
      frames.push(now - last);
      last = now;
      step += 1;
      if (drawing) for (const hand of hands) say("move", hand, step);
      if (now < end) return requestAnimationFrame(next);
      if (drawing) for (const hand of hands) say("up", hand, step);
      pens.frames = frames;
    };
    requestAnimationFrame(next);
  },
};
