"""Small pictures of base maps are kept beside their files, and forgotten when a file changes."""

import os

import pytest

from mapapp.basemaps.thumbnails import MOST_BYTES, Thumbnails
from mapapp.domain.project import BaseMap
from tests.fakes.map_server import picture

STREETS = BaseMap("streets", "Streets", "pmtiles-vector", "streets.pmtiles", "Us")


@pytest.fixture
def thumbnails(tmp_path):
    (tmp_path / "streets.pmtiles").write_bytes(b"tiles")
    return Thumbnails(tmp_path)


def test_what_was_painted_is_found_again_and_told(thumbnails, tmp_path):
    told = []
    thumbnails.watch(told.append)
    assert thumbnails.find(STREETS) is None

    assert thumbnails.keep(STREETS, picture())
    assert told == ["streets"]
    assert Thumbnails(tmp_path).find(STREETS).read_bytes() == picture()


def test_a_map_that_has_changed_since_is_painted_anew(thumbnails, tmp_path):
    thumbnails.keep(STREETS, picture())
    later = thumbnails.find(STREETS).stat().st_mtime_ns + 10**9
    os.utime(tmp_path / "streets.pmtiles", ns=(later, later))

    assert thumbnails.find(STREETS) is None


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", picture()[:20], b"GIF89a" + bytes(40), picture() + bytes(MOST_BYTES),
     picture()[:16] + b"\x00\x00\xff\xff" + picture()[20:]],
)  # fmt: skip
def test_what_is_no_small_picture_is_not_kept(thumbnails, data):
    assert not thumbnails.keep(STREETS, data)
    assert thumbnails.find(STREETS) is None
