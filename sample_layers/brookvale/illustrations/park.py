"""Scenes of park, water and allotments."""

from __future__ import annotations

from .built import bench, gable, star
from .canvas import Canvas, mix
from .nature import AUTUMN, HAZE, LIME, OAK, WILLOW, duck, foliage, grass, reeds, ripples, tree


def bench_lime_walk(c: Canvas) -> None:
    """A bench under the limes, morning light across the path."""
    c.fade("#dfe7dc", "#f3ecd2", 0, 330)
    for x, height in ((60, 200), (160, 170), (640, 180), (760, 215), (330, 140), (480, 140)):
        tree(c, x, 322, height, HAZE, 0.5, "#8b938b")
    c.fade("#a9b978", "#6f8a4a", 315, 600)
    grass(c, 0, 320, 800, 590, ("#8da55d", "#7c9550", "#b9c57d", "#5f7a42"), 1500, 9)
    c.shape([(372, 318), (408, 318), (640, 600), (60, 600)], "#e6d8b6", "#cdb88e", 0.14)
    for ground, left, right, size in ((338, 340, 442, 210), (372, 285, 500, 330), (440, 182, 590, 500)):
        for x in (left, right):
            c.taper(
                (x, ground), (x + (6 if x < 390 else -6), ground - size * 0.75), "#574737", size * 0.075, size * 0.05
            )
            c.taper(
                (x - size * 0.016, ground),
                (x - size * 0.01, ground - size * 0.75),
                "#7d6750",
                size * 0.018,
                size * 0.012,
            )
    foliage(c, 390, 92, 190, 120, LIME, 420, 13)
    foliage(c, 175, 70, 250, 150, LIME, 620, 17)
    foliage(c, 640, 60, 250, 150, LIME, 620, 17)
    for _ in range(22):
        x, y = c.dice.uniform(80, 720), c.dice.uniform(420, 590)
        c.shade([(x - 50, y), (x, y - 7), (x + 60, y + 2), (x, y + 9)], 0.28, 4, "#3c4a3a")
    c.shade([(560, 545), (770, 545), (800, 566), (520, 566)], 0.5, 7)
    bench(c, 545, 552, 200)
    c.shape([(618, 512), (640, 512), (643, 486), (615, 486)], "#e9dcc0", "#d8c6a0")
    c.veil([(0, 0), (150, 0), (560, 600), (330, 600)], "#fff0b8", 0.22, 40)


def mill_pool(c: Canvas) -> None:
    """Ducks on the pool, the willow's branches in front."""
    c.fade("#cfdcd8", "#eee6cb", 0, 250)
    for x, height, leaves in (
        (40, 190, OAK),
        (150, 150, WILLOW),
        (700, 200, OAK),
        (590, 140, WILLOW),
        (790, 170, OAK),
        (300, 120, HAZE),
        (430, 110, HAZE),
    ):
        tree(c, x, 246, height, leaves, 0.5)
    c.shape([(0, 238), (800, 232), (800, 262), (0, 262)], "#8c9f5c", "#6d8148")
    c.mirror(260, 240, "#7d9693", 0.4)
    c.fade("#62807f", "#476668", 490, 600)
    ripples(c, 262, 600, ("#b9cbc4", "#92aba6", "#557572", "#d8e0d2"), 260)
    reeds(c, 560, 820, 330, 110, 110, ("#6b7d45", "#8b9a55", "#4f6338", "#a8ab63"))
    duck(c, 520, 350, 22, False)
    duck(c, 610, 388, 24, True)
    duck(c, 300, 470, 56, True)
    for i in range(26):
        x = -10 + i * 11 + c.dice.uniform(-6, 6)
        drop = c.dice.uniform(120, 330) * (1 - i / 40)
        c.line([(x, -5), (x + 8, drop * 0.5), (x + 4, drop)], "#6f7a45", 1.4)
        for j in range(int(drop / 9)):
            y = j * 9 + c.dice.uniform(-3, 3)
            c.blob(x + 5 + c.dice.uniform(-6, 6), y, 3.2, 8, WILLOW[int(c.dice.integers(1, 3))], 0.2)
    reeds(c, -20, 150, 610, 150, 70, ("#5c7040", "#7d8f4c", "#3f5533", "#a0a45c"))


