"""Coordinates move by the transformation that is named, or not at all."""

import numpy as np
import pytest
import shapely
from pyproj import CRS
from shapely import LineString, Point

from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import between, crs_name, degrees_around, read_crs

PUBLISHED = {
    "TP01": (-6.29977752014, 49.92226393730, 91492.146, 11318.804),
    "TP02": (-5.20304609998, 49.96006137820, 170370.718, 11572.405),
    "TP03": (-4.10864563561, 50.43885825610, 250359.811, 62016.569),
    "TP10": (-4.30852476960, 51.85890896400, 241124.584, 220332.641),
    "TP20": (-1.66379168242, 53.80021519630, 422242.186, 433818.701),
}
"""Ordnance Survey's test points of OSTN15: ETRS89 longitude and latitude, easting and northing."""


def moved(source, target, *shapes, **more):
    return between(source, target, **more).apply(np.array(shapes, dtype=object))


@pytest.mark.parametrize("point", PUBLISHED)
def test_national_grid_agrees_with_the_points_that_ordnance_survey_publishes(point):
    lon, lat, easting, northing = PUBLISHED[point]

    there = moved("EPSG:4326", "EPSG:27700", Point(lon, lat)).shapes[0]

    assert (there.x, there.y) == pytest.approx((easting, northing), abs=0.001)


def test_there_and_back_is_within_a_millimetre():
    places = shapely.points(np.random.default_rng(1).uniform((300_000, 100_000), (500_000, 400_000), (500, 2)))

    degrees = between("EPSG:27700", "EPSG:4326").apply(places)
    back = between("EPSG:4326", "EPSG:27700").apply(degrees.shapes)

    assert not back.lost.any()
    assert shapely.distance(places, back.shapes).max() < 0.001


def test_every_vertex_goes_through_the_grid():
    line = LineString([(400_000, 200_000), (450_000, 250_000), (500_000, 300_000)])

    there = moved("EPSG:27700", "EPSG:4326", line).shapes[0]

    ends = moved("EPSG:27700", "EPSG:4326", *(Point(one) for one in line.coords)).shapes
    assert list(there.coords) == [one.coords[0] for one in ends]


def test_a_shape_with_one_vertex_outside_the_grid_is_lost_and_said_to_be():
    result = moved(
        "EPSG:4326", "EPSG:27700", Point(-2, 52), LineString([(-2, 52), (11.2, 43.7)]), Point(11.2, 43.7), None
    )

    assert list(result.lost) == [False, True, True, False]
    assert [shape is None for shape in result.shapes] == [False, True, True, True]


def test_without_the_grid_points_would_be_metres_off():
    through_proj = between("EPSG:4326", "EPSG:4277").apply(np.array([Point(-1.9, 52.48)], dtype=object)).shapes
    helmert = between("EPSG:4277", "EPSG:27700").apply(through_proj).shapes[0]
    ostn15 = moved("EPSG:4326", "EPSG:27700", Point(-1.9, 52.48)).shapes[0]

    assert 0.5 < helmert.distance(ostn15) < 5


def test_it_says_which_transformation_runs_and_how_good_it_is():
    assert "OSTN15" in between("EPSG:4326", "EPSG:27700").name
    assert between("EPSG:4326", "EPSG:27700").accuracy_m == 0.1
    both = between("EPSG:3857", "EPSG:27700")
    assert "Mercator" in both.name
    assert "OSTN15" in both.name
    assert between("EPSG:4326", "EPSG:25832").accuracy_m == 1.0


def test_the_place_decides_which_transformation_is_best():
    carolina = between("EPSG:4267", "EPSG:4326", around=(-84, 33, -75, 37))
    cuba = between("EPSG:4267", "EPSG:4326", around=(-85, 19, -74, 24))

    assert carolina.name != cuba.name


def test_the_same_datum_needs_no_shift():
    exact = between("EPSG:4277", "EPSG:27700")

    assert "OSTN15" not in exact.name
    assert exact.accuracy_m == 0.0


def test_nothing_moves_between_two_names_of_one_system():
    same = between("OGC:CRS84", "EPSG:4326")

    assert not same.moves
    assert same.apply(np.array([Point(1, 2)], dtype=object)).shapes[0] == Point(1, 2)


def test_heights_are_left_behind():
    flat = moved("EPSG:4326", "EPSG:27700", Point(-2, 52, 30)).shapes[0]

    assert not flat.has_z


@pytest.mark.parametrize("flavour", ["WKT1_ESRI", "WKT1_GDAL", "WKT2_2019"])
def test_national_grid_is_known_however_a_file_spells_it(flavour):
    assert crs_name(CRS.from_wkt(CRS.from_epsg(27700).to_wkt(flavour))) == "EPSG:27700"


def test_national_grid_with_heights_is_national_grid():
    assert crs_name(CRS.from_epsg(7405)) == "EPSG:27700"


@pytest.mark.parametrize("text", ["EPSG:999999", "nonsense", "", "EPSG:"])
def test_an_unknown_system_is_a_problem(text):
    with pytest.raises(Problem) as problem:
        read_crs(text)
    assert problem.value.code == "crs-unknown"


def test_systems_with_nothing_in_common_are_a_problem():
    with pytest.raises(Problem) as problem:
        between("EPSG:4326", 'LOCAL_CS["Site grid",UNIT["metre",1]]')
    assert problem.value.code == "crs-no-way"


def test_bounds_tell_the_place_in_degrees():
    west, south, east, north = degrees_around(CRS.from_epsg(27700), (395_000, 222_000, 396_000, 223_000))

    assert -2.1 < west < east < -2.0
    assert 51.8 < south < north < 52.0
    assert degrees_around(CRS.from_epsg(4326), (395_000, 222_000, 396_000, 223_000)) is None
    assert degrees_around(CRS.from_epsg(4326), (np.nan, 0, 1, 1)) is None
