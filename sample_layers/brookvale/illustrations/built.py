"""Walls, windows, roofs, benches and people."""

from __future__ import annotations

from math import cos, pi, sin

from .canvas import Canvas, mix


def bricks(
    c: Canvas, x: float, y: float, width: float, height: float, colour: str, mortar: str, course: float = 7
) -> None:
    """A brick wall: a ground of mortar and courses of uneven bricks."""
    c.box(x, y, width, height, mortar)
    rows = int(height / course) + 1
    for row in range(rows):
        top = y + row * course
        deep = min(course * 0.82, y + height - top)
        start = x - (row % 2) * course * 1.2
        while start < x + width and deep > 0:
            a, b = max(start, x), min(start + course * 2.2, x + width)
            if b - a > 1:
                tone = mix(colour, "#2f1d18" if c.dice.random() < 0.5 else "#f1c79c", abs(c.dice.normal(0, 0.07)))
                c.shape([(a, top), (b, top), (b, top + deep), (a, top + deep)], tone, grain=0.12)
            start += course * 2.4


def sash(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    glass: str,
    frame: str = "#ece6d8",
    sill: str = "#cfc6b4",
) -> None:
    """A sash window with a stone sill and lintel."""
    c.box(x - 3, y - height * 0.12, width + 6, height * 0.1, sill)
    c.box(x, y, width, height, frame)
    bar = max(width * 0.07, 1)
    pane = (width - 3 * bar) / 2
    for i in range(2):
        for j in range(2):
            c.box(
                x + bar + i * (pane + bar),
                y + bar + j * (height / 2 - bar * 0.5),
                pane,
                height / 2 - 1.5 * bar,
                glass,
                mix(glass, "#ffffff", 0.12),
            )
    c.box(x - 3, y + height, width + 6, height * 0.06, sill)


def gable(c: Canvas, x: float, y: float, width: float, rise: float, colour: str, towards: str) -> None:
    """A triangle of wall or roof on top of (x, y)."""
    c.shape([(x, y), (x + width / 2, y - rise), (x + width, y)], colour, towards)


def arch(x: float, spring: float, width: float, rise: float, foot: float) -> list[tuple[float, float]]:
    """The opening of an arch: a half ellipse on two legs, as polygon points."""
    turns = [pi - pi * i / 24 for i in range(25)]
    curve = [(x + width / 2 + width / 2 * cos(t), spring - rise * sin(t)) for t in turns]
    return [(x, foot), *curve, (x + width, foot)]


def bench(c: Canvas, x: float, y: float, width: float, wood: str = "#8a5f3c", iron: str = "#2c2f2d") -> None:
    """A park bench seen from the front, feet at y."""
    seat, back = y - width * 0.17, y - width * 0.37
    for leg in (x + width * 0.08, x + width * 0.92):
        c.taper((leg, y), (leg, seat), iron, 5, 5)
        c.taper((leg, seat), (leg + (4 if leg > x + width / 2 else -4), back - 4), iron, 5, 4)
        c.line([(leg, seat - width * 0.1), (leg + (10 if leg > x + width / 2 else -10), seat - width * 0.1)], iron, 4)
    for i in range(3):
        top = back + i * width * 0.055
        c.box(x, top, width, width * 0.037, mix(wood, "#e8c28e", 0.25 - i * 0.08), wood)
    for i in range(3):
        c.box(
            x - 2 + i * -1,
            seat + i * width * 0.024,
            width + 4 + i * 2,
            width * 0.018,
            mix(wood, "#f0cf9f", 0.3 - i * 0.1),
            wood,
        )


def person(
    c: Canvas,
    x: float,
    ground: float,
    height: float,
    coat: str,
    legs: str = "#37404c",
    skin: str = "#8d5d43",
    hair: str = "#2a211c",
    skirt: bool = False,
) -> None:
    """Somebody standing, a few strokes seen from afar."""
    head = height * 0.075
    hip, shoulder = ground - height * 0.48, ground - height * 0.82
    if skirt:
        c.shape(
            [
                (x - height * 0.09, hip - 4),
                (x + height * 0.09, hip - 4),
                (x + height * 0.15, ground - height * 0.1),
                (x - height * 0.15, ground - height * 0.1),
            ],
            legs,
        )
    for side in (-1, 1):
        c.taper(
            (x + side * height * 0.05, hip), (x + side * height * 0.07, ground), legs, height * 0.1, height * 0.06
        )
        c.taper(
            (x + side * height * 0.11, shoulder + height * 0.03),
            (x + side * height * 0.15, hip + height * 0.03),
            mix(coat, "#000000", 0.15),
            height * 0.075,
            height * 0.05,
        )
    c.shape(
        [
            (x - height * 0.12, shoulder),
            (x + height * 0.12, shoulder),
            (x + height * 0.13, hip + height * 0.04),
            (x - height * 0.13, hip + height * 0.04),
        ],
        coat,
        mix(coat, "#000000", 0.15),
    )
    c.blob(x, shoulder - head * 0.9, head, head * 1.2, skin, 0.03)
    c.blob(x, shoulder - head * 1.4, head * 1.05, head * 0.85, hair, 0.06)


def lamp(c: Canvas, x: float, ground: float, height: float, light: str = "#ffd98a", post: str = "#23282c") -> None:
    """A street lamp with its light."""
    c.taper((x, ground), (x, ground - height), post, 4, 3)
    c.shape(
        [
            (x - 6, ground - height),
            (x + 6, ground - height),
            (x + 4, ground - height - 12),
            (x - 4, ground - height - 12),
        ],
        light,
    )
    c.glow(x, ground - height - 4, height * 0.42, light, 0.55)


def star(x: float, y: float, radius: float, rays: int, depth: float = 0.6) -> list[tuple[float, float]]:
    """A flower's or cut-out's outline."""
    turns = [(pi * i / rays, radius if i % 2 == 0 else radius * depth) for i in range(2 * rays)]
    return [(x + r * cos(t), y + r * sin(t)) for t, r in turns]
