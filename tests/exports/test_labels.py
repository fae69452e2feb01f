"""A contribution's name on a map."""

import pytest

from mapapp.exports.labels import label_of


@pytest.mark.parametrize(
    ("values", "label"),
    [
        ({"title": "A bench", "body": "By the pond"}, "A bench"),
        ({"title": "", "body": "By\nthe  pond"}, "By the pond"),
        ({"title": None, "published_body": "Near here", "body": "Near my house"}, "Near here"),
        ({"ref": "K7-F3Q"}, "K7-F3Q"),
        ({"uuid": "5b6f0b0e"}, ""),
    ],
)
def test_the_title_or_what_was_said(values, label):
    assert label_of(values) == label
