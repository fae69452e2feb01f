"""Whatever a council has is brought into a project's folder as PMTiles, or refused with the reason."""

import gzip
import io
import random
import sqlite3

import geopandas
import mapbox_vector_tile
import numpy as np
import pytest
import rasterio
import rasterio.vrt
from PIL import Image
from pmtiles.reader import MemorySource, Reader, all_tiles
from shapely.geometry import Point, box

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.cutting import cut
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from mapapp.workspace.transform import WGS84, between
from tests.basemaps.maps import names_in, tiles_in

MAKER = Wish(attribution="Riverside council")


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """Quicker than apart, which has its own tests."""

    def carry_out(work, source, out, progress, **given):
        work(source=source, out=out, progress=progress, **given)

    monkeypatch.setattr("mapapp.basemaps.bringing.carry_out", carry_out)


def picture(colour="green", format="PNG"):
    data = io.BytesIO()
    Image.new("RGB", (256, 256), colour).save(data, format)
    return data.getvalue()


STREET = {
    "name": "transportation",
    "features": [{"geometry": "LINESTRING (0 0, 4096 9)", "properties": {"class": "a"}}],
}
VECTOR = gzip.compress(mapbox_vector_tile.encode([STREET]))


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "basemap"
    folder.mkdir()
    return folder / "map.pmtiles"


def mbtiles(path, tiles, shared=False, **metadata):
    """Tiles by (zoom, column, row from the south), in one table or in two with a view, as writers do."""
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        facts = {"name": "Old map", "format": "png", "attribution": "<b>© Maker</b>", **metadata}
        file.executemany("INSERT INTO metadata VALUES (?, ?)", facts.items())
        if shared:
            file.execute("CREATE TABLE map (zoom_level INT, tile_column INT, tile_row INT, tile_id TEXT)")
            file.execute("CREATE TABLE images (tile_id TEXT, tile_data BLOB)")
            for number, ((z, x, y), data) in enumerate(tiles.items()):
                file.execute("INSERT INTO map VALUES (?, ?, ?, ?)", (z, x, y, str(number)))
                file.execute("INSERT INTO images VALUES (?, ?)", (str(number), data))
            file.execute("CREATE VIEW tiles AS SELECT * FROM map JOIN images USING (tile_id)")
        else:
            file.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
            for (z, x, y), data in tiles.items():
                file.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (z, x, y, data))
    file.close()
    return path


def read(path):
    return Reader(MemorySource(path.read_bytes()))


def refused(source, out, wish=MAKER):
    with pytest.raises(Problem) as problem:
        bring(source, out, wish, silent)
    assert list(out.parent.iterdir()) == []  # nothing was left behind
    return problem.value.code


# ── every file that we have ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("file", "kind", "zooms"),
    [
        ("firenze_vector_odbl_z14.pmtiles", "pmtiles-vector", (0, 14)),
        ("usgs_mt_whitney_raster_webp512_z8-15.pmtiles", "pmtiles-raster", (8, 15)),
        ("stamen_toner_raster_png_z3.pmtiles", "pmtiles-raster", (0, 3)),
        ("nga_denver_tile.gpkg", "pmtiles-raster", (16, 16)),
        ("leeds_city_south.osm.gz", "pmtiles-vector", (10, 16)),
        ("bristol_lawrence_hill.osm.gz", "pmtiles-vector", (10, 16)),
        ("helsinki_centre.osm.pbf", "pmtiles-vector", (10, 16)),
    ],
)
def test_every_real_base_map_is_brought_in(shared_data, out, file, kind, zooms):
    source = bring(shared_data / "basemap" / file, out, MAKER, silent)

    assert (source.kind, source.min_zoom, source.max_zoom) == (kind, *zooms)
    assert source.attribution
    assert read(out).header()["version"] == 3


def test_the_tiles_of_denver_lie_where_they_lay(shared_data, out):
    source = bring(shared_data / "basemap" / "nga_denver_tile.gpkg", out, MAKER, silent)
    with sqlite3.connect(f"file:{shared_data}/basemap/nga_denver_tile.gpkg?immutable=1", uri=True) as file:
        theirs = {
            (16, x, y): data for x, y, data in file.execute("SELECT tile_column, tile_row, tile_data FROM denver")
        }
    file.close()

    assert dict(all_tiles(MemorySource(out.read_bytes()))) == theirs
    assert source.bounds == pytest.approx((-104.8535, 39.6437, -104.8205, 39.6733), abs=0.005)


@pytest.mark.parametrize(
    "file",
    [
        "birmingham_wards_balsall_heath_moseley.geojson",
        "cheltenham_assets_2021.geojson",
        "georust_roads.geojson",
        "prague_bubenec.gpkg",
        "naturalearth_lowres.shp",
    ],
)
@pytest.mark.parametrize("overlay", [False, True])
def test_every_real_layer_can_be_a_map_or_lie_on_one(shared_data, out, file, overlay):
    source = bring(shared_data / "layers" / file, out, Wish(attribution="x", overlay=overlay), silent)

    assert (source.schema == "overlay") is overlay


