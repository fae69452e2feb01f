"""Pictures from a camera, a page or a stick: told by content, capped, and made anew from their pixels alone."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from mapapp.untrusted.unreadable import Unreadable

MOST_BYTES = 64 << 20
MOST_PIXELS = 40_000_000
"""Looked at before anything is decoded: a small file can claim to be larger than the memory."""
LONGEST_SIDE = 2048
_FORMATS = ("JPEG", "PNG", "WEBP")
_JPEG_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that holds pixels and nothing else: no place, camera, comment or other file behind it."""

    data: bytes
    content_type: str
    width: int
    height: int


def rebuilt(data: bytes, *, drawn: bool = False) -> Picture:
    """The picture upright, at most `LONGEST_SIDE` pixels a side; JPEG, or PNG where something shows through it or
    it is `drawn`, not taken: lines stay clean.

    Raises:
        Unreadable: ``image-too-large``, ``not-an-image`` (JPEG, PNG and WebP are) or ``image-broken``.
    """
    if len(data) > MOST_BYTES:
        raise Unreadable("image-too-large", most=MOST_PIXELS // 1_000_000)
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise Unreadable("image-too-large", most=MOST_PIXELS // 1_000_000)
            return _from_pixels(image, drawn=drawn)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as failure:
        raise Unreadable("image-too-large", most=MOST_PIXELS // 1_000_000) from failure
    except UnidentifiedImageError as failure:
        raise Unreadable("not-an-image") from failure
    except (OSError, ValueError, SyntaxError, EOFError, OverflowError) as failure:  # as Pillow's readers raise
        raise Unreadable("image-broken") from failure


def _from_pixels(image: Image.Image, *, drawn: bool) -> Picture:
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # JPEG alone: decoded at the size that is needed
    see_through = "A" in image.getbands() or "transparency" in image.info
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    plain = upright.convert("RGBA" if see_through else "RGB")
    # A new image from the bare bytes: nothing that came with the old one is carried over.
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    out = io.BytesIO()
    as_png = see_through or drawn
    if as_png:
        bare.save(out, "PNG")
    else:
        bare.save(out, "JPEG", quality=_JPEG_QUALITY)
    return Picture(out.getvalue(), "image/png" if as_png else "image/jpeg", bare.width, bare.height)
