"""Scenes of market, terrace and bus stop."""

from __future__ import annotations

from .built import arch, bricks, gable, lamp, person, sash, star
from .canvas import Canvas, mix
from .nature import LIME, ripples, tree


def market_stalls(c: Canvas) -> None:
    """Saturday: striped awnings, crates of fruit, the church tower behind."""
    c.fade("#a9cbe0", "#f4ead0", 0, 330)
    bricks(c, 60, 130, 70, 200, "#b9a88c", "#cdbfa5", 9)
    for x in (60, 76, 92, 108, 122):
        c.box(x, 118, 9, 14, "#b9a88c")
    c.shape(arch(82, 196, 26, 20, 228), "#4b4a48")
    tree(c, 178, 332, 130, LIME, 0.5)
    for x, width, top, wall, roof in (
        (220, 120, 170, "#d9c8ae", "#7b4b3c"),
        (340, 100, 140, "#b06a50", "#5f4a44"),
        (440, 130, 182, "#e6dcc6", "#7b4b3c"),
        (570, 110, 150, "#a65f49", "#5b4640"),
        (680, 130, 176, "#d8cdb9", "#6d473a"),
    ):
        c.box(x, top, width, 200, wall, mix(wall, "#5a4a40", 0.2))
        c.shape([(x - 4, top + 2), (x + 16, top - 34), (x + width - 16, top - 34), (x + width + 4, top + 2)], roof)
        for i in range(2):
            sash(c, x + width * (0.17 + i * 0.42), top + 26, width * 0.22, 36, "#54646c")
    c.fade("#cbbd9f", "#b3a283", 350, 600)
    for _ in range(420):
        x, y = c.dice.uniform(0, 800), 360 + 240 * c.dice.uniform(0, 1) ** 0.8
        size = 3 + (y - 350) / 26
        c.blob(x, y, size * 1.3, size * 0.5, mix("#bfae8d", "#8d7d63", c.dice.uniform(0, 0.6)), 0.15)
    c.line([(130, 210), (300, 236), (470, 222), (640, 238), (800, 214)], "#5a5148", 1.2)
    for i in range(22):
        x = 140 + i * 30
        y = 211 + 24 * (1 - abs(((i * 30) % 170) - 85) / 85)
        c.shape([(x, y), (x + 16, y), (x + 8, y + 18)], ("#c44d3b", "#e0b040", "#3d7a72", "#e9e2d0")[i % 4])
    for x, shop in ((150, "#2f6d68"), (620, "#8d3d6d"), (390, "#c0603a")):
        person(c, x, 420, 92, shop, skin=("#a87250", "#6b4630", "#e0b592")[x % 3])
    for left, width, ground, colour in (
        (-30, 250, 500, "#c14a38"),
        (236, 236, 470, "#2f7069"),
        (486, 330, 512, "#d39a34"),
    ):
        _stall(c, left, width, ground, colour)
    person(c, 452, 560, 190, "#3c5a86", "#3a3430", "#c58f6a", "#3a2a20")
    person(c, 512, 568, 180, "#b0503f", "#5a3550", "#7a4c33", "#201a18", skirt=True)
    c.shade([(430, 560), (560, 560), (640, 590), (480, 590)], 0.3, 8)