# ── MBTiles ───────────────────────────────────────────────────────────────────────────────────────────────────


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


# ── pictures with a place ─────────────────────────────────────────────────────────────────────────────────────

EAST, NORTH = 407_000, 284_000
"""In British National Grid, in Balsall Heath."""


def plan(path, crs="EPSG:27700", **changes):
    """200 by 200 m in pixels of 1 m: red, with one blue square of 10 by 10 m in its middle."""
    pixels = np.zeros((3, 200, 200), dtype=changes.pop("dtype", "uint8"))
    pixels[0] = 255
    pixels[:, 95:105, 95:105] = np.array([0, 0, 255])[:, None, None]
    facts = {"driver": "GTiff", "width": 200, "height": 200, "count": 3, "dtype": pixels.dtype, **changes}
    facts["transform"] = rasterio.Affine(1, 0, EAST - 100, 0, -1, NORTH + 100)
    with rasterio.open(path, "w", crs=crs, **facts) as file:
        file.write(pixels)
    return path


def blue_in(path):
    """Where the blue square is, in degrees: the mean of all blue pixels of the closest zoom."""
    header = read(path).header()
    size = 2 ** header["max_zoom"]
    found = []
    for (z, x, y), data in all_tiles(MemorySource(path.read_bytes())):
        if z == header["max_zoom"]:
            pixels = np.asarray(Image.open(io.BytesIO(data)).convert("RGBA")).astype(int)
            rows, columns = np.nonzero((pixels[..., 2] > 180) & (pixels[..., 0] < 100) & (pixels[..., 3] > 0))
            found += list(zip((x + (columns + 0.5) / 256) / size, (y + (rows + 0.5) / 256) / size, strict=True))
    x, y = np.mean(found, axis=0)
    return x * 360 - 180, float(np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * y)))))


def metres_off(place, crs="EPSG:27700"):
    there = between(WGS84, crs).apply(np.array([Point(place)])).shapes[0]
    return there.distance(Point(EAST, NORTH))


def test_a_plan_in_british_national_grid_lies_within_half_a_metre(tmp_path, out):
    source = bring(plan(tmp_path / "plan.tif"), out, MAKER, silent)

    assert source.kind == "pmtiles-raster"
    assert metres_off(blue_in(out)) < 0.5  # without the national grid's own correction it would be 1.6


def as_geopackage(plan, path, crs="EPSG:27700"):
    """The plan as tiles in a GeoPackage, on a grid of its own in another coordinate system."""
    with rasterio.open(plan) as file, rasterio.vrt.WarpedVRT(file, crs=crs, add_alpha=True) as there:
        shape = {"width": there.width, "height": there.height, "count": 4, "dtype": "uint8"}
        with rasterio.open(
            path, "w", driver="GPKG", crs=crs, transform=there.transform, RASTER_TABLE="the plan", TILE_FORMAT="PNG",
            **shape,
        ) as tiles:  # fmt: skip
            tiles.write(there.read(range(1, 5)))
    return path


@pytest.mark.parametrize("crs", ["EPSG:27700", "EPSG:4326", "EPSG:32630"])
def test_tiles_in_a_geopackage_off_the_grid_of_web_maps_are_warped_to_it(tmp_path, out, crs):
    source = bring(as_geopackage(plan(tmp_path / "plan.tif"), tmp_path / "plan.gpkg", crs), out, MAKER, silent)

    assert (source.kind, source.title) == ("pmtiles-raster", "the plan")
    # GDAL's own way, by which the test made the other two, is some 2 m off the national grid
    assert metres_off(blue_in(out)) < (0.5 if crs == "EPSG:27700" else 3)


def test_tiles_of_no_known_coordinate_system_ask_for_one(tmp_path, out):
    gpkg = as_geopackage(plan(tmp_path / "plan.tif"), tmp_path / "plan.gpkg")
    with sqlite3.connect(gpkg) as file:
        for table, column in (("gpkg_contents", "srs_id"), ("gpkg_tile_matrix_set", "srs_id")):
            file.execute(f"UPDATE {table} SET {column} = -1")
    file.close()

    assert refused(gpkg, out) == "picture-without-crs"
    bring(gpkg, out, Wish(attribution="x", crs="EPSG:27700"), silent)
    assert metres_off(blue_in(out)) < 0.5


def test_outside_the_plan_nothing_is_drawn(tmp_path, out):
    bring(plan(tmp_path / "plan.tif"), out, MAKER, silent)

    opacity = {
        int(value)
        for _, data in all_tiles(MemorySource(out.read_bytes()))
        for value in np.unique(np.asarray(Image.open(io.BytesIO(data)).convert("RGBA"))[..., 3])
    }
    assert opacity == {0, 255}


