"""Broken and endless files are brought in or refused, and nothing half done stays."""

import gzip
import random

import pytest

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.basemaps.bringing.sources import MAKER, mbtiles, picture, plan, refused


def _brought_or_refused(source, out):
    """Nothing else may happen, and nothing half done may stay."""
    try:
        bring(source, out, MAKER, silent)
    except Problem:
        assert list(out.parent.iterdir()) == []
        return
    out.unlink()


@pytest.mark.parametrize("seed", range(30))
def test_a_database_with_flipped_bytes_is_brought_in_or_refused_and_nothing_else(tmp_path, out, seed):
    chance = random.Random(seed)
    tiles = {(3, x, y): picture() for x in range(8) for y in range(8)}
    content = bytearray(mbtiles(tmp_path / "a.mbtiles", tiles).read_bytes())
    for _ in range(chance.randint(1, 30)):
        content[chance.randrange(100, len(content))] = chance.randrange(256)
    (tmp_path / "b.mbtiles").write_bytes(content)
    _brought_or_refused(tmp_path / "b.mbtiles", out)


@pytest.mark.parametrize("seed", range(30))
def test_a_geotiff_with_flipped_bytes_is_brought_in_or_refused_and_nothing_else(tmp_path, out, seed):
    chance = random.Random(seed)
    content = bytearray(plan(tmp_path / "a.tif", compress="deflate").read_bytes())
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    (tmp_path / "b.tif").write_bytes(content)
    _brought_or_refused(tmp_path / "b.tif", out)


@pytest.mark.parametrize("seed", range(20))
def test_an_extract_with_flipped_bytes_is_brought_in_or_refused_and_nothing_else(shared_data, tmp_path, out, seed):
    chance = random.Random(seed)
    content = bytearray(gzip.decompress((shared_data / "basemap" / "bristol_lawrence_hill.osm.gz").read_bytes()))
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    (tmp_path / "b.osm").write_bytes(content)
    _brought_or_refused(tmp_path / "b.osm", out)


def test_a_picture_that_claims_to_be_endless_is_refused_before_it_is_read(tmp_path, out):
    content = bytearray(picture())
    content[16:24] = (2_000_000).to_bytes(4, "big") * 2  # IHDR: width and height
    (tmp_path / "huge.png").write_bytes(content)
    (tmp_path / "huge.pgw").write_text("1\n0\n0\n-1\n0\n0\n")

    assert refused(tmp_path / "huge.png", out, Wish(attribution="x", crs="EPSG:27700")) in (
        "picture-too-large",
        "picture-broken",
    )


def test_an_extract_that_unpacks_without_end_is_stopped(tmp_path, out, monkeypatch):
    monkeypatch.setattr("mapapp.basemaps.osm_file._MOST_UNPACKED", 4 << 20)
    (tmp_path / "bomb.osm.gz").write_bytes(gzip.compress(b"<osm>" + b" " * (64 << 20)))

    assert refused(tmp_path / "bomb.osm.gz", out) == "extract-too-big"
