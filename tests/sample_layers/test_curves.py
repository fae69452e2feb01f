import pytest
from shapely.geometry import LineString

from sample_layers.brookvale.curves import Frame, curve


def test_a_curve_goes_through_the_points_that_were_drawn():
    line = curve("0,0 100,40 180,0 300,60")

    assert line.distance(LineString([(100, 40), (100, 41)])) < 0.2
    assert line.coords[0] == (0, 0)
    assert line.coords[-1] == pytest.approx((300, 60))


def test_two_points_make_a_straight_street():
    assert len(curve("0,0 120,0").coords) == 2


def test_left_of_a_street_going_east_is_north():
    street = LineString([(0, 0), (100, 0)])

    assert Frame(street, left=True).at(40, 10) == pytest.approx((40, 10))
    assert Frame(street, left=False).at(40, 10) == pytest.approx((40, -10))


def test_neighbours_on_a_bend_share_their_party_wall_to_the_last_bit():
    frame = Frame(curve("0,0 50,5 90,30 110,70"), left=True)

    one = frame.shape((40, 5), (45, 5), (45, 13), (40, 13))
    other = frame.shape((45, 5), (50, 5), (50, 13), (45, 13))

    assert one.intersection(other).area == pytest.approx(0, abs=1e-9)
    assert one.intersection(other).length == pytest.approx(8, abs=0.01)
