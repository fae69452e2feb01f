"""Photos and drawings as people hand them in, made here."""

import io

import numpy as np
from PIL import Image


def jpeg(width, height, noise=False):
    """A JPEG of one colour, or of noise, which hardly packs at all."""
    if noise:
        grains = np.random.default_rng(7).integers(0, 255, (height, width, 3), dtype=np.uint8)
        return _saved(Image.fromarray(grains), "JPEG", quality=90)
    return _saved(Image.new("RGB", (width, height), "#117a65"), "JPEG")


def drawing(width, height):
    """A PNG with open ground, as drawings are kept."""
    return _saved(Image.new("RGBA", (width, height), (0, 0, 0, 0)), "PNG")


def _saved(picture, kind, **options):
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
