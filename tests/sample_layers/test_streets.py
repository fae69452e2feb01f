import pytest
from shapely.geometry import LineString, box

from sample_layers.brookvale.model import Street
from sample_layers.brookvale.streets import join, split_at_bridges


def street(*corners):
    return Street("Some Street", "residential", LineString(corners))


def test_a_loose_end_is_moved_onto_the_street_it_was_drawn_towards():
    main, side = street((0, 0), (100, 0)), street((50, 8), (50, 90))

    joined = join([main, side])[1]

    assert joined.line.coords[0] == (50, 0)
    assert joined.line.coords[-1] == (50, 90)


def test_a_street_that_ends_in_the_fields_stays_as_drawn():
    main, side = street((0, 0), (100, 0)), street((50, 40), (50, 90))

    assert join([main, side])[1] == side


def test_a_street_over_a_canal_has_a_bridge_there_and_nothing_missing():
    canal = box(-10, 40, 10, 52)

    ground, bridges = split_at_bridges(street((0, 0), (0, 100)), canal)

    assert [b.line.bounds[1::2] for b in bridges] == [pytest.approx((40, 52))]
    assert sum(s.line.length for s in [*ground, *bridges]) == pytest.approx(100)


def test_a_street_that_crosses_nothing_stays_whole():
    whole = street((0, 0), (0, 30))

    assert split_at_bridges(whole, box(50, 50, 60, 60)) == ([whole], [])
