"""A map is cut to a neighbourhood with what lies around it."""

import random

import pytest
from pmtiles.reader import MemorySource, all_tiles
from shapely.geometry import box

from mapapp.basemaps.cutting import cut
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent


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
