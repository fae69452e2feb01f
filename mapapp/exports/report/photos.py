"""Photos for a report: as large as paper can show, and no more of them than a file can be sent with."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PIL import Image

from mapapp.exports.pictures import is_drawing, jpeg_address, png_address, shrink
from mapapp.workspace.dataset import Medium

_LONGEST = 1280
"""Pixels: 16 cm at 200 dots an inch."""
_SMALL = 640
_QUALITY = 82
_CHOSEN = 6
_BUDGET = 30_000_000
"""Bytes in all; a report should still travel by e-mail or on a stick."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as the page holds it: a ``data:`` address, pixels, and the caption under it."""

    url: str
    width: int
    height: int
    caption: str


@dataclass(frozen=True, slots=True)
class Photos:
    """The pictures by the uuid of what they belong to, a contribution or a round.

    Attributes:
        chosen: a few of those of contributions, smaller, for the report's first pages.
        left_out: how many the budget had no room for.
    """

    by_owner: Mapping[str, Sequence[Photo]]
    chosen: Sequence[Photo]
    left_out: int


def photos_of(media: Iterable[Medium]) -> Photos:
    """Photos and drawings of a stream; recordings cannot be printed."""
    found: defaultdict[str, list[Photo]] = defaultdict(list)
    chosen: list[Photo] = []
    room, left_out = _BUDGET, 0
    for medium in media:
        if not medium.content_type.startswith("image/"):
            continue
        photo = _photo(medium, _LONGEST)
        if len(photo.url) > room:
            left_out += 1
            continue
        room -= len(photo.url)
        found[medium.of].append(photo)
        if medium.contribution_uuid and len(chosen) < _CHOSEN and len(found[medium.of]) == 1:
            chosen.append(_photo(medium, _SMALL))
    return Photos(dict(found), chosen, left_out)


def _photo(medium: Medium, longest: int) -> Photo:
    with Image.open(io.BytesIO(medium.data)) as picture:
        drawing = is_drawing(picture)
        shown = picture.convert("RGBA" if drawing else "RGB")
    shrink(shown, longest)
    url = png_address(shown) if drawing else jpeg_address(shown, _QUALITY)
    return Photo(url, *shown.size, medium.caption)
