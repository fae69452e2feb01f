"""Pictures inside a page: made smaller, and written as ``data:`` addresses."""

from __future__ import annotations

import io
from base64 import b64encode

from PIL import Image


def is_drawing(picture: Image.Image) -> bool:
    """Whether its ground is open, as a drawing's is and a photo's never."""
    return picture.mode in ("RGBA", "LA", "P")


def on_paper(picture: Image.Image) -> Image.Image:
    """The picture without open ground: a drawing's is white."""
    if not is_drawing(picture):
        return picture.convert("RGB")
    drawn = picture.convert("RGBA")
    paper = Image.new("RGBA", drawn.size, "white")
    return Image.alpha_composite(paper, drawn).convert("RGB")


def shrink(picture: Image.Image, longest: int) -> None:
    """Make the picture itself smaller, to at most so many pixels on its longest side."""
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)


def jpeg_address(picture: Image.Image, quality: int) -> str:
    """A photo as a page holds it; it appears whole at once and gets sharper."""
    return _address(picture, "jpeg", quality=quality, progressive=True)


def png_address(picture: Image.Image) -> str:
    """A drawing as a page holds it: its lines stay sharp, its ground open."""
    return _address(picture, "png", optimize=True)


def _address(picture: Image.Image, kind: str, **options: object) -> str:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return f"data:image/{kind};base64,{b64encode(out.getvalue()).decode()}"
