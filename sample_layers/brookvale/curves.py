"""Smooth lines through hand-drawn points, and frames along a line to build against."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from math import ceil, hypot

import numpy as np
from shapely.geometry import LineString, Polygon


def points(text: str) -> list[tuple[float, float]]:
    """Read "x,y x,y ..." in plan metres."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def smooth(corners: list[tuple[float, float]], step: float = 6.0, closed: bool = False) -> np.ndarray:
    """A centripetal Catmull-Rom curve through `corners`, a vertex about each `step` metres.

    Centripetal (alpha 0.5) because the uniform kind loops where hand-drawn points are unevenly spaced.
    Source: Yuksel, Schaefer, Keyser 2011, "Parameterization and applications of Catmull-Rom curves".
    """
    knots = np.array(corners, float)
    if len(knots) == 2 and not closed:
        return knots
    if closed:
        knots = np.vstack([knots[-1], knots, knots[0], knots[1]])
    else:
        knots = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    pieces = [_segment(*knots[i : i + 4], step) for i in range(len(knots) - 3)]
    return np.vstack([*pieces, knots[-2]])


def _segment(p0: np.ndarray, p1: np.ndarray, p2: np.ndarray, p3: np.ndarray, step: float) -> np.ndarray:
    t0 = 0.0
    t1 = t0 + np.sqrt(np.linalg.norm(p1 - p0))
    t2 = t1 + np.sqrt(np.linalg.norm(p2 - p1))
    t3 = t2 + np.sqrt(np.linalg.norm(p3 - p2))
    count = max(2, ceil(np.linalg.norm(p2 - p1) / step))
    t = np.linspace(t1, t2, count, endpoint=False)[:, None]
    a1 = (t1 - t) / (t1 - t0) * p0 + (t - t0) / (t1 - t0) * p1
    a2 = (t2 - t) / (t2 - t1) * p1 + (t - t1) / (t2 - t1) * p2
    a3 = (t3 - t) / (t3 - t2) * p2 + (t - t2) / (t3 - t2) * p3
    b1 = (t2 - t) / (t2 - t0) * a1 + (t - t0) / (t2 - t0) * a2
    b2 = (t3 - t) / (t3 - t1) * a2 + (t - t1) / (t3 - t1) * a3
    return (t2 - t) / (t2 - t1) * b1 + (t - t1) / (t2 - t1) * b2


def curve(text: str, step: float = 6.0) -> LineString:
    """The smooth line through "x,y x,y ..."; two points give a straight one."""
    return LineString(smooth(points(text), step)).simplify(0.12)


def loop(text: str, step: float = 6.0) -> Polygon:
    """The smooth closed shape through "x,y x,y ..."."""
    return Polygon(smooth(points(text), step, closed=True)).simplify(0.2)


def outline(text: str) -> Polygon:
    """The straight-sided shape with corners "x,y x,y ..."."""
    return Polygon(points(text))


class Frame:
    """Positions beside a line: `along` metres from its start and `out` metres to its left (or right).

    Party walls of neighbouring houses come from the same two numbers, so they meet exactly, also on a bend.
    """

    def __init__(self, line: LineString, left: bool) -> None:
        # Plain floats, not arrays: this is asked for single points, hundreds of thousands of times.
        self._xy = [(x, y) for x, y in line.coords]
        steps = [(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise(self._xy)]
        lengths = [hypot(dx, dy) for dx, dy in steps]
        self._starts = [0.0, *accumulate(lengths)]
        self.length = self._starts[-1]
        units = [(dx / size, dy / size) for (dx, dy), size in zip(steps, lengths, strict=True)]
        # Directions are blended across vertices: a jump of the normal would open or overlap party walls.
        between = [_unit(ax + bx, ay + by) for (ax, ay), (bx, by) in pairwise(units)]
        self._directions = [units[0], *between, units[-1]]
        self._sign = 1.0 if left else -1.0

    def at(self, along: float, out: float) -> tuple[float, float]:
        """The point `along` the line (its ends continue straight) and `out` from it, on this frame's side."""
        i = min(max(bisect_right(self._starts, along) - 1, 0), len(self._starts) - 2)
        share = (along - self._starts[i]) / (self._starts[i + 1] - self._starts[i])
        x, y = _between(self._xy[i], self._xy[i + 1], share)
        dx, dy = _unit(*_between(self._directions[i], self._directions[i + 1], min(max(share, 0.0), 1.0)))
        return (x - self._sign * out * dy, y + self._sign * out * dx)

    def shape(self, *corners: tuple[float, float]) -> Polygon:
        """The polygon whose corners are (along, out) pairs."""
        return Polygon([self.at(along, out) for along, out in corners])

    def middle(self, start: float, end: float) -> Frame:
        """A straight frame tangent to this one between two stations: free-standing houses keep right angles."""
        a, b = self.at(start, 0.0), self.at(end, 0.0)
        return Frame(LineString([a, b]), left=self._sign > 0)


def _unit(dx: float, dy: float) -> tuple[float, float]:
    size = hypot(dx, dy)
    return dx / size, dy / size


def _between(a: tuple[float, float], b: tuple[float, float], share: float) -> tuple[float, float]:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])
