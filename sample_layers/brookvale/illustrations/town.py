"""Scenes of streets, shops and the railway."""

from __future__ import annotations

from .built import arch, bricks, gable, lamp, person, sash, star
from .canvas import Canvas, mix
from .nature import HAZE, LIME, OAK, bare_tree, foliage, grass, ripples, tree


def market_stalls(c: Canvas) -> None:
    """Saturday: striped awnings, crates of fruit, the church tower behind."""
    c.fade("#a9cbe0", "#f4ead0", 0, 330)
    bricks(c, 60, 130, 70, 200, "#b9a88c", "#cdbfa5", 9)
    for x in (60, 76, 92, 108, 122):
        c.box(x, 118, 9, 14, "#b9a88c")
    c.shape(arch(82, 196, 26, 20, 228), "#4b4a48")
    tree(c, 178, 332, 130, LIME, 0.5)
    for x, width, top, wall, roof in ((220, 120, 170, "#d9c8ae", "#7b4b3c"), (340, 100, 140, "#b06a50", "#5f4a44"),
                                      (440, 130, 182, "#e6dcc6", "#7b4b3c"), (570, 110, 150, "#a65f49", "#5b4640"),
                                      (680, 130, 176, "#d8cdb9", "#6d473a")):
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
    for left, width, ground, colour in ((-30, 250, 500, "#c14a38"), (236, 236, 470, "#2f7069"), (486, 330, 512, "#d39a34")):
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
        fa, fb = left + inset + (width - 2 * inset) * i / stripes, left + inset + (width - 2 * inset) * (i + 1) / stripes
        tone = colour if i % 2 == 0 else "#f0e8d6"
        c.shape([(fa, top), (fb, top), (b, top + deep), (a, top + deep)], tone, mix(tone, "#5a4a3a", 0.12))
        c.blob((a + b) / 2, top + deep, (b - a) / 2, 9, tone, 0.03)
    c.shade([(left, top + deep + 6), (left + width, top + deep + 6), (left + width, ground - 60), (left, ground - 60)], 0.34, 9)
    c.box(left + 4, ground - 62, width - 8, 46, "#8a6a48", "#6b5036")
    fruit = ("#c8402f", "#e29a2f", "#7fa03c", "#e7cf5a", "#7b2f4a", "#d9713a")
    crates = max(3, int(width / 62))
    for i in range(crates):
        x = left + 10 + i * (width - 20) / crates
        size = (width - 20) / crates - 6
        c.box(x, ground - 84, size, 28, "#b58d5c", "#97723f")
        tone = fruit[int(c.dice.integers(len(fruit)))]
        for _ in range(34):
            c.blob(x + c.dice.uniform(5, size - 5), ground - 84 + c.dice.uniform(-9, 5), 5, 5,
                   mix(tone, "#fff0c0", c.dice.uniform(0, 0.3)), 0.05)


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
        c.shape([(xa, top_a), (xb, top_b), (xb, top_b - 34 * (1 - b)), (xa, top_a - 44 * (1 - a))], "#46414f", "#383441")
        stack = 1 - a
        c.shape([(xa, top_a - 92 * stack), (xa + (xb - xa) * 0.18, top_a - 88 * stack), (xa + (xb - xa) * 0.18, top_a - 20 * stack),
                 (xa, top_a - 20 * stack)], "#6f3a34")
        for j, (u, v, w, h) in enumerate(((0.2, 0.12, 0.22, 0.26), (0.6, 0.12, 0.22, 0.26), (0.22, 0.54, 0.26, 0.28),
                                          (0.66, 0.52, 0.2, 0.48))):
            corners = [(u, v), (u + w, v), (u + w, v + h), (u, v + h)]
            quad = [(xa + (xb - xa) * p, (top_a + (top_b - top_a) * p) * (1 - q) + (foot_a + (foot_b - foot_a) * p) * q)
                    for p, q in corners]
            door = j == 3
            on = c.dice.random() < 0.62 and not door
            colour = ("#2f4a4a", "#6b2f35", "#34435e")[i % 3] if door else lit if on else "#3d4358"
            c.shape(quad, mix("#e8dccb", "#6d6470", 0.3))
            inner = [(x + (sum(p[0] for p in quad) / 4 - x) * 0.14, y + (sum(p[1] for p in quad) / 4 - y) * 0.1) for x, y in quad]
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