def park_playground(c: Canvas) -> None:
    """Swings with one seat missing, a slide, nobody about."""
    c.fade("#b9cfdd", "#eef0dd", 0, 320)
    for x, height, leaves in (
        (40, 220, OAK),
        (140, 180, LIME),
        (250, 200, OAK),
        (560, 190, LIME),
        (660, 230, OAK),
        (770, 200, AUTUMN),
        (400, 160, LIME),
    ):
        tree(c, x, 335, height, leaves, 0.48)
    c.fade("#9db06a", "#7c9650", 325, 420)
    c.shape([(0, 400), (800, 372), (800, 600), (0, 600)], "#c79a73", "#b27f5b", 0.16)
    grass(c, 0, 330, 800, 402, ("#8aa058", "#a7b56e", "#6c8547"), 600, 7)
    c.shade([(110, 520), (470, 500), (520, 520), (160, 545)], 0.3, 6)
    frame = "#2f5d6b"
    for x in (110, 400):
        c.taper((x - 42, 522), (x, 232), frame, 9, 8)
        c.taper((x + 46, 512), (x, 232), mix(frame, "#000000", 0.2), 9, 8)
    c.line([(102, 234), (410, 234)], frame, 9)
    c.line([(188, 238), (186, 456)], "#5d6468", 2)
    c.line([(226, 238), (228, 456)], "#5d6468", 2)
    c.shape([(176, 454), (238, 454), (234, 464), (180, 464)], "#2a2624")
    c.line([(300, 238), (298, 372), (304, 392)], "#5d6468", 2)
    c.line([(340, 238), (344, 450)], "#5d6468", 2)
    c.line([(344, 450), (340, 462)], "#5d6468", 2)
    c.shade([(540, 540), (760, 520), (790, 540), (570, 560)], 0.32, 6)
    c.shape([(560, 300), (604, 300), (742, 520), (700, 530)], "#c94f3d", "#e07a5c")
    c.line([(560, 298), (700, 530)], "#8f3328", 5)
    c.line([(604, 298), (744, 520)], "#8f3328", 5)
    for x in (548, 606):
        c.taper((x, 536), (x, 250), "#34495a", 8, 7)
    for i in range(7):
        c.line([(548, 330 + i * 30), (606, 330 + i * 30)], "#46606f", 4)
    c.box(540, 246, 74, 8, "#e8c45a")
    gable(c, 534, 248, 86, 40, "#e8c45a", "#c99b3a")
    for _ in range(40):
        c.blob(c.dice.uniform(0, 800), c.dice.uniform(430, 598), 4, 2, AUTUMN[int(c.dice.integers(1, 3))], 0.3)


def allotment_shed(c: Canvas) -> None:
    """A shed, beans on canes, sunflowers and rows of cabbages."""
    c.fade("#a9c6d6", "#f0ead0", 0, 300)
    for x, height in ((30, 150), (130, 120), (690, 160), (780, 140), (580, 110)):
        tree(c, x, 300, height, OAK, 0.55)
    c.fade("#a3a864", "#7f7a48", 292, 380)
    c.fade("#7a5a40", "#5f4430", 372, 600)
    c.shade([(300, 372), (600, 372), (680, 402), (360, 402)], 0.45, 8)
    c.box(300, 190, 210, 188, "#6f8a86", "#566f6c")
    for i in range(11):
        c.line([(300 + i * 21, 190), (300 + i * 21, 378)], "#4b625f", 1.6)
    c.shape([(284, 196), (405, 122), (526, 196), (512, 204), (405, 140), (298, 204)], "#5d4a3f", "#4a3a32")
    gable(c, 304, 194, 202, 54, "#789490", "#6b8783")
    c.box(330, 232, 66, 146, "#b5533c", "#96402f")
    c.line([(334, 240), (392, 372)], "#7f3527", 3)
    c.blob(386, 310, 3, 3, "#e3c98a", 0)
    c.box(426, 226, 58, 50, "#e5dfcd")
    c.box(430, 230, 50, 42, "#a9c3c4", "#d9e2d6")
    c.line([(455, 230), (455, 272)], "#e5dfcd", 3)
    for i in range(6):
        x = 560 + i * 34
        c.line([(x, 408), (x + 18, 210)], "#a98b57", 2.5)
        c.line([(x + 34, 408), (x + 16, 210)], "#a98b57", 2.5)
        foliage(c, x + 17, 318, 20, 92, ("#3d5a30", "#64843f", "#9fb257"), 130, 6)
        for _ in range(5):
            c.blob(x + c.dice.uniform(0, 34), c.dice.uniform(240, 380), 3, 3, "#cf4a35", 0.2)
    for x, top, size in ((92, 168, 30), (168, 208, 25), (232, 178, 28), (38, 228, 22)):
        c.taper((x + 4, 420), (x, top), "#5f7a3a", 7, 5)
        for side in (-1, 1):
            for y in (top + 70, top + 130):
                c.blob(x + side * 20, y, 20, 8, "#6d8a41", 0.2)
        c.shape(star(x, top, size, 15, 0.66), "#e9b52f", "#d99a22")
        c.blob(x, top, size * 0.48, size * 0.46, "#5b3a20", 0.06)
    for row, (y, size) in enumerate(((432, 15), (482, 21), (546, 29))):
        c.shade([(0, y + size * 0.9), (800, y + size * 0.9), (800, y + size * 1.4), (0, y + size * 1.4)], 0.4, 5)
        for i in range(16):
            x = i * size * 3.4 + (row % 2) * size * 1.5 - 10
            foliage(c, x, y, size * 1.3, size * 0.8, ("#4a6b58", "#7b9d7d", "#b8cfa6"), 34, size * 0.4)


