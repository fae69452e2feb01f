"""The names on a base map: streets, places, landmarks and water, each once and where it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, hypot, radians
from pathlib import Path

from pmtiles.tile import TileType

from mapapp.basemaps.attribution import one_line
from mapapp.basemaps.grid import to_degrees
from mapapp.basemaps.pmtiles_container import Container
from mapapp.basemaps.tile_reading import BrokenTile, named_in
from mapapp.workspace.progress import Progress

_KINDS = (
    ("road", "street"), ("transportation", "street"), ("street", "street"), ("place", "place"), ("names", "place"),
    ("water", "water"), ("physical_line", "water"), ("overlay", "area"), ("boundar", "area"),
)  # fmt: skip
"""How a layer's name begins, and what its things are; others are landmarks."""
_UNNAMED = frozenset({"boundaries", "boundary", "mask"})
_APART_M = 900.0
"""Pieces of one street lie nearer to each other than this; two streets of one name in a town do not."""
_CELL = 0.0015
"""Degrees: some 100 to 170 m in Britain."""
_MOST_OF_A_NAME = 400
_METRES_A_DEGREE = 111_320.0
_BETWEEN_REPORTS = 50
_LONGEST = 120
_MOST_NAMES = 2_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """A name and where it is, in degrees. `also` holds the same in other languages, and what else it is known by."""

    name: str
    kind: str
    at: tuple[float, float]
    also: tuple[str, ...] = ()


def places_on(path: Path, progress: Progress) -> list[Place]:
    """The names of a vector map at its closest zoom; none for pictures. `progress` counts tiles."""
    with path.open("rb") as file:
        container = Container(path, file)
        if container.header["tile_type"] is not TileType.MVT:
            return []
        return list(_gathered(_pieces(container, progress)))


def _pieces(container: Container, progress: Progress) -> Iterator[Place]:
    closest, total = container.header["max_zoom"], container.header["addressed_tiles_count"]
    size, found, before = 2**closest, 0, b""
    for done, (tile, raw) in enumerate(container.tiles()):
        if done % _BETWEEN_REPORTS == 0:
            progress(done, total)
        if tile.z != closest or raw == before:
            continue  # the same tile again is open sea
        before = raw
        try:
            for one in named_in(container.unpacked(raw)):
                kind = _kind(one.layer)
                x, y = one.at
                if one.layer in _UNNAMED or not (0 <= x <= 1 and 0 <= y <= 1):
                    continue  # what reaches in from beside is named there
                name = one_line(one.name, _LONGEST)
                also = {one_line(text, _LONGEST) for key, text in one.tags.items() if _is_another_name(key)}
                if name:
                    found += 1
                    at = to_degrees((tile.x + x) / size, (tile.y + y) / size)
                    yield Place(name, kind, at, tuple(sorted(also - {name, ""})))
        except BrokenTile:
            continue  # the page shows what it can of the others, too
        if found > _MOST_NAMES:
            return
    progress(total, total)


def _is_another_name(key: str) -> bool:
    return key.startswith(("name:", "name_", "alt_name", "old_name")) or key in ("ref", "postcode", "addr:postcode")


def _kind(layer: str) -> str:
    return next((kind for word, kind in _KINDS if layer.startswith(word)), "landmark")


def _gathered(pieces: Iterable[Place]) -> Iterator[Place]:
    """One for all pieces of a name that lie together, at the piece nearest to their middle."""
    same: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for piece in pieces:
        same[piece.name, piece.kind].append(piece)
    for found in same.values():
        for group in _groups(_thinned(found)):
            middle = (
                sum(one.at[0] for one in group) / len(group),
                sum(one.at[1] for one in group) / len(group),
            )
            nearest = min(group, key=lambda one: metres_between(one.at, middle))
            also = tuple(sorted({word for one in group for word in one.also}))
            yield Place(nearest.name, nearest.kind, nearest.at, also)


def _thinned(pieces: list[Place]) -> list[Place]:
    """One for each few hundred metres: a name that stands everywhere, such as *Parking*, is not compared with itself
    a million times; beyond the first few hundred of a name nobody looks."""
    cells = {(round(one.at[0] / _CELL), round(one.at[1] / _CELL)): one for one in pieces}
    return list(cells.values())[:_MOST_OF_A_NAME]


def _groups(pieces: list[Place]) -> list[list[Place]]:
    groups: list[list[Place]] = []
    for piece in pieces:
        near = [group for group in groups if any(metres_between(piece.at, one.at) < _APART_M for one in group)]
        for group in near[1:]:
            near[0].extend(group)
            groups.remove(group)
        if near:
            near[0].append(piece)
        else:
            groups.append([piece])
    return groups


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Near enough within a county."""
    across = (one[0] - other[0]) * cos(radians((one[1] + other[1]) / 2))
    return hypot(across, one[1] - other[1]) * _METRES_A_DEGREE
