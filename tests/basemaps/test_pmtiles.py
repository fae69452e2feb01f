"""A base map is shown, or refused with the reason; it never does anything else, whoever made it."""

import gzip
import io
import json
import random

import pytest
from PIL import Image
from pmtiles.tile import Compression, Entry, TileType, serialize_directory

from mapapp.basemaps import BaseMapSource, read_base_map
from mapapp.workspace.problems import Problem
from tests.fakes.base_maps import A_TILE, HEADER_BYTES, METADATA, pmtiles


def refused(path):
    with pytest.raises(Problem) as problem:
        read_base_map(path)
    assert problem.value.path == path
    return problem.value


@pytest.fixture(scope="session")
def florence(shared_data):
    return shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles"


# ── what can be shown ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_base_map_says_what_it_is_and_whom_to_credit(base_map):
    path = base_map(pmtiles())

    assert read_base_map(path) == BaseMapSource(
        path=path,
        title="Brookvale streets",
        kind="pmtiles-vector",
        schema="protomaps-v4",
        min_zoom=0,
        max_zoom=14,
        bounds=(-1.895, 52.45, -1.875, 52.46),
        attribution="© Somebody & friends",
    )


def test_florence_can_be_shown(florence):
    source = read_base_map(florence)

    assert (source.schema, source.min_zoom, source.max_zoom) == ("protomaps-pmap", 0, 14)
    assert source.bounds == pytest.approx((11.154, 43.727, 11.329, 43.833), abs=0.001)
    assert source.attribution == "Protomaps © OpenStreetMap"


def test_a_base_map_becomes_part_of_a_project_by_its_name_in_the_folder(base_map):
    record = read_base_map(base_map(pmtiles())).as_base_map("base", "streets.pmtiles")

    assert (record.id, record.file, record.kind, record.attribution) == (
        "base", "streets.pmtiles", "pmtiles-vector", "© Somebody & friends",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "tile", "schema"),
    [
        ({"kind": "String"}, b"", "protomaps-v4"),
        ({"pmap:kind": "String", "kind": "String"}, b"", "protomaps-pmap"),
        ({"highway": "String"}, b"", "plain"),
        (None, b"\x1a\x04kind", "protomaps-v4"),
        (None, b"\x1a\x09pmap:kind", "protomaps-pmap"),
        (None, b"\x1a\x07highway", "plain"),
    ],
)
def test_what_its_features_are_called_is_declared_or_looked_up_in_its_tiles(base_map, fields, tile, schema):
    metadata = {**METADATA, "vector_layers": [{"id": "roads", "fields": fields}] if fields else None}

    assert read_base_map(base_map(pmtiles(metadata, tile=gzip.compress(tile)))).schema == schema


def test_a_base_map_without_a_name_is_called_like_its_file(base_map):
    assert read_base_map(base_map(pmtiles({"attribution": "©"}))).title == "streets"


def test_tiles_may_lie_unpacked(base_map):
    unpacked = pmtiles(tile=b"\x1a\x04kind", tile_compression=Compression.NONE)

    assert read_base_map(base_map(unpacked)).schema == "protomaps-v4"


def test_tiles_may_be_listed_in_leaves(base_map):
    leaf = serialize_directory([Entry(0, 0, len(A_TILE), 1)])
    root = serialize_directory([Entry(0, 0, len(leaf), 0)])

    assert read_base_map(base_map(pmtiles(directory=root, leaves=leaf))).schema == "protomaps-v4"


@pytest.mark.parametrize("layers", [7, "roads", {"id": "roads"}, [7], [{"fields": 7}], [{"fields": [{"a": 1}]}]])
def test_layers_in_a_form_of_their_own_are_overlooked(base_map, layers):
    assert read_base_map(base_map(pmtiles({**METADATA, "vector_layers": layers}))).schema == "protomaps-v4"


def picture(size=(256, 256), format="PNG"):
    data = io.BytesIO()
    Image.new("RGB", size, "green").save(data, format)
    return data.getvalue()


@pytest.mark.parametrize(
    ("kind", "format"), [(TileType.PNG, "PNG"), (TileType.JPEG, "JPEG"), (TileType.WEBP, "WEBP")]
)
@pytest.mark.parametrize("size", [256, 512])
def test_pictures_say_how_large_they_are(base_map, kind, format, size):
    tile = picture((size, size), format)
    source = read_base_map(base_map(pmtiles(tile=tile, tile_type=kind, tile_compression=Compression.NONE)))

    assert (source.kind, source.schema, source.tile_size) == ("pmtiles-raster", "", size)


