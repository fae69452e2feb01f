"""Tiles in an MBTiles database are brought in as they lie, and nothing in the file is run."""

import sqlite3

import pytest

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.progress import silent
from tests.basemaps.bringing.sources import MAKER, VECTOR, mbtiles, picture, read, refused
from tests.basemaps.maps import tiles_in


@pytest.mark.parametrize("shared", [False, True])
def test_pictures_in_mbtiles_are_turned_upside_down(tmp_path, out, shared):
    file = mbtiles(tmp_path / "a.mbtiles", {(1, 0, 0): picture("red"), (1, 0, 1): picture("blue")}, shared)
    source = bring(file, out, Wish(), silent)

    assert (source.title, source.attribution, source.kind) == ("Old map", "© Maker", "pmtiles-raster")
    assert read(out).get(1, 0, 1) == picture("red")  # MBTiles count from the south
    assert read(out).get(1, 0, 0) == picture("blue")


def test_vector_tiles_in_mbtiles_keep_their_layers_names(tmp_path, out):
    layers = '{"vector_layers": [{"id": "transportation"}, {"id": "landcover"}]}'
    file = mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): VECTOR}, format="pbf", json=layers, bounds="-2,52,-1,53")
    source = bring(file, out, Wish(), silent)

    assert (source.kind, source.schema, source.bounds) == ("pmtiles-vector", "openmaptiles", (-2, 52, -1, 53))
    assert "transportation" in tiles_in(out)[0, 0, 0]


def test_the_file_stays_as_it_was_with_nothing_beside_it(tmp_path, out):
    file = mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture()})
    before = file.read_bytes()
    bring(file, out, Wish(), silent)

    assert file.read_bytes() == before
    assert {one.name for one in tmp_path.iterdir()} == {"a.mbtiles", "basemap"}


def test_mbtiles_that_name_nobody_need_somebody_named(tmp_path, out):
    file = mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture()}, attribution="")

    assert refused(file, out, Wish()) == "basemap-without-attribution"
    assert bring(file, out, MAKER, silent).attribution == "Riverside council"


@pytest.mark.parametrize(
    "tiles",
    [
        {(0, 0, 0): b"no tile"},
        {(0, 0, 0): "text"},
        {(0, 0, 0): None},
        {(1, 7, 0): picture()},
        {(1, 0, -1): picture()},
        {(60, 0, 0): picture()},
        {("x", 0, 0): picture()},
        {(0, 0, 0): picture(), (1, 0, 0): VECTOR},
    ],
    ids=["bytes", "text", "nothing", "column", "row", "zoom", "word", "mixed"],
)
def test_tiles_that_are_none_are_refused(tmp_path, out, tiles):
    assert refused(mbtiles(tmp_path / "a.mbtiles", tiles), out) == "basemap-damaged"


def test_mbtiles_without_tiles(tmp_path, out):
    assert refused(mbtiles(tmp_path / "a.mbtiles", {}), out) == "basemap-empty"


def test_a_view_that_only_looks_like_tiles_is_never_run(tmp_path, out):
    file = mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture()})
    with sqlite3.connect(file) as database:
        database.execute("ALTER TABLE tiles RENAME TO hidden")
        database.execute("CREATE VIEW tiles AS SELECT * FROM hidden")
    database.close()

    assert refused(file, out) == "basemap-kind-unknown"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_database_cut_short(tmp_path, out, share):
    tiles = {(5, x, y): picture() for x in range(8) for y in range(8)}
    whole = mbtiles(tmp_path / "a.mbtiles", tiles).read_bytes()
    (tmp_path / "cut.mbtiles").write_bytes(whole[: int(len(whole) * share)])

    assert refused(tmp_path / "cut.mbtiles", out) in ("basemap-damaged", "basemap-kind-unknown")


def test_a_file_that_is_in_use_elsewhere_is_read_with_what_its_program_has_not_yet_put_in(tmp_path, out):
    file = mbtiles(tmp_path / "a.mbtiles", {(0, 0, 0): picture("red")})
    with sqlite3.connect(file) as theirs:
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("UPDATE tiles SET tile_data = ?", (picture("blue"),))
        theirs.commit()
        assert (tmp_path / "a.mbtiles-wal").stat().st_size > 0
        bring(file, out, Wish(), silent)
    theirs.close()

    assert read(out).get(0, 0, 0) == picture("blue")