def _stall(c: Canvas, left: float, width: float, ground: float, colour: str) -> None:
    top, deep = ground - 190, 54
    for x in (left + 8, left + width - 8):
        c.taper((x, ground), (x, top + 20), "#6d5a44", 5, 4)
    stripes = 9
    for i in range(stripes):
        a, b = left + width * i / stripes, left + width * (i + 1) / stripes
        inset = 18
        fa, fb = (
            left + inset + (width - 2 * inset) * i / stripes,
            left + inset + (width - 2 * inset) * (i + 1) / stripes,
        )
        tone = colour if i % 2 == 0 else "#f0e8d6"
        c.shape([(fa, top), (fb, top), (b, top + deep), (a, top + deep)], tone, mix(tone, "#5a4a3a", 0.12))
        c.blob((a + b) / 2, top + deep, (b - a) / 2, 9, tone, 0.03)
    c.shade(
        [(left, top + deep + 6), (left + width, top + deep + 6), (left + width, ground - 60), (left, ground - 60)],
        0.34,
        9,
    )
    c.box(left + 4, ground - 62, width - 8, 46, "#8a6a48", "#6b5036")
    fruit = ("#c8402f", "#e29a2f", "#7fa03c", "#e7cf5a", "#7b2f4a", "#d9713a")
    crates = max(3, int(width / 62))
    for i in range(crates):
        x = left + 10 + i * (width - 20) / crates
        size = (width - 20) / crates - 6
        c.box(x, ground - 84, size, 28, "#b58d5c", "#97723f")
        tone = fruit[int(c.dice.integers(len(fruit)))]
        for _ in range(34):
            c.blob(
                x + c.dice.uniform(5, size - 5),
                ground - 84 + c.dice.uniform(-9, 5),
                5,
                5,
                mix(tone, "#fff0c0", c.dice.uniform(0, 0.3)),
                0.05,
            )


def cooper_street_dusk(c: Canvas) -> None:
    """A terrace going up the street at dusk, windows lit one after the other."""
    c.fade("#4c5f8a", "#e9a577", 0, 330)
    c.fade("#e9a577", "#f3cf9b", 300, 360)
    for i, top in enumerate((316, 308, 320, 312)):
        c.box(344 + i * 29, top, 29, 60, ("#8d5f60", "#9c6f6a", "#875a5e", "#96696a")[i])
        gable(c, 342 + i * 29, top + 2, 33, 12, "#5f5262", "#564a5a")
        c.box(353 + i * 29, top + 12, 7, 10, "#ffcf7a" if i != 2 else "#5a5468")
    _row(c, near=-60.0, far=352.0, lit="#ffcf7a")
    _row(c, near=860.0, far=452.0, lit="#ffdb94")
    c.shape([(-80, 600), (350, 352), (454, 352), (880, 600)], "#6d6470", "#4a4450", 0.14)
    c.shape([(60, 600), (378, 354), (426, 354), (740, 600)], "#55505e", "#3b3843", 0.12)
    for x0, x1 in ((60, 378), (740, 426)):
        c.line([(x0, 600), (x1, 354)], "#8d8288", 3)
    for share in (0.0, 0.42, 0.68):
        x, ground = 96 + (366 - 96) * share, 574 - (574 - 356) * share
        lamp(c, x, ground, 250 * (1 - share) + 30 * share)
    person(c, 300, 446, 84, "#31405a", "#1f2430", "#6b4630")
    person(c, 326, 448, 52, "#9a4336", "#1f2430", "#6b4630")
    c.glow(402, 340, 190, "#ffb87a", 0.35)
    c.shade([(0, 560), (800, 560), (800, 640), (0, 640)], 0.35, 40)


def _row(c: Canvas, near: float, far: float, lit: str) -> None:
    houses = 9
    for i in reversed(range(houses)):
        a, b = 1 - 0.78**i, 1 - 0.78 ** (i + 1)
        xa, xb = near + (far - near) * a, near + (far - near) * b
        top_a, top_b = 70 + (318 - 70) * a, 70 + (318 - 70) * b
        foot_a, foot_b = 590 + (356 - 590) * a, 590 + (356 - 590) * b
        wall = mix("#7d4038", "#9c6a62", a)
        c.shape([(xa, top_a), (xb, top_b), (xb, foot_b), (xa, foot_a)], wall, mix(wall, "#2c2430", 0.4))
        c.shape(
            [(xa, top_a), (xb, top_b), (xb, top_b - 34 * (1 - b)), (xa, top_a - 44 * (1 - a))], "#46414f", "#383441"
        )
        stack = 1 - a
        c.shape(
            [
                (xa, top_a - 92 * stack),
                (xa + (xb - xa) * 0.18, top_a - 88 * stack),
                (xa + (xb - xa) * 0.18, top_a - 20 * stack),
                (xa, top_a - 20 * stack),
            ],
            "#6f3a34",
        )
        for j, (u, v, w, h) in enumerate(
            ((0.2, 0.12, 0.22, 0.26), (0.6, 0.12, 0.22, 0.26), (0.22, 0.54, 0.26, 0.28), (0.66, 0.52, 0.2, 0.48))
        ):
            corners = [(u, v), (u + w, v), (u + w, v + h), (u, v + h)]
            quad = [
                (xa + (xb - xa) * p, (top_a + (top_b - top_a) * p) * (1 - q) + (foot_a + (foot_b - foot_a) * p) * q)
                for p, q in corners
            ]
            door = j == 3
            on = c.dice.random() < 0.62 and not door
            colour = ("#2f4a4a", "#6b2f35", "#34435e")[i % 3] if door else lit if on else "#3d4358"
            c.shape(quad, mix("#e8dccb", "#6d6470", 0.3))
            inner = [
                (x + (sum(p[0] for p in quad) / 4 - x) * 0.14, y + (sum(p[1] for p in quad) / 4 - y) * 0.1)
                for x, y in quad
            ]
            c.shape(inner, colour, mix(colour, "#b0582f" if on else "#1d2130", 0.35))
            if on and i < 4:
                c.glow(sum(p[0] for p in quad) / 4, sum(p[1] for p in quad) / 4, 80 * (1 - a) + 14, lit, 0.28)