def library_window(c: Canvas) -> None:
    """The children's window from outside: paper birds, books on the sill, a blue beanbag."""
    bricks(c, 0, 0, 800, 600, "#8f4f3d", "#b39a86", 15)
    c.shade([(0, 0), (800, 0), (800, 600), (0, 600)], 0.35, 2)
    c.box(112, 60, 576, 26, "#d9ccb4", "#bfb096")
    c.box(118, 84, 564, 400, "#e9e1cf")
    c.box(134, 100, 532, 368, "#ffd991", "#f0a55c")
    c.glow(400, 210, 330, "#fff0c0", 0.5)
    for shelf, y in enumerate((190, 268)):
        c.box(410, y, 256, 8, "#8d5f3c")
        x = 416.0
        while x < 656:
            wide, tall = c.dice.uniform(7, 15), c.dice.uniform(38, 58)
            c.box(x, y - tall, wide, tall, ("#b5462f", "#2f6d68", "#d9a436", "#3c5a86", "#7b3a5a", "#e9e0c8", "#557a45")[
                int(c.dice.integers(7))])
            x += wide + 1.5
        if shelf:
            c.blob(640, y - 20, 15, 18, "#4c7a4a", 0.3)
    c.box(134, 100, 532, 5, "#c98d4c")
    for x, y, size, colour in ((190, 178, 34, "#c8402f"), (268, 140, 26, "#2f6d68"), (330, 200, 30, "#3c5a86"),
                               (226, 252, 24, "#e9e2d0"), (352, 132, 20, "#d9713a")):
        c.line([(x, 104), (x, y)], "#7d5a3a", 1)
        c.shape([(x - size, y - size * 0.2), (x - size * 0.1, y - size * 0.1), (x + size * 0.1, y - size * 0.8),
                 (x + size * 0.5, y), (x + size * 1.1, y + size * 0.1), (x + size * 0.3, y + size * 0.42),
                 (x - size * 0.5, y + size * 0.3)], colour, mix(colour, "#000000", 0.15))
    c.blob(272, 430, 92, 56, "#3a6ea5", 0.05)
    c.blob(262, 412, 74, 42, "#4f86bd", 0.08)
    c.blob(272, 346, 19, 21, "#7a4c33", 0.03)
    c.blob(272, 336, 21, 16, "#231a16", 0.05)
    c.shape([(244, 368), (300, 368), (316, 430), (230, 430)], "#d9a436", "#c0862c")
    c.shape([(236, 398), (270, 408), (270, 432), (232, 420)], "#f4efe0")
    c.shape([(306, 398), (270, 408), (270, 432), (312, 420)], "#e6dfcb")
    for i, (wide, colour) in enumerate(((86, "#b5462f"), (74, "#e9e0c8"), (80, "#2f6d68"), (64, "#d9a436"))):
        c.box(500 + (86 - wide) / 2, 452 - i * 14, wide, 13, colour, mix(colour, "#000000", 0.2))
    for x in (311, 488):
        c.box(x, 86, 9, 396, "#e9e1cf", "#d3c8b0")
    c.box(118, 300, 564, 8, "#e9e1cf")
    c.box(98, 482, 604, 24, "#d9ccb4", "#ab9c82")
    c.shade([(98, 508), (702, 508), (702, 530), (98, 530)], 0.45, 5)
    c.glow(400, 560, 380, "#ffb870", 0.25)
    foliage(c, 60, 590, 90, 60, OAK, 160, 11)
    foliage(c, 742, 596, 100, 66, OAK, 170, 11)


