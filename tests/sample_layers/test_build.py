import pytest
from shapely.geometry import LineString, box
from shapely.ops import unary_union

from sample_layers.brookvale.build import build_streets
from sample_layers.brookvale.curves import curve
from sample_layers.brookvale.ground import Ground
from sample_layers.brookvale.houses import FRONTAGES
from sample_layers.brookvale.model import Street
from sample_layers.brookvale.streets import corridors


def street_of(frontage, corners="0,0 120,10 240,60"):
    return Street(f"{frontage} street", "residential", curve(corners), frontage, frontage)


def built(*streets, obstacles=()):
    return build_streets(streets, Ground([*corridors(streets), *obstacles]))[0]


@pytest.mark.parametrize("frontage", FRONTAGES)
def test_houses_stand_beside_one_another_and_beside_the_street(frontage):
    street = street_of(frontage)

    shapes = [house.shape for house in built(street)]

    assert len(shapes) > 4
    assert sum(s.area for s in shapes) - unary_union(shapes).area < 0.05 * len(shapes)
    assert all(s.is_valid for s in shapes)
    assert all(s.distance(street.line) >= street.tags.width / 2 - 0.1 for s in shapes)


def test_a_terrace_is_one_row_of_houses_that_touch():
    rows = unary_union([house.shape.buffer(0.05) for house in built(street_of("terrace", "0,0 200,0"))])

    assert len(built(street_of("terrace", "0,0 200,0"))) > 60
    assert len(rows.geoms) < 14


def test_nothing_is_built_where_something_is():
    pond = box(60, 0, 120, 80)

    assert not any(house.shape.intersects(pond) for house in built(street_of("semi"), obstacles=[pond]))


def test_nothing_is_built_in_the_gardens_of_another_street():
    first, second = street_of("semi", "0,0 200,0"), street_of("bungalow", "0,44 200,44")

    alone = built(second)
    beside = [house for house in built(first, second) if house.street == second.name]

    assert 0 < len(beside) < len(alone)


def test_house_numbers_are_odd_on_one_side_and_even_on_the_other():
    numbers = [house.number for house in built(street_of("terrace", "0,0 100,0"))]

    assert {n % 2 for n in numbers} == {0, 1}
    assert len(set(numbers)) == len(numbers)


def test_a_lane_is_built_up_only_where_it_crosses_the_village():
    village = box(0, -100, 90, 100)
    lane = Street("Lane", "lane", LineString([(0, 0), (400, 0)]), "cottage", "cottage", within=village)

    assert all(village.contains(house.shape.centroid) for house in built(lane))


def test_the_same_street_is_built_the_same_way_every_time():
    assert built(street_of("detached")) == built(street_of("detached"))
