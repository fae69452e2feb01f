"""Read the named things of a vector tile (Mapbox Vector Tile 2.1), and nothing else of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5
_MOVE_TO, _LINE_TO = 1, 2
_MOST_CORNERS = 100_000


class BrokenTile(ValueError):
    """The bytes are no vector tile."""


@dataclass(frozen=True, slots=True)
class Named:
    """A feature with a name.

    Attributes:
        tags: its texts, numbers left out.
        at: a corner in its middle, in shares of the tile from its north-western corner.
    """

    layer: str
    name: str
    tags: dict[str, str]
    at: tuple[float, float]


def named_in(tile: bytes) -> Iterator[Named]:
    """Every feature with a ``name``.

    Raises:
        BrokenTile: somewhere in the tile; what came before it stands.
    """
    try:
        for number, data in _fields(memoryview(tile)):
            if number == 3 and isinstance(data, memoryview):
                yield from _layer(data)
    except (IndexError, UnicodeDecodeError, OverflowError) as failure:
        raise BrokenTile from failure


def _layer(data: memoryview) -> Iterator[Named]:
    name, extent, keys, values, features = "", 4096, [], [], []
    for number, value in _fields(data):
        if number == 1:
            name = _text(value)
        elif number == 2:
            features.append(value)
        elif number == 3:
            keys.append(_text(value))
        elif number == 4:
            values.append(_value(value))
        elif number == 5 and isinstance(value, int):
            extent = max(1, value)
    if "name" not in keys:
        return
    for feature in features:
        tags, geometry = _feature(feature, keys, values)
        if tags.get("name"):
            x, y = _middle(geometry)
            yield Named(name, tags["name"], tags, (x / extent, y / extent))


def _feature(data: memoryview, keys: list[str], values: list[str | None]) -> tuple[dict[str, str], list[int]]:
    tags: dict[str, str] = {}
    geometry: list[int] = []
    for number, value in _fields(data):
        if number == 2:
            pairs = list(_varints(value))
            for key, word in zip(pairs[::2], pairs[1::2], strict=False):
                if values[word]:
                    tags[keys[key]] = values[word]
        elif number == 4:
            geometry = list(_varints(value))
    return tags, geometry


def _middle(geometry: list[int]) -> tuple[int, int]:
    corners, x, y, place = [], 0, 0, 0
    while place < len(geometry) and len(corners) < _MOST_CORNERS:
        command, count = geometry[place] & 7, geometry[place] >> 3
        place += 1
        if command not in (_MOVE_TO, _LINE_TO):
            continue
        for _ in range(min(count, (len(geometry) - place) // 2)):
            x += _signed(geometry[place])
            y += _signed(geometry[place + 1])
            corners.append((x, y))
            place += 2
    return corners[len(corners) // 2] if corners else (0, 0)


def _signed(value: int) -> int:
    return value >> 1 ^ -(value & 1)


def _value(data: memoryview | int) -> str | None:
    for number, value in _fields(data):
        if number == 1:
            return _text(value)
    return None


def _text(value: memoryview | int) -> str:
    if isinstance(value, int):
        raise BrokenTile
    return bytes(value).decode()


def _fields(data: memoryview | int) -> Iterator[tuple[int, memoryview | int]]:
    """Field numbers and values of a protocol buffer."""
    if isinstance(data, int):
        raise BrokenTile
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            value, place = _varint(data, place)
            yield number, value
            continue
        if kind == _BYTES:
            size, place = _varint(data, place)
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            size = 8 if kind == _EIGHT_BYTES else 4
        else:
            raise BrokenTile
        if size > len(data) - place:
            raise BrokenTile
        yield number, data[place : place + size]
        place += size


def _varints(data: memoryview | int) -> Iterator[int]:
    if isinstance(data, int):
        raise BrokenTile
    place = 0
    while place < len(data):
        value, place = _varint(data, place)
        yield value


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
        if shift > 63:
            raise BrokenTile
