"""Whatever a council has is brought into a project's folder as PMTiles, or refused with the reason."""

import sqlite3

import geopandas
import pytest
from pmtiles.reader import MemorySource, all_tiles
from shapely.geometry import box

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.progress import silent
from tests.basemaps.bringing.sources import MAKER, read, refused
from tests.basemaps.maps import names_in, tiles_in


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
