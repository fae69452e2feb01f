"""Trees, leaves, grass, reeds and birds, dab by dab."""

from __future__ import annotations

from math import cos, pi, sin

from .canvas import Canvas, mix

Leaves = tuple[str, str, str]
"""Dark, middle and light of one kind of foliage."""

LIME: Leaves = ("#3f5a34", "#6d8b45", "#b3bf62")
WILLOW: Leaves = ("#4f6a4a", "#7f9a5c", "#bcc77f")
OAK: Leaves = ("#33472f", "#587043", "#8fa05a")
AUTUMN: Leaves = ("#6a4a2c", "#a8703a", "#d9a654")
HAZE: Leaves = ("#8fa3a0", "#a5b6ae", "#bfcabd")


def foliage(
    c: Canvas, x: float, y: float, rx: float, ry: float, leaves: Leaves, dabs: int = 240, size: float = 9
) -> None:
    """A crown lit from the upper left: dark dabs first, light ones last and higher."""
    dark, middle, light = leaves
    for i in range(dabs):
        share = i / dabs
        turn, reach = c.dice.uniform(0, 2 * pi), c.dice.uniform(0, 1) ** 0.5
        px, py = x + rx * reach * cos(turn) - share * rx * 0.16, y + ry * reach * sin(turn) - share * ry * 0.22
        height = (y + ry - py) / (2 * ry) * 0.6 + (x + rx - px) / (2 * rx) * 0.4
        lit = height * 0.75 + share * 0.45 - 0.15 + c.dice.uniform(-0.12, 0.12)
        colour = mix(dark, middle, min(max(lit * 2, 0), 1)) if lit < 0.5 else mix(middle, light, min(lit * 2 - 1, 1))
        dab = size * c.dice.uniform(0.6, 1.3)
        c.blob(px, py, dab * 1.2, dab * 0.85, colour, 0.25)


def tree(
    c: Canvas, x: float, ground: float, height: float, leaves: Leaves, spread: float = 0.42, bark: str = "#5b4a3a"
) -> None:
    """A whole tree standing at (x, ground)."""
    c.taper((x, ground), (x + height * 0.02, ground - height * 0.62), bark, height * 0.07, height * 0.03)
    for side, lift in ((-1, 0.46), (1, 0.52), (-0.5, 0.58)):
        c.taper(
            (x, ground - height * 0.34),
            (x + side * height * spread * 0.5, ground - height * lift),
            bark,
            height * 0.03,
            height * 0.01,
        )
    foliage(c, x, ground - height * 0.66, height * spread, height * 0.36, leaves, int(height * 1.3), height * 0.045)


def bare_tree(
    c: Canvas, x: float, ground: float, height: float, colour: str, lean: float = 0.0, depth: int = 6
) -> None:
    """A winter tree, branching by halves."""

    def branch(x0: float, y0: float, turn: float, length: float, width: float, left: int) -> None:
        x1, y1 = x0 + sin(turn) * length, y0 - cos(turn) * length
        c.taper((x0, y0), (x1, y1), colour, width, width * 0.7)
        if left:
            for side in (-1, 1):
                branch(
                    x1,
                    y1,
                    turn + side * c.dice.uniform(0.2, 0.5),
                    length * c.dice.uniform(0.66, 0.84),
                    width * 0.66,
                    left - 1,
                )

    branch(x, ground, lean, height * 0.28, height * 0.05, depth)


def grass(
    c: Canvas,
    left: float,
    top: float,
    right: float,
    bottom: float,
    colours: tuple[str, ...],
    blades: int,
    length: float = 7,
) -> None:
    """Short strokes, longer towards the viewer."""
    for _ in range(blades):
        x, y = c.dice.uniform(left, right), top + (bottom - top) * c.dice.uniform(0, 1)
        near = 0.4 + (y - top) / max(bottom - top, 1)
        lean = c.dice.uniform(-2.5, 2.5) * near
        colour = colours[int(c.dice.integers(len(colours)))]
        c.taper((x, y), (x + lean, y - length * near * c.dice.uniform(0.6, 1.2)), colour, 1.6 * near, 0.4)


def reeds(
    c: Canvas, left: float, right: float, ground: float, height: float, count: int, colours: tuple[str, ...]
) -> None:
    """Reeds and, on some, a bulrush."""
    for _ in range(count):
        x = c.dice.uniform(left, right)
        tall = height * c.dice.uniform(0.55, 1.1)
        tip = (x + c.dice.uniform(-0.18, 0.18) * tall, ground - tall)
        c.taper((x, ground + c.dice.uniform(-3, 6)), tip, colours[int(c.dice.integers(len(colours)))], 3.4, 0.8)
        if c.dice.random() < 0.16:
            c.line([(tip[0], tip[1] + 3), (tip[0], tip[1] + 20)], "#5a3d28", 4)


def duck(c: Canvas, x: float, y: float, size: float, drake: bool) -> None:
    """A mallard on the water, swimming to the left."""
    body, wing = ("#9a9384", "#6f675b") if drake else ("#8a6b48", "#6d5238")
    c.blob(x, y, size, size * 0.42, body, 0.05)
    c.shape(
        [(x + size * 0.6, y - size * 0.1), (x + size * 1.25, y - size * 0.42), (x + size * 0.9, y + size * 0.15)],
        wing,
    )
    c.blob(x + size * 0.2, y - size * 0.08, size * 0.62, size * 0.27, wing, 0.08)
    c.taper(
        (x - size * 0.72, y),
        (x - size * 0.86, y - size * 0.62),
        "#26493a" if drake else body,
        size * 0.5,
        size * 0.34,
    )
    if drake:
        c.line([(x - size * 0.95, y - size * 0.16), (x - size * 0.58, y - size * 0.12)], "#e9e4d6", size * 0.09)
    c.blob(x - size * 0.9, y - size * 0.66, size * 0.27, size * 0.23, "#2d5a45" if drake else "#7c5f40", 0.04)
    c.shape(
        [(x - size * 1.12, y - size * 0.7), (x - size * 1.46, y - size * 0.58), (x - size * 1.12, y - size * 0.52)],
        "#d6a63c" if drake else "#b9803f",
    )
    c.blob(x - size * 0.96, y - size * 0.71, size * 0.045, size * 0.045, "#14160f", 0)
    for i in range(3):
        reach = size * (1.2 + i * 0.5)
        c.line(
            [(x - reach, y + size * (0.42 + i * 0.22)), (x + reach * 1.1, y + size * (0.42 + i * 0.22))],
            "#c9d5cf" if i % 2 else "#9fb3b0",
            1.2,
        )


def ripples(
    c: Canvas, top: float, bottom: float, colours: tuple[str, ...], count: int, left: float = 0, right: float = 800
) -> None:
    """Level strokes on water, finer with distance."""
    for _ in range(count):
        share = c.dice.uniform(0, 1) ** 1.5
        y = top + (bottom - top) * share
        half = (6 + 46 * share) * c.dice.uniform(0.4, 1.1)
        x = c.dice.uniform(left, right)
        c.line([(x - half, y), (x + half, y)], colours[int(c.dice.integers(len(colours)))], 0.7 + 1.6 * share)