@pytest.mark.parametrize("tile", [b"no picture", picture((256, 128)), picture((300, 300)), picture()[:20]])
def test_pictures_that_are_none_are_refused(base_map, tile):
    path = base_map(pmtiles(tile=tile, tile_type=TileType.PNG, tile_compression=Compression.NONE))
    assert refused(path).code == "basemap-damaged"


def test_mount_whitney_can_be_shown(shared_data):
    source = read_base_map(shared_data / "basemap" / "usgs_mt_whitney_raster_webp512_z8-15.pmtiles")

    assert (source.kind, source.tile_size, source.min_zoom, source.max_zoom) == ("pmtiles-raster", 512, 8, 15)
    assert source.attribution == "Created by QGIS algorithm: Generate XYZ tiles (Directory)"


def test_an_early_file_that_names_nobody_needs_somebody_named(shared_data):
    path = shared_data / "basemap" / "stamen_toner_raster_png_z3.pmtiles"

    assert refused(path).code == "basemap-without-attribution"
    source = read_base_map(path, "Stamen, OpenStreetMap")
    assert (source.kind, source.attribution) == ("pmtiles-raster", "Stamen, OpenStreetMap")


def test_what_the_file_says_of_its_makers_goes_before_what_a_person_says(base_map):
    assert read_base_map(base_map(pmtiles()), "Me").attribution == "© Somebody & friends"


@pytest.mark.parametrize(
    ("layers", "schema"),
    [
        (["transportation", "transportation_name", "water", "building"], "openmaptiles"),
        (["roads_local", "roads_regional", "local_buildings", "names"], "zoomstack"),
        (["overlay"], "overlay"),
        (["transportation", "buildings"], "plain"),
    ],
)
def test_whose_layers_they_are_is_told_by_their_names(base_map, layers, schema):
    metadata = {**METADATA, "vector_layers": [{"id": name, "fields": {"class": "String"}} for name in layers]}

    assert read_base_map(base_map(pmtiles(metadata))).schema == schema


# ── what cannot ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_base_map_that_is_not_there(tmp_path):
    assert refused(tmp_path / "gone.pmtiles").code == "basemap-missing"
    assert refused(tmp_path).code == "basemap-missing"


def test_a_base_map_that_may_not_be_read(base_map, monkeypatch):
    path = base_map(pmtiles())

    def denied(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(path), "open", denied)
    assert (refused(path).code, refused(path).details) == ("basemap-unreadable", {"reason": "Permission denied"})


@pytest.mark.parametrize("content", [b"", b"PM", b"SQLite format 3\0", b"PK\3\4", b"{}"])
def test_a_file_of_another_kind(base_map, content):
    assert refused(base_map(content)).code == "basemap-kind-unknown"


@pytest.mark.parametrize(
    "metadata",
    [{"name": "x"}, {"attribution": ""}, {"attribution": "<b> </b>"}, {"attribution": "<script>x</script>"}],
)
def test_a_base_map_whose_makers_could_not_be_named(base_map, metadata):
    assert refused(base_map(pmtiles(metadata))).code == "basemap-without-attribution"


@pytest.mark.parametrize("kind", [TileType.AVIF, TileType.UNKNOWN])
def test_tiles_that_the_page_cannot_show(base_map, kind):
    assert refused(base_map(pmtiles(tile_type=kind))).code == "basemap-kind-unknown"


@pytest.mark.parametrize("which", ["internal_compression", "tile_compression"])
def test_what_the_page_could_not_unpack_is_refused(base_map, which):
    assert refused(base_map(pmtiles(**{which: Compression.BROTLI}))).code == "basemap-compression-unknown"


@pytest.mark.parametrize("version", [1, 2, 4, 0x34])
def test_another_version(base_map, version):
    content = bytearray(pmtiles())
    content[7] = version
    assert refused(base_map(content)).code == "basemap-version-unknown"


@pytest.mark.parametrize(
    ("header", "where"),
    [
        ({"root_offset": 10**12}, "root"),
        ({"tile_data_length": 2**63}, "tile_data"),
        ({"metadata_length": 10**9}, "metadata"),
        ({"metadata_offset": 0}, "metadata"),
        ({"min_zoom": 9, "max_zoom": 3}, "zoom"),
        ({"max_zoom": 200}, "zoom"),
        ({"min_lon_e7": 20_000_000}, "bounds"),
        ({"max_lat_e7": 1_000_000_000}, "bounds"),
        ({"root_length": 3}, "directory"),
    ],
)
def test_a_header_that_makes_no_sense_says_where(base_map, header, where):
    problem = refused(base_map(pmtiles(**header)))
    assert (problem.code, problem.details) == ("basemap-damaged", {"where": where})