def swan_lock(c: Canvas) -> None:
    """Lock gates with white-tipped beams, a narrowboat below, the lock cottage."""
    c.fade("#a8c4d4", "#f2e8cd", 0, 280)
    for x, height in ((60, 170), (170, 140), (270, 120), (520, 130), (740, 190)):
        tree(c, x, 285, height, OAK, 0.55)
    c.fade("#a4b36c", "#7f9551", 275, 600)
    c.box(586, 182, 128, 104, "#e9dfc9", "#d6c8ab")
    c.shape([(572, 186), (604, 136), (698, 136), (730, 186)], "#7d4a3a", "#6a3d31")
    c.box(672, 116, 18, 28, "#9a5a44")
    for x in (602, 668):
        c.box(x, 208, 24, 30, "#41525c", "#6d8088")
    c.box(638, 226, 22, 60, "#2f5d50")
    c.shape([(352, 286), (424, 286), (640, 600), (150, 600)], "#c9bda2", "#a3957b", 0.16)
    c.shape([(364, 290), (412, 290), (572, 600), (222, 600)], "#4d4238", "#3a332d")
    c.shape([(372, 338), (404, 338), (540, 600), (254, 600)], "#5a7370", "#3c5553")
    ripples(c, 400, 600, ("#8aa09a", "#6d8683", "#314846"), 60, 300, 500)
    for i in range(8):
        y = 320 + i * i * 4.6
        c.line([(368 - i * 18.5, y), (366 - i * 17, y + 14)], "#6d5f50", 2)
    wood, dark = "#3b3f3d", "#23282a"
    c.shape([(326, 350), (388, 332), (388, 474), (326, 506)], wood, dark)
    c.shape([(450, 350), (388, 332), (388, 474), (450, 506)], mix(wood, "#000000", 0.15), dark)
    for i in range(4):
        c.line([(328, 372 + i * 32), (388, 354 + i * 30)], "#565b57", 3)
        c.line([(448, 372 + i * 32), (388, 354 + i * 30)], "#4a4f4c", 3)
    for x, top, width in ((386, 392, 5), (391, 404, 3), (352, 430, 2.5), (428, 436, 2.5)):
        c.taper((x, 486), (x, top), "#dfe9e2", width * 2, width * 0.5)
    for _ in range(26):
        c.blob(
            388 + c.dice.uniform(-50, 50),
            490 + c.dice.uniform(-6, 10),
            7,
            2.4,
            mix("#a9bdb6", "#f2f5ec", c.dice.uniform(0, 1)),
            0.4,
        )
    for side in (-1, 1):
        a, b = (388 + side * 10, 336), (388 + side * 330, 392)
        c.taper(a, b, dark, 12, 20)
        tip = (388 + side * 262, 380)
        c.taper(tip, b, "#efeadd", 18, 20)
    c.shape([(300, 600), (322, 528), (392, 512), (462, 528), (484, 600)], "#26453f", "#1c332f")
    c.shape([(336, 546), (448, 546), (462, 600), (322, 600)], "#8f2f2a", "#6f221f")
    c.line([(336, 546), (448, 546)], "#d9b85c", 4)
    c.blob(360, 534, 9, 9, "#d7a33a", 0.2)
    c.blob(424, 534, 12, 8, "#5a7d3f", 0.3)
    grass(c, 0, 300, 250, 598, ("#8fa35b", "#a9b96f", "#69823f"), 500, 9)
    grass(c, 560, 300, 800, 598, ("#8fa35b", "#a9b96f", "#69823f"), 500, 9)
