"""Pictures with a place lie where they belong, to half a metre on the national grid."""

import io
import sqlite3

import numpy as np
import pytest
import rasterio
import rasterio.vrt
from PIL import Image
from pmtiles.reader import MemorySource, all_tiles
from shapely.geometry import Point

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.progress import silent
from mapapp.workspace.transform import WGS84, between
from tests.basemaps.bringing.sources import EAST, MAKER, NORTH, plan, read, refused


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
