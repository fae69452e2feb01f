"""Scenes of library, bridge, viaduct and goods shed."""

from __future__ import annotations

from .built import arch, bricks, gable, person
from .canvas import Canvas, mix
from .nature import HAZE, OAK, bare_tree, foliage, grass, ripples, tree


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
            c.box(
                x,
                y - tall,
                wide,
                tall,
                ("#b5462f", "#2f6d68", "#d9a436", "#3c5a86", "#7b3a5a", "#e9e0c8", "#557a45")[
                    int(c.dice.integers(7))
                ],
            )
            x += wide + 1.5
        if shelf:
            c.blob(640, y - 20, 15, 18, "#4c7a4a", 0.3)
    c.box(134, 100, 532, 5, "#c98d4c")
    for x, y, size, colour in (
        (190, 178, 34, "#c8402f"),
        (268, 140, 26, "#2f6d68"),
        (330, 200, 30, "#3c5a86"),
        (226, 252, 24, "#e9e2d0"),
        (352, 132, 20, "#d9713a"),
    ):
        c.line([(x, 104), (x, y)], "#7d5a3a", 1)
        c.shape(
            [
                (x - size, y - size * 0.2),
                (x - size * 0.1, y - size * 0.1),
                (x + size * 0.1, y - size * 0.8),
                (x + size * 0.5, y),
                (x + size * 1.1, y + size * 0.1),
                (x + size * 0.3, y + size * 0.42),
                (x - size * 0.5, y + size * 0.3),
            ],
            colour,
            mix(colour, "#000000", 0.15),
        )
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
    middle = [
        (418, 464, 7),
        (436, 474, 10),
        (470, 484, 15),
        (484, 495, 21),
        (462, 507, 29),
        (420, 520, 38),
        (384, 535, 50),
        (372, 554, 66),
        (392, 576, 86),
        (430, 604, 112),
    ]
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
    c.shape(
        [(-10, 300), (120, 268), (290, 214), (400, 202), (520, 214), (680, 262), (810, 300), (810, 400), (-10, 400)],
        "#7f4a40",
        "#5b3733",
    )
    for row in range(13):
        y = 224 + row * 14
        for i in range(60):
            x = i * 15 + (row % 2) * 7
            edge = 202 + abs(x - 400) ** 1.42 * 0.021
            if y > edge + 8:
                c.box(
                    x,
                    y,
                    13,
                    11,
                    mix("#7f4a40", "#3a2624" if c.dice.random() < 0.5 else "#b5806a", c.dice.uniform(0, 0.35)),
                    grain=0.05,
                )
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
            foliage(
                c,
                (x + tip[0]) / 2,
                (ground + tip[1]) / 2,
                size * 0.14,
                size * 0.2,
                ("#4c5f40", "#71855a", "#9dab7c"),
                22,
                5,
            )
            for j in range(9):
                c.blob(
                    tip[0] + j * 0.8 * (1 if tip[0] > x else -1),
                    tip[1] + j * 3.0,
                    5.2 - j * 0.3,
                    4,
                    mix("#7a4f94", "#b48ac4", c.dice.uniform(0, 1)),
                    0.2,
                )
