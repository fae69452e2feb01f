"""Pictures come out as pixels and nothing else, or are refused with the reason."""

from __future__ import annotations

import contextlib
import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from mapapp.untrusted import images
from mapapp.untrusted.images import rebuilt
from mapapp.untrusted.unreadable import Unreadable

CANARY = b"canary 52.4553 -1.8851"


def picture(format: str, size: tuple[int, int] = (64, 48), mode: str = "RGB", **options: object) -> bytes:
    """A picture whose upper left quarter is red and whose rest is blue."""
    image = Image.new(mode, size, (0, 0, 255, 100)[: len(mode)])
    image.paste((255, 0, 0, 255)[: len(mode)], (0, 0, size[0] // 2, size[1] // 2))
    out = io.BytesIO()
    image.save(out, format, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(Unreadable) as raised:
        rebuilt(data)
    return raised.value.code


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
def test_a_picture_of_each_kind_comes_out_as_jpeg(format: str):
    made = rebuilt(picture(format))
    assert (made.content_type, made.width, made.height) == ("image/jpeg", 64, 48)
    image = opened(made.data)
    assert image.format == "JPEG"
    red, _, blue = image.convert("RGB").getpixel((8, 8))
    assert red > 200 > 60 > blue


@pytest.mark.parametrize("format", ["PNG", "WEBP"])
def test_a_drawing_one_can_see_through_stays_so(format: str):
    made = rebuilt(picture(format, mode="RGBA"))
    assert made.content_type == "image/png"
    assert opened(made.data).mode == "RGBA"


def test_a_drawing_keeps_its_lines_clean():
    made = rebuilt(picture("PNG"), drawn=True)
    assert made.content_type == "image/png"
    assert opened(made.data).convert("RGB").getpixel((31, 8)) == (255, 0, 0)


def test_a_large_photo_becomes_smaller_and_keeps_its_proportions():
    made = rebuilt(picture("JPEG", (4000, 3000)))
    assert (made.width, made.height) == (2048, 1536)


def test_a_photo_taken_sideways_is_turned_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    made = rebuilt(picture("JPEG", exif=exif))
    assert (made.width, made.height) == (48, 64)
    red, _, blue = opened(made.data).convert("RGB").getpixel((40, 8))
    assert red > 200 > 60 > blue


def with_canaries() -> dict[str, bytes]:
    exif = Image.Exif()
    exif[0x010E] = CANARY.decode()
    exif.get_ifd(0x8825)[1] = CANARY.decode()
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", CANARY.decode())
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>" + CANARY + b"</x:xmpmeta>"
    return {
        "exif": picture("JPEG", exif=exif),
        "comment": picture("JPEG", comment=CANARY),
        "xmp": picture("JPEG", xmp=xmp),
        "png text": picture("PNG", pnginfo=notes),
        "png exif": picture("PNG", exif=exif),
        "webp": picture("WEBP", exif=exif, xmp=xmp, icc_profile=CANARY * 8),
        "profile": picture("JPEG", icc_profile=CANARY * 8),
        "trailing": picture("JPEG") + b"PK\x03\x04" + CANARY,
        "see-through": picture("PNG", mode="RGBA", pnginfo=notes),
    }


@pytest.mark.parametrize("where", with_canaries())
def test_nothing_but_pixels_comes_through(where: str):
    given = with_canaries()[where]
    assert CANARY in given, "the canary would be seen"
    made = rebuilt(given)
    assert b"canary" not in made.data
    image = opened(made.data)
    assert not image.getexif()
    assert not {"icc_profile", "xmp", "comment", "exif"} & set(image.info)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(100),
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"%PDF-1.7",
    ],
    ids=["nothing", "gif", "svg", "eps", "pdf"],
)
def test_what_is_not_a_photo_is_refused(data: bytes):
    assert refusal(data) == "not-an-image"


@pytest.mark.parametrize("format", ["GIF", "BMP", "TIFF", "ICO"])
def test_other_kinds_of_pictures_are_refused(format: str):
    assert refusal(picture(format)) == "not-an-image"


def test_a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded():
    data = bytearray(picture("PNG"))
    data[16:24] = (20_000).to_bytes(4, "big") + (20_000).to_bytes(4, "big")
    data[29:33] = zlib.crc32(data[12:29]).to_bytes(4, "big")
    assert refusal(bytes(data)) == "image-too-large"


def test_forty_megapixels_is_the_most(monkeypatch):
    monkeypatch.setattr(images, "MOST_PIXELS", 64 * 48)
    rebuilt(picture("PNG", (64, 48)))
    assert refusal(picture("PNG", (64, 49))) == "image-too-large"


def test_a_torn_photo_is_refused():
    assert refusal(picture("JPEG", (800, 600))[:900]) == "image-broken"


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP"]), st.integers(0, 2000), st.binary(min_size=1, max_size=12))
def test_damage_is_refused_or_repaired_and_never_anything_else(format: str, at: int, noise: bytes):
    data = bytearray(picture(format))
    at %= len(data)
    data[at : at + len(noise)] = noise
    with contextlib.suppress(Unreadable):
        made = rebuilt(bytes(data))
        assert max(made.width, made.height) <= 2048
