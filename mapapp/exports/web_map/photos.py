"""Photos and drawings for a page in one file: as large as there is room for, and counted where there is none."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PIL import Image

from mapapp.exports.pictures import jpeg_address, on_paper, shrink
from mapapp.workspace.dataset import Medium

_STEPS = (
    (1600, 82), (1440, 81), (1280, 80), (1140, 78), (1024, 76), (900, 74), (800, 72), (720, 70), (640, 68), (560, 65),
    (480, 62), (420, 60), (360, 58), (320, 56),
)  # fmt: skip
"""Longest side in pixels and JPEG quality, from a photo that fills a screen to one that can just be made out."""
_AROUND = 200
"""Bytes of JSON around a photo."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture as the page reads it; `of` is its contribution, or the round that it was dealt in, `src` a ``data:``
    address."""

    of: str
    src: str
    width: int
    height: int
    caption: str


@dataclass(frozen=True, slots=True)
class Photos:
    """left_out: pictures for which there was no room."""

    photos: tuple[Photo, ...]
    left_out: int


def photos_within(pictures: Iterable[Medium], count: int, budget: int, look_up: Callable[[], None]) -> Photos:
    """Each picture gets an equal share of what is left when it comes, and of the steps the first that fits.

    Args:
        count: of the pictures; budget: bytes in the file.
        look_up: called before each; what it raises ends the work.
    """
    photos: list[Photo] = []
    left, left_out, step = budget, 0, 0
    for passed, medium in enumerate(pictures):
        look_up()
        share = left // max(1, count - passed)
        # Photos of one project are alike: begin where the last one ended, or above where it left room.
        photo, step = _fitting(medium, share, step)
        if _size(photo) > left:
            left_out += 1
            continue
        if _size(photo) < 0.85 * share:
            step = max(0, step - 1)
        left -= _size(photo)
        photos.append(photo)
    return Photos(tuple(photos), left_out)


def _fitting(medium: Medium, share: int, first: int) -> tuple[Photo, int]:
    """The photo at the first step from there on that its share has room for, else at the last."""
    with Image.open(io.BytesIO(medium.data)) as picture:
        picture.draft("RGB", (_STEPS[first][0],) * 2)
        shown = on_paper(picture)
    for step in range(first, len(_STEPS)):
        photo = _photo(medium, shown, *_STEPS[step])
        if _size(photo) <= share:
            break
    return photo, step


def _size(photo: Photo) -> int:
    return len(photo.src) + _AROUND + 4 * len(photo.caption)


def _photo(medium: Medium, shown: Image.Image, longest: int, quality: int) -> Photo:
    """At most so many pixels on its longest side; `shown` is made smaller too."""
    shrink(shown, longest)
    return Photo(medium.of, jpeg_address(shown, quality), *shown.size, medium.caption)
