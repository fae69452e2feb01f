"""Kinds of frontage: how wide the plots are, how deep the front gardens, and which footprint goes on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from . import footprints
from .footprints import Footprint


@dataclass(frozen=True)
class Frontage:
    """One way of building along a street; all lengths in metres, ranges as (least, most)."""

    use: str
    width: tuple[float, float]
    gap: tuple[float, float]
    garden: tuple[float, float]
    """From the back of the pavement to the front wall."""
    plot_depth: float
    draw: Callable[[float, float, float, Random], list[Footprint]]
    run: tuple[int, int] = (1, 1)
    """Plots that share party walls before there is a gap."""
    curved: bool = False
    """Walls follow the bend (rows); free-standing houses keep right angles."""
    steady: bool = True
    """One front garden depth for the whole street side, as one builder made it."""
    trees: float = 0.25
    """Chance of a tree in a back garden."""


FRONTAGES = {
    "terrace": Frontage(
        "terrace", (4.7, 5.1), (1.3, 1.3), (0.2, 0.2), 19, footprints.terrace, run=(8, 16), curved=True, trees=0.05
    ),
    "bay": Frontage(
        "terrace", (5.3, 5.7), (1.3, 1.3), (2.6, 2.6), 23, footprints.terrace, run=(6, 14), curved=True, trees=0.15
    ),
    "semi": Frontage("semi", (12.2, 13.8), (3.6, 5.6), (6.5, 8.0), 30, footprints.semi, trees=0.5),
    "villa": Frontage("villa", (15.5, 17), (4.5, 7), (7.5, 8.5), 36, footprints.villa, trees=0.9),
    "detached": Frontage(
        "detached", (7.6, 10), (3.0, 5.5), (4.5, 7), 24, footprints.detached, steady=False, trees=0.35
    ),
    "bungalow": Frontage(
        "bungalow", (9.5, 12), (2.8, 4.4), (5.5, 7), 24, footprints.bungalow, steady=False, trees=0.3
    ),
    "shop": Frontage(
        "shop", (5.2, 9.5), (2.6, 3.4), (0, 0), 24, footprints.shop, run=(5, 12), curved=True, trees=0.0
    ),
    "council": Frontage(
        "council", (5.6, 6), (5, 9), (4.5, 6.5), 20, footprints.council, run=(4, 8), steady=False, trees=0.25
    ),
    "sheds": Frontage("industrial", (26, 48), (9, 15), (12, 12), 46, footprints.shed, trees=0.1),
    "works": Frontage("industrial", (20, 38), (3, 7), (1, 2.5), 42, footprints.works, steady=False, trees=0.0),
    "far_terrace": Frontage("terrace", (34, 62), (1.5, 4), (0.2, 2.5), 20, footprints.block, curved=True, trees=0.0),
    "far_semi": Frontage("semi", (12.4, 15), (4, 6.5), (6.5, 8), 30, footprints.block, trees=0.0),
    "cottage": Frontage("cottage", (8, 13), (3, 12), (1.5, 6), 26, footprints.cottage, steady=False, trees=0.6),
}