@pytest.mark.parametrize(("ending", "world"), [("png", "pgw"), ("jpg", "jgw"), ("png", "PGW"), ("jpg", "wld")])
def test_a_scan_with_a_world_file_needs_its_coordinate_system_said(tmp_path, out, ending, world):
    scan = tmp_path / f"plan.{ending}"
    with rasterio.open(plan(tmp_path / "plan.tif")) as file:
        Image.fromarray(file.read().transpose(1, 2, 0)).save(scan, quality=95)
    (tmp_path / f"plan.{world}").write_text(f"1\n0\n0\n-1\n{EAST - 99.5}\n{NORTH + 99.5}\n")

    assert refused(scan, out) == "picture-without-crs"
    bring(scan, out, Wish(attribution="x", crs="EPSG:27700"), silent)
    assert metres_off(blue_in(out)) < 0.7


def test_a_picture_without_a_place(tmp_path, out):
    Image.new("RGB", (40, 40)).save(tmp_path / "a.png")

    assert refused(tmp_path / "a.png", out) == "picture-without-place"


def test_measurements_are_no_picture(tmp_path, out):
    assert refused(plan(tmp_path / "a.tif", dtype="uint16"), out) == "picture-not-eight-bit"


@pytest.mark.parametrize("share", [0.0005, 0.5])
def test_a_picture_cut_short(tmp_path, out, share):
    whole = plan(tmp_path / "a.tif").read_bytes()
    (tmp_path / "cut.tif").write_bytes(whole[: int(len(whole) * share)])

    assert refused(tmp_path / "cut.tif", out) == "picture-broken"


# ── overlays, and what is nothing at all ──────────────────────────────────────────────────────────────────────


def test_an_overlay_keeps_its_names_and_draws_no_ground(tmp_path, out):
    ward = geopandas.GeoDataFrame({"WD19NM": ["Moseley"]}, geometry=[box(-1.9, 52.4, -1.88, 52.42)], crs=4326)
    ward.to_file(tmp_path / "wards.geojson")
    source = bring(tmp_path / "wards.geojson", out, Wish(attribution="ONS", overlay=True), silent)

    assert source.schema == "overlay"
    assert names_in(out, "overlay") == {"Moseley"}
    assert {name for tile in tiles_in(out).values() for name in tile} == {"overlay"}


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", b"hello"), ("a.mbtiles", b"hello"), ("a.zip", b"PK\3\4"), ("a", b""), ("a.pmtiles", b"")],
)
def test_a_file_of_no_known_kind(tmp_path, out, name, content):
    (tmp_path / name).write_bytes(content)

    assert refused(tmp_path / name, out) == "basemap-kind-unknown"


def test_a_file_that_is_not_there(tmp_path, out):
    assert refused(tmp_path / "gone.mbtiles", out) == "basemap-missing"


# ── cutting ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_florence_is_cut_to_a_quarter(shared_data, out):
    whole = shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles"
    quarter = box(11.25, 43.765, 11.26, 43.775)
    source = cut(whole, out, quarter, 300, "", silent)

    assert out.stat().st_size < whole.stat().st_size / 2
    assert (source.schema, source.attribution) == ("protomaps-pmap", "Protomaps © OpenStreetMap")
    assert source.bounds == pytest.approx((11.2463, 43.7623, 11.2637, 43.7777), abs=0.001)
    kept = dict(all_tiles(MemorySource(out.read_bytes())))
    before = dict(all_tiles(MemorySource(whole.read_bytes())))
    assert set(kept) < set(before)
    assert all(before[place] == data for place, data in kept.items())
    assert (14, 8704, 5972) in kept


def test_cutting_where_there_is_no_map(shared_data, out):
    with pytest.raises(Problem) as problem:
        cut(shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles", out, box(0, 0, 1, 1), 0, "", silent)

    assert problem.value.code == "basemap-nothing-there"
    assert list(out.parent.iterdir()) == []


# ── hostile ───────────────────────────────────────────────────────────────────────────────────────────────────


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


@pytest.mark.parametrize("seed", range(10))
def test_a_broken_map_is_cut_or_refused_and_nothing_else(shared_data, tmp_path, out, seed):
    chance = random.Random(seed)
    content = bytearray((shared_data / "basemap" / "firenze_vector_odbl_z14.pmtiles").read_bytes())
    for _ in range(chance.randint(1, 4)):
        content[chance.randrange(1200)] = chance.randrange(256)  # header, directory, metadata
    (tmp_path / "b.pmtiles").write_bytes(content)
    try:
        cut(tmp_path / "b.pmtiles", out, box(11.25, 43.765, 11.26, 43.775), 300, "x", silent)
    except Problem:
        assert list(out.parent.iterdir()) == []


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
