"""Pictures inside a page."""

import io
from base64 import b64decode

from PIL import Image

from mapapp.exports.pictures import is_drawing, jpeg_address, on_paper, png_address, shrink


def read(address):
    head, data = address.split(",", 1)
    with Image.open(io.BytesIO(b64decode(data))) as picture:
        picture.load()
        return head, picture


def test_a_photo_is_made_smaller_and_keeps_its_shape():
    photo = Image.new("RGB", (2000, 1500), "green")
    shrink(photo, 640)
    head, shown = read(jpeg_address(photo, 82))

    assert (head, shown.format, shown.size) == ("data:image/jpeg;base64", "JPEG", (640, 480))
    assert not is_drawing(shown)


def test_a_drawing_keeps_its_open_ground_or_lies_on_white_paper():
    drawing = Image.new("RGBA", (40, 30), (0, 0, 0, 0))
    drawing.putpixel((5, 5), (200, 0, 0, 255))
    head, shown = read(png_address(drawing))

    assert is_drawing(shown)
    assert (head, shown.getpixel((0, 0))[3]) == ("data:image/png;base64", 0)
    assert on_paper(drawing).getpixel((0, 0)) == (255, 255, 255)
    assert on_paper(drawing).getpixel((5, 5)) == (200, 0, 0)
