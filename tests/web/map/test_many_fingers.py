"""Thousands of random hands on one table: nobody's finger is taken for somebody else's, and nothing stays stuck."""

import json

import pytest

STREAMS = 20_000
AT_ONCE = 500
FUZZ = """
(() => {
  const seats = ["a", "b", "c", "d"];
  const corner = { a: [0, 0], b: [1000, 0], c: [1000, 600], d: [0, 600] };
  const kinds = ["map", "map", "map", "card", "mark", "sheet"];
  const wrong = [];

  function random(seed) {
    let state = seed >>> 0 || 1;
    return (below) => {
      state ^= state << 13; state >>>= 0; state ^= state >>> 17; state ^= state << 5; state >>>= 0;
      return state % below;
    };
  }

  class Hands {
    held = new Set();
    take(id) {
      this.#once(!this.held.has(id), "taken twice");
      this.held.add(id);
      this.#once(this.held.size <= 2, "three hold the map");
    }
    move(id) { this.#once(this.held.has(id), "moved by a finger that does not hold it"); }
    drop(id) { this.#once(this.held.delete(id), "dropped without being held"); }
    lose(id) { this.#once(this.held.delete(id), "lost without being held"); }
    #once(right, words) { if (!right) wrong.push(words); }
  }

  class Pen {
    down_ = null;
    constructor(seat) { this.seat = seat; }
    down(id) { if (this.down_ !== null) wrong.push("two strokes with one pen"); this.down_ = id; }
    move(id) { if (this.down_ !== id) wrong.push("a stroke on the wrong seat"); }
    up(id) { if (this.down_ === id) this.down_ = null; else wrong.push("a stroke ended by another finger"); }
    tap() {}
  }

  class Grip {
    held = new Set();
    down(id) { if (this.held.has(id)) wrong.push("a sheet held twice by one finger"); this.held.add(id); }
    move(id) { if (!this.held.has(id)) wrong.push("a sheet slid by a finger that does not hold it"); }
    up(id) { if (!this.held.delete(id)) wrong.push("a sheet let go by a finger that did not hold it"); }
  }

  return (seed) => {
    const at = random(seed);
    const root = document.createElement("div");
    const ground = document.createElement("div");
    const card = document.createElement("div");
    const mark = document.createElement("div");
    const sheet = document.createElement("div");
    card.dataset.seat = "a";
    sheet.dataset.sheet = "sheet-1";
    mark.dataset.mark = "";
    root.append(ground, card, mark, sheet);
    ground.setPointerCapture = root.setPointerCapture = () => {};
    const under = { map: ground, card, mark, sheet };
    const grip = new Grip();
    const hands = new Hands();
    const arbiter = new stage.Arbiter(stage.ROUND, (id) => hands.lose(id));
    const pens = new Map(seats.map((seat) => [seat, new Pen(seat)]));
    const drawing = new Set();
    const asking = new Set();
    const pointers = new stage.Pointers(root, ground, arbiter, hands, {
      penOf: (seat) => (drawing.has(seat) || asking.has(seat) ? pens.get(seat) : undefined), onTouch: () => {},
      gripOf: () => grip,
    });
    const owners = new Map();
    let now = 0, held = false;
    const say = (type, id, on, x, y, more = {}) => under[on].dispatchEvent(new PointerEvent(type, {
      pointerId: id, pointerType: "touch", clientX: x, clientY: y, bubbles: true, width: 16, height: 16, ...more,
    }));
    const distance = (seat) => (x, y) => Math.hypot(x - corner[seat][0], y - corner[seat][1]);
    const ask = (seat, draws) => {
      // A seat takes up another tool only when it holds none, as the card does.
      if (pens.get(seat).down_ !== null) return;
      (draws ? drawing : asking).add(seat);
      (draws ? asking : drawing).delete(seat);
      arbiter.asks(seat, { draws, distance: distance(seat) });
    };

    for (let step = 0; step < 60; step++) {
      now += at(400);
      const what = at(13);
      const ids = [...owners.keys()];
      if (what < 4 && ids.length < 10) {
        const id = 1 + at(20);
        if (owners.has(id)) continue;
        const on = kinds[at(kinds.length)];
        const alone = ids.length === 0;
        const penDown = [...pens.values()].some(({ down_ }) => down_ !== null);
        const x = at(1000), y = at(600);
        say("pointerdown", id, on, x, y, { isPrimary: alone, width: at(8) === 0 ? 120 : 16 });
        const owner = arbiter.owner(id);
        owners.set(id, { owner: { ...owner }, on, x, y });
        if (owner.kind === "map" && held) wrong.push("the map moves although it is held still");
        if (owner.kind === "map" && drawing.size > 0) wrong.push("the map moves under a pen");
        if (owner.kind === "map" && penDown) wrong.push("the map moves under a stroke");
        if (owner.kind === "look" && !held) wrong.push("the map is held still for nobody's sake");
        if (on !== "map" && !["nobody", on].includes(owner.kind)) wrong.push(`from a ${on} to ${owner.kind}`);
        if (owner.kind === "pen" || owner.kind === "tap") {
          const nearest = Math.min(...[...asking, ...drawing].map((one) => distance(one)(x, y)));
          if (nearest !== distance(owner.seat)(x, y)) wrong.push("a place went past the nearest seat");
        }
      } else if (what < 8 && ids.length > 0) {
        const id = ids[at(ids.length)];
        const { on, owner } = owners.get(id);
        say("pointermove", id, on, at(1000), at(600));
        const still = arbiter.owner(id);
        const letGo = owner.kind === "map" && still.kind === "nobody";
        if (still.kind !== owner.kind && !letGo) wrong.push("an owner changed");
      } else if (what < 10 && ids.length > 0) {
        const id = ids[at(ids.length)];
        const { on, x, y } = owners.get(id);
        owners.delete(id);
        if (at(6) === 0) continue; // gone without a word
        say(at(4) === 0 ? "pointercancel" : "pointerup", id, on, x, y);
      } else if (what === 12) {
        held = !held;
        arbiter.hold(held);
        if (held && hands.held.size > 0) wrong.push("a finger still holds the map");
      } else {
        const seat = seats[at(4)];
        if (at(3) > 0) ask(seat, at(2) === 0);
        else if (pens.get(seat).down_ === null) { asking.delete(seat); drawing.delete(seat); arbiter.rests(seat); }
      }
      if (wrong.length > 0) break;
    }

    // Everybody lets go; some of them without a word. Then the first finger of all must find a table that works.
    for (const [id, { on, x, y }] of owners) if (at(3) > 0) say("pointerup", id, on, x, y);
    say("pointerdown", 99, "mark", 5, 5, { isPrimary: true });
    say("pointerup", 99, "mark", 5, 5, { isPrimary: true });
    if (hands.held.size > 0) wrong.push("the map is held by nobody's finger");
    if (grip.held.size > 0) wrong.push("a sheet is held by nobody's finger");
    for (const [seat, pen] of pens) if (pen.down_ !== null) wrong.push(`${seat}'s pen is stuck`);
    for (const seat of seats) {
      drawing.clear(); asking.clear();
      for (const other of seats) arbiter.rests(other);
      ask(seat, true);
      say("pointerdown", 7, "map", 500, 300, { isPrimary: true });
      if (pens.get(seat).down_ !== 7) wrong.push(`${seat} is blocked`);
      say("pointerup", 7, "map", 500, 300, { isPrimary: true });
    }
    arbiter.hold(false);
    for (const seat of seats) arbiter.rests(seat);
    say("pointerdown", 8, "map", 500, 300, { isPrimary: true });
    if (!hands.held.has(8)) wrong.push("nobody can move the map any more");
    say("pointerup", 8, "map", 500, 300, { isPrimary: true });
    pointers.close();
    return wrong.length ? `${seed}: ${wrong[0]}` : null;
  };
})()
"""


@pytest.fixture
def hands(stage):
    stage.run(f"(window.fuzz = {FUZZ}, 0)")
    return stage


def play(hands, first, count):
    return hands.run(
        f"(() => {{ const wrong = []; for (let seed = {first}; seed < {first + count} && wrong.length < 3; seed++)"
        " { const found = fuzz(seed); if (found) wrong.push(found); } return JSON.stringify(wrong); })()"
    )


def test_twenty_thousand_random_streams_leave_nobody_blocked(hands):
    wrong = []
    for first in range(1, STREAMS, AT_ONCE):
        wrong += json.loads(play(hands, first, AT_ONCE))
        if wrong:
            break
    assert wrong == []


@pytest.mark.parametrize(
    ("step", "broken"), [("nearest", "() => null"), ("hold", "() => {}")], ids=["gives the map away", "lets it move"]
)
def test_the_streams_would_find_an_arbiter_that_is_wrong(hands, step, broken):
    hands.run(f"(window.right = stage.Arbiter.prototype.{step}, stage.Arbiter.prototype.{step} = {broken}, 0)")
    try:
        assert json.loads(play(hands, 1, 50)) != []
    finally:
        hands.run(f"(stage.Arbiter.prototype.{step} = right, 0)")
