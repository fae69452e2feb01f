"""The whole neighbourhood, generated anew: slow, so not in the everyday run."""

import gzip
import json
from pathlib import Path

import pytest
import shapely
from pmtiles.reader import MmapSource, all_tiles

from sample_layers.brookvale import outputs
from sample_layers.brookvale.make import neighbourhood
from sample_layers.brookvale.plan import waters
from sample_layers.brookvale.water import canal_surface

pytestmark = pytest.mark.proof

FOLDER = Path(__file__).parents[2] / "sample_layers"
TOUCHING = 0.3
"""Square metres that neighbours on a bend may share: a wall's thickness."""


@pytest.fixture(scope="module")
def place():
    return neighbourhood()


@pytest.fixture(scope="module")
def made(place, tmp_path_factory):
    folder = tmp_path_factory.mktemp("brookvale")
    outputs.write_all(place, folder)
    return folder


def test_three_thousand_buildings_and_more_stand_in_the_neighbourhood(place):
    assert sum(place.boundary.contains(b.shape.centroid) for b in place.buildings) >= 3000


def test_no_building_overlaps_another(place):
    shapes = [b.shape for b in place.buildings]
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = [(shapes[i], shapes[j]) for i, j in zip(one, other, strict=True) if i < j]

    assert [(a.wkt, b.wkt) for a, b in pairs if a.intersection(b).area > TOUCHING] == []


def test_no_building_stands_in_a_street_or_in_water(place):
    streets = [s.line.buffer(s.tags.width / 2 - 0.3) for s in place.network if s.tags.kind != "path"]
    taken = shapely.STRtree([*streets, *(area.shape for area in place.water)])
    plain = [b.shape for b in place.buildings if not b.name]

    assert taken.query(plain, predicate="intersects").size == 0


def test_every_street_has_a_name(place):
    assert all(street.name for street in place.network)


def test_streets_over_the_canal_are_on_bridges(place):
    canal = canal_surface()
    wet = [
        street.name for street in place.streets if street.line.intersects(canal) and street.name != "Canal Towpath"
    ]

    assert wet == []
    assert sum(bridge.line.intersects(waters.CANAL) for bridge in place.bridges) >= 6


def test_the_same_seed_gives_the_files_that_ship(made):
    for name in (outputs.BOUNDARY, outputs.CONTRIBUTIONS):
        assert json.loads((made / name).read_text("utf-8")) == json.loads((FOLDER / name).read_text("utf-8"))
    assert tiles_of(made / outputs.BASE_MAP) == tiles_of(FOLDER / outputs.BASE_MAP)


def tiles_of(path):
    with path.open("rb") as file:
        return {tile: gzip.decompress(data) for tile, data in all_tiles(MmapSource(file))}