def viaduct_morning(c: Canvas) -> None:
    """The arches standing out of the mist, sun just up."""
    c.fade("#a9bcd0", "#fbd9ac", 0, 300)
    c.glow(640, 118, 330, "#ffdf9f", 0.75)
    c.blob(640, 118, 24, 24, "#fff6da", 0)
    for x in range(-20, 840, 62):
        foliage(c, x, 306 + c.dice.uniform(-14, 14), 46, 38, ("#98a7ad", "#a9b5b5", "#c3c8bf"), 40, 12)
    c.veil([(-40, 270), (840, 250), (840, 350), (-40, 350)], "#f1e3cc", 0.8, 26)
    stone, shadow = "#a4746a", "#7b5a5e"
    c.shape([(-10, 196), (810, 168), (810, 470), (-10, 470)], stone, "#b99a90")
    for i in range(9):
        x = -52 + i * 98
        lift = -3.4 * i
        hole = arch(x, 292 + lift, 72, 52, 480)
        c.shape(hole, "#e4d2bd", "#f0dfc8")
        c.line([(p[0], p[1]) for p in arch(x, 292 + lift, 72, 52, 480)[1:-1]], "#8a5f58", 4)
        c.shape([(x + 72, 480), (x + 72, 292 + lift), (x + 64, 270 + lift), (x + 60, 480)], shadow, "#a58a84")
    c.line([(-10, 196), (810, 168)], "#caa091", 7)
    c.line([(-10, 206), (810, 178)], "#7b5550", 3)
    for i in range(34):
        x, y = i * 25, 190 - i * 0.86
        c.line([(x, y + 2), (x, y - 7)], "#6d5550", 1.2)
    c.veil([(-60, 350), (860, 330), (860, 520), (-60, 520)], "#f3e6d2", 0.9, 40)
    for x, height in ((40, 150), (130, 120), (700, 160), (780, 130)):
        tree(c, x, 478, height, HAZE, 0.5, "#8b8580")
    c.fade("#b5ba94", "#7f8c62", 462, 600)
    grass(c, 0, 470, 800, 600, ("#8d9a68", "#a8b07c", "#6d7d52", "#c5c598"), 1300, 12)
    middle = [(418, 464, 7), (436, 474, 10), (470, 484, 15), (484, 495, 21), (462, 507, 29), (420, 520, 38),
              (384, 535, 50), (372, 554, 66), (392, 576, 86), (430, 604, 112)]
    banks = [[(x + side * wide, y) for x, y, wide in middle] for side in (-1, 1)]
    outer = [[(x + side * wide * 1.12, y) for x, y, wide in middle] for side in (-1, 1)]
    c.shape([*outer[0], *reversed(outer[1])], "#8f9a76", "#5f6f4c")
    c.shape([*banks[0], *reversed(banks[1])], "#f0dfc6", "#8fa6a8")
    ripples(c, 540, 600, ("#f4e9d4", "#b9c6c2", "#7d9698"), 26, 350, 450)
    c.veil([(-60, 440), (860, 440), (860, 500), (-60, 500)], "#f6ead6", 0.6, 18)


def wharf_bridge(c: Canvas) -> None:
    """The brick bridge over black water on a winter afternoon."""
    c.fade("#56648a", "#f0b183", 0, 320)
    for x, height, lean in ((70, 300, 0.05), (170, 240, -0.05), (690, 280, -0.04), (770, 320, 0.02)):
        bare_tree(c, x, 330, height, "#3b3440", lean)
    for x, top in ((560, 250), (628, 236)):
        c.box(x, top, 62, 90, "#4a4350")
        gable(c, x - 4, top + 2, 70, 32, "#3a3541", "#2f2b37")
        c.box(x + 14, top + 24, 12, 16, "#ffc873")
    c.shape([(-10, 300), (120, 268), (290, 214), (400, 202), (520, 214), (680, 262), (810, 300), (810, 400), (-10, 400)],
            "#7f4a40", "#5b3733")
    for row in range(13):
        y = 224 + row * 14
        for i in range(60):
            x = i * 15 + (row % 2) * 7
            edge = 202 + abs(x - 400) ** 1.42 * 0.021
            if y > edge + 8:
                c.box(x, y, 13, 11, mix("#7f4a40", "#3a2624" if c.dice.random() < 0.5 else "#b5806a", c.dice.uniform(0, 0.35)),
                      grain=0.05)
    c.line([(-10, 296), (120, 264), (290, 210), (400, 198), (520, 210), (680, 258), (810, 296)], "#c2a68d", 9)
    c.shape(arch(262, 396, 276, 132, 402), "#16161c")
    c.line(arch(262, 396, 276, 132, 402)[1:-1], "#a5705c", 13)
    c.shape(arch(330, 396, 150, 84, 402), "#8d6d6a", "#d99c78")
    c.fade("#3a4152", "#262b38", 398, 600)
    c.mirror(400, 190, "#20242f", 0.35)
    ripples(c, 404, 600, ("#7f6a72", "#e0a880", "#1a1d26"), 120)
    c.shape([(-10, 392), (258, 398), (250, 412), (120, 480), (-10, 600)], "#5a5048", "#3f3934")
    grass(c, -10, 400, 190, 590, ("#4d5640", "#6a6a4a", "#38402f"), 420, 10)
    c.shape([(-10, 440), (210, 402), (236, 404), (60, 510), (-10, 560)], "#8a7a68", "#5d5248")
    person(c, 176, 430, 66, "#c8583f", "#23262f", "#c58f6a")
    c.shade([(240, 300), (560, 300), (560, 402), (240, 402)], 0.35, 20)
    c.glow(620, 250, 120, "#ffb066", 0.35)