def zipped(text):
    return gzip.compress(text)


@pytest.mark.parametrize(
    "metadata",
    [
        b"",
        b"not gzip",
        zipped(b""),
        zipped(b"{"),
        zipped(b"[]"),
        zipped(b'"text"'),
        zipped(b"\xff\xfe"),
        zipped(b"[" * 200_000),
        zipped(b'{"attribution": ' + b"9" * 5_000 + b"}"),
        zipped(b" " * (9 * 1024 * 1024)),
        zipped(b"{}")[:-4],
    ],
    ids=["none", "raw", "empty", "cut", "list", "text", "bytes", "deep", "digits", "bomb", "truncated"],
)
def test_metadata_that_cannot_be_read(base_map, metadata):
    problem = refused(base_map(pmtiles(metadata)))
    assert (problem.code, problem.details) == ("basemap-damaged", {"where": "metadata"})


def looping():
    """A directory whose only leaf is itself."""
    return serialize_directory([Entry(0, 0, 40, 0)])


@pytest.mark.parametrize(
    "spoiled",
    [
        {"directory": b"no directory"},
        {"directory": serialize_directory([])},
        {"directory": gzip.compress(b"\xff" * 60)},
        {"directory": gzip.compress(b"\0" * 20_000_000)},
        {"directory": serialize_directory([Entry(0, 10**9, 5, 1)])},
        {"directory": serialize_directory([Entry(0, 0, 10**9, 1)])},
        {"directory": looping(), "leaves": looping().ljust(40, b"\0")},
        {
            "directory": serialize_directory([Entry(n, 0, 24, 0) for n in range(50)]),
            "leaves": serialize_directory([]),
        },
        {"tile": b"not gzip"},
        {"tile": gzip.compress(b"\0" * 20_000_000)},
    ],
    ids=["raw", "empty", "endless", "bomb", "beyond", "huge", "loop", "many leaves", "raw tile", "tile bomb"],
)
def test_tiles_that_cannot_be_found(base_map, spoiled):
    assert refused(base_map(pmtiles(**spoiled))).code == "basemap-damaged"


@pytest.mark.parametrize("seed", range(200))
def test_a_header_with_flipped_bytes_is_read_or_refused_and_nothing_else(base_map, seed):
    chance = random.Random(seed)
    content = bytearray(pmtiles())
    for _ in range(chance.randint(1, 4)):
        content[chance.randrange(HEADER_BYTES)] ^= chance.randint(1, 255)
    _read_or_refused(base_map(bytes(content)))


def test_florence_with_flipped_bytes_is_read_or_refused_and_nothing_else(florence, base_map):
    whole = florence.read_bytes()
    chance = random.Random(1966)
    for _ in range(40):
        content = bytearray(whole)
        content[chance.randrange(HEADER_BYTES)] ^= chance.randint(1, 255)
        _read_or_refused(base_map(bytes(content)))


def test_a_small_base_map_cut_anywhere_is_refused(base_map):
    whole = pmtiles()
    for length in range(len(whole)):
        refused(base_map(whole[:length]))


@pytest.mark.parametrize("share", [0.001, 0.01, 0.1, 0.5, 0.9, 0.999])
def test_florence_cut_short_is_refused(florence, base_map, share):
    whole = florence.read_bytes()
    assert refused(base_map(whole[: int(len(whole) * share)])).code == "basemap-damaged"


@pytest.mark.parametrize("seed", range(60))
def test_a_file_of_anything_is_refused(base_map, seed):
    chance = random.Random(seed)
    refused(base_map(b"PMTiles\x03" + chance.randbytes(chance.randrange(400))))


def _read_or_refused(path):
    try:
        source = read_base_map(path)
    except Problem:
        return
    west, south, east, north = source.bounds
    assert -180 <= west < east <= 180
    assert -90 <= south < north <= 90


def test_metadata_as_text_survives(base_map):
    metadata = {"attribution": "© Ålesund kommune", "name": json.loads('"half \\ud800 name"')}
    source = read_base_map(base_map(pmtiles(metadata)))

    assert source.attribution == "© Ålesund kommune"
    source.title.encode()  # whole characters only