def bus_shelter_moor_lane(c: Canvas) -> None:
    """Rain, a shelter without a seat, the advert brighter than the street."""
    c.fade("#5f6b78", "#9aa3a5", 0, 360)
    for x, height in ((70, 200), (180, 170), (640, 190), (750, 220)):
        tree(c, x, 352, height, ("#3a4640", "#4f5c4f", "#6d7865"), 0.5, "#3a3632")
    for x, top in ((250, 246), (344, 252), (438, 248), (532, 254)):
        c.box(x, top, 84, 112, "#7b6a63", "#675a56")
        c.shape([(x - 6, top + 2), (x + 42, top - 40), (x + 90, top + 2)], "#4d4648")
        c.box(x + 14, top + 22, 22, 28, "#e9c27a" if x in (344, 532) else "#4f5a63")
        c.box(x + 50, top + 22, 22, 28, "#4f5a63")
    c.fade("#6f7a5a", "#59654a", 350, 430)
    c.fade("#8d8f8d", "#777b7c", 418, 480)
    c.fade("#4a5056", "#34393f", 474, 600)
    c.line([(0, 476), (800, 476)], "#a5a8a5", 5)
    c.shape([(232, 208), (592, 196), (604, 214), (226, 226)], "#2b3238", "#20262b")
    for x in (246, 420, 582):
        c.taper((x, 462), (x, 214), "#2b3238", 7, 7)
    c.veil([(250, 226), (416, 222), (416, 440), (250, 440)], "#b9cbd2", 0.3, 1)
    c.veil([(424, 222), (500, 220), (500, 440), (424, 440)], "#b9cbd2", 0.24, 1)
    c.box(506, 236, 70, 190, "#2b3238")
    c.box(512, 242, 58, 178, "#ffe9b0", "#f2a65a")
    c.shape(star(541, 300, 24, 11, 0.6), "#d24f3a")
    for i in range(4):
        c.box(520, 346 + i * 14, 42 - i * 6, 6, "#7d4a3a")
    c.glow(541, 330, 190, "#ffd08a", 0.5)
    person(c, 342, 456, 168, "#6d3f55", "#3b3440", "#e0b592", "#c9c3ba", skirt=True)
    c.line([(366, 398), (374, 458)], "#2a211c", 3)
    c.taper((212, 462), (212, 176), "#3a4147", 5, 5)
    c.blob(212, 168, 22, 22, "#c8402f", 0)
    c.box(188, 163, 48, 10, "#e9e4d6")
    c.mirror(480, 120, "#3a4046", 0.5)
    ripples(c, 484, 600, ("#8a9196", "#e3b070", "#5d656b"), 90)
    for _ in range(420):
        x, y = c.dice.uniform(-20, 800), c.dice.uniform(-20, 600)
        length = c.dice.uniform(9, 24)
        c.line([(x, y), (x - length * 0.2, y + length)], mix("#8f9aa0", "#c5ced0", c.dice.uniform(0, 1)), 0.6)