def goods_yard(c: Canvas) -> None:
    """The empty goods shed, buddleia through the rails."""
    c.fade("#9fb6c4", "#eee3cb", 0, 340)
    for x, height in ((30, 140), (740, 170), (660, 130)):
        tree(c, x, 350, height, OAK, 0.55)
    bricks(c, 120, 190, 520, 190, "#8d5a48", "#b09a86", 9)
    c.shape([(96, 196), (170, 104), (592, 104), (664, 196)], "#5c5f63", "#4b4e53")
    for i in range(26):
        c.line([(170 + i * 16.4, 104), (96 + i * 22.2, 196)], "#6b6e71", 1)
    for x, y in ((300, 130), (356, 158), (470, 140)):
        c.shape([(x, y), (x + 34, y - 4), (x + 42, y + 24), (x + 6, y + 26)], "#2a2a2c")
    c.shape(arch(330, 276, 104, 44, 380), "#232022")
    c.shape([(334, 380), (334, 290), (372, 282), (376, 380)], "#4f6358", "#3f4f47")
    for x in (156, 226, 476, 546):
        c.shape(arch(x, 262, 44, 20, 330), "#e0d5bf")
        c.shape(arch(x + 4, 264, 36, 16, 326), "#39434a", "#56646a")
        c.line([(x + 22, 246), (x + 22, 328)], "#cabfa8", 2)
        c.line([(x + 4, 290), (x + 40, 290)], "#cabfa8", 2)
    c.shape([(166, 282), (178, 270), (184, 286), (176, 300)], "#15181a")
    c.box(246, 210, 190, 26, "#2f4650")
    for i in range(11):
        c.box(262 + i * 15, 217, 9, 12, "#d9cfb8")
    c.fade("#a39b78", "#8b7d5c", 372, 600)
    for _ in range(700):
        x, y = c.dice.uniform(0, 800), 385 + 215 * c.dice.uniform(0, 1)
        size = 1.4 + (y - 380) / 60
        c.blob(x, y, size * 1.3, size, mix("#8d8066", "#5f574a", c.dice.uniform(0, 1)), 0.2)
    for a, b in ((392, 120), (404, 250), (430, 470), (442, 610)):
        c.taper((b, 602), (a, 384), "#6d4a38", 8, 2)
        c.taper((b - 1, 602), (a, 384), "#b08468", 2.6, 0.6)
    grass(c, 0, 390, 800, 600, ("#7f8c52", "#a3a566", "#5f7042", "#c4b878"), 900, 12)
    for x, ground, size in ((90, 470, 120), (690, 520, 170), (560, 420, 80), (220, 560, 130)):
        for _ in range(9):
            tip = (x + c.dice.uniform(-0.5, 0.5) * size, ground - size * c.dice.uniform(0.55, 1.0))
            c.taper((x, ground), tip, "#6b7a52", 3, 1.4)
            foliage(c, (x + tip[0]) / 2, (ground + tip[1]) / 2, size * 0.14, size * 0.2, ("#4c5f40", "#71855a", "#9dab7c"), 22, 5)
            for j in range(9):
                c.blob(tip[0] + j * 0.8 * (1 if tip[0] > x else -1), tip[1] + j * 3.0, 5.2 - j * 0.3, 4,
                       mix("#7a4f94", "#b48ac4", c.dice.uniform(0, 1)), 0.2)
