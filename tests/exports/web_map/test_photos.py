"""Photos as large as there is room for."""

import io
from base64 import b64decode
from dataclasses import replace

import pytest
from PIL import Image

from mapapp.exports.web_map.photos import photos_within
from mapapp.workspace.dataset import Medium
from mapapp.workspace.progress import Cancelled
from tests.exports.photographs import drawing, jpeg

PHOTO = Medium("p", "c", "ideas", "image/jpeg", jpeg(2000, 1000, noise=True), 2000, 1000, caption="The old bridge")


def shown(photo):
    head, data = photo.src.split(",")
    assert head == "data:image/jpeg;base64"
    return Image.open(io.BytesIO(b64decode(data)))


def fitted(*media, budget):
    return photos_within(media, len(media), budget, lambda: None)


def test_with_room_enough_a_photo_fills_a_screen():
    (photo,) = fitted(PHOTO, budget=10_000_000).photos

    assert (photo.width, photo.height) == shown(photo).size == (1600, 800)
    assert (photo.of, photo.caption) == ("c", "The old bridge")


def test_a_small_one_is_not_enlarged():
    (photo,) = fitted(replace(PHOTO, data=jpeg(300, 200)), budget=10_000_000).photos

    assert (photo.width, photo.height) == (300, 200)


def test_the_less_room_the_smaller_and_never_cropped():
    sizes = [fitted(PHOTO, budget=budget).photos[0].width for budget in (1_200_000, 400_000, 100_000)]

    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_all_of_them_stay_within_the_budget_and_the_rest_is_counted():
    found = fitted(*[PHOTO] * 12, budget=40_000)

    assert sum(len(photo.src) for photo in found.photos) <= 40_000
    assert found.left_out == 12 - len(found.photos) > 0


def test_a_drawing_lies_on_white():
    (photo,) = fitted(replace(PHOTO, content_type="image/png", data=drawing(80, 60)), budget=1_000_000).photos

    assert shown(photo).getpixel((40, 30)) == (255, 255, 255)


def test_it_can_be_stopped_between_two():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        photos_within([PHOTO], 1, 1_000_000, stop)
