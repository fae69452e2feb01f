"""A base map travels inside another file: the place that is shown, in as much detail as there is room for."""

import pytest
from shapely.geometry import box

from mapapp.basemaps import read_base_map
from mapapp.basemaps.carrying import carried
from mapapp.basemaps.grid import Tile, tile_bounds
from mapapp.paths import sample_layers
from mapapp.workspace.problems import Problem
from tests.basemaps.maps import tiles_in
from tests.fakes.base_maps import pmtiles

MIDDLE = (-1.016, 52.495, -1.010, 52.499)
FAR_AWAY = (11.25, 43.76, 11.26, 43.77)


@pytest.fixture(scope="module")
def brookvale():
    return read_base_map(sample_layers() / "brookvale.pmtiles")


@pytest.fixture
def cut(brookvale, tmp_path):
    """Cuts the sample's base map and opens what came of it."""

    def cut(around=MIDDLE, most=5_000_000, colour=""):
        tiles = carried(brookvale, around, most, title="Streets", colour=colour)
        if tiles is None:
            return None, {}
        file = tmp_path / "carried.pmtiles"
        file.write_bytes(tiles.archive)
        assert read_base_map(file).attribution == brookvale.attribution
        return tiles, tiles_in(file)

    return cut


def test_it_says_what_it_is_and_whom_to_credit(cut, brookvale):
    tiles, _ = cut(colour="#8a3ffc")

    assert (tiles.title, tiles.kind, tiles.schema, tiles.colour) == (
        "Streets",
        "pmtiles-vector",
        brookvale.schema,
        "#8a3ffc",
    )
    assert tiles.attribution == brookvale.attribution


def test_only_what_is_near_goes_along(cut, brookvale):
    _, found = cut()
    around = box(*MIDDLE).buffer(0.03)

    assert 0 < len(found) < len(tiles_in(brookvale.path))
    assert all(around.intersects(box(*tile_bounds(Tile(*place)))) for place in found)


def test_with_room_enough_every_zoom_from_the_whole_box_down_to_the_doors_goes_along(cut, brookvale):
    tiles, found = cut()
    zooms = {place[0] for place in found}

    assert zooms == set(range(tiles.min_zoom, tiles.max_zoom + 1))
    assert tiles.max_zoom == brookvale.max_zoom
    assert tiles.min_zoom > brookvale.min_zoom or brookvale.min_zoom >= 10


def test_with_less_room_the_closest_zooms_stay_behind_and_no_zoom_is_torn(cut):
    whole, every = cut()
    small, found = cut(most=len(whole.archive) // 3)

    assert len(small.archive) <= len(whole.archive) // 3
    assert small.min_zoom <= small.max_zoom < whole.max_zoom
    for place in found:
        assert place in every


@pytest.mark.parametrize("most", [30_000, 100_000, 300_000, 700_000])
def test_it_is_never_larger_than_it_may_be(cut, most):
    tiles, _ = cut(most=most)

    assert tiles is None or len(tiles.archive) <= most


def test_where_there_is_no_room_or_nothing_there_is_no_map(cut):
    assert cut(most=1_000) == (None, {})
    assert cut(around=FAR_AWAY) == (None, {})


def test_a_damaged_map_is_a_problem(tmp_path):
    path = tmp_path / "streets.pmtiles"
    path.write_bytes(pmtiles())
    source = read_base_map(path)
    path.write_bytes(pmtiles()[:130])

    with pytest.raises(Problem, match="basemap-damaged"):
        carried(source, MIDDLE, 1_000_000, title="Streets", colour="")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("firenze_vector_odbl_z14.pmtiles", "pmtiles-vector"),
        ("usgs_mt_whitney_raster_webp512_z8-15.pmtiles", "pmtiles-raster"),
    ],
)
def test_maps_that_others_made_travel_too(shared_data, tmp_path, name, kind):
    source = read_base_map(shared_data / "basemap" / name)
    whole = carried(source, source.bounds, 5_000_000, title="Whole", colour="")
    part = carried(source, source.bounds, 700_000, title="Part", colour="")
    (tmp_path / "part.pmtiles").write_bytes(part.archive)

    assert whole.kind == part.kind == read_base_map(tmp_path / "part.pmtiles").kind == kind
    assert whole.max_zoom == source.max_zoom > part.max_zoom
    assert len(part.archive) <= 700_000
