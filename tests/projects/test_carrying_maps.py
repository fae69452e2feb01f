"""What a project draws on goes along where it can, and holds nothing up where it cannot."""

import shutil
from dataclasses import replace

import pytest
from shapely.geometry import box

from mapapp.domain.project import BaseMap
from mapapp.paths import sample_layers
from mapapp.projects.carrying_maps import carrier, ground_reader
from mapapp.projects.handing_over import write
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.workspace.export_wish import ExportWish
from mapapp.workspace.ground import Ground
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import TestClock, brookvale

MIDDLE = (-1.016, 52.495, -1.010, 52.499)
STREETS = BaseMap("streets", "Streets", "pmtiles-vector", "streets.pmtiles", "© Us")
OTHERS = BaseMap("others", "Others", "pmtiles-vector", "others.pmtiles", "© Them")
PLAN = BaseMap("plan", "The plan", "pmtiles-vector", "plan.pmtiles", "© Council", overlay=True, colour="#8a3ffc")


@pytest.fixture
def folder(tmp_path):
    """A project's folder with a snapshot's place, and base maps to be put in."""
    (tmp_path / "basemap").mkdir()
    (tmp_path / "snapshots").mkdir()

    def put(*names):
        for name in names:
            shutil.copy(sample_layers() / "brookvale.pmtiles", tmp_path / "basemap" / name)
        return tmp_path / "snapshots" / "brookvale.20261121T140312123Z.gpkg"

    return put


def carry(snapshot, *base_maps, most=5_000_000):
    return carrier(snapshot, replace(brookvale(), base_maps=base_maps))(MIDDLE, most)


def titles(tiles):
    return [one.title for one in tiles]


def test_the_first_base_map_and_every_overlay_go_along(folder):
    tiles = carry(folder("streets.pmtiles", "others.pmtiles", "plan.pmtiles"), PLAN, STREETS, OTHERS)

    assert titles(tiles) == ["Streets", "The plan"]
    assert [one.colour for one in tiles] == ["", "#8a3ffc"]


def test_a_map_whose_file_is_missing_or_damaged_makes_way_for_the_next(folder):
    snapshot = folder("others.pmtiles")
    (snapshot.parent.parent / "basemap" / "plan.pmtiles").write_bytes(b"PMTiles, or what is left of it")

    assert titles(carry(snapshot, STREETS, OTHERS, PLAN)) == ["Others"]


def test_all_of_them_share_the_room(folder):
    snapshot = folder("streets.pmtiles", "plan.pmtiles")
    tiles = carry(snapshot, STREETS, PLAN, most=300_000)

    assert sum(len(one.archive) for one in tiles) <= 300_000


def test_a_map_from_the_internet_stays_its_makers(folder):
    snapshot = folder("others.pmtiles", "today.json")
    today = BaseMap("today", "Today", "online", "today.json", "© Them")

    assert titles(carry(snapshot, today, OTHERS)) == ["Others"]
    ground = ground_reader(snapshot, replace(brookvale(), base_maps=(today,)))
    assert ground(MIDDLE) == Ground()  # though a file of that name could be read


def test_a_project_without_maps_has_nothing_to_carry(folder):
    assert carry(folder()) == ()


def test_a_hand_over_finds_the_maps_of_the_project_whose_snapshot_it_is(tmp_path):
    clock = TestClock()
    definition = brookvale(area=box(*MIDDLE), base_maps=(STREETS,))
    gpkg = create_project(tmp_path / "brookvale", definition, clock=clock)
    files = project_files(gpkg)
    files.basemaps.mkdir(exist_ok=True)
    shutil.copy(sample_layers() / "brookvale.pmtiles", files.basemaps / "streets.pmtiles")
    workspace = Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")
    snapshot = workspace.snapshot_file().result()
    workspace.close()
    page = write(snapshot, ExportWish(tmp_path / "map.html")).path.read_text(encoding="utf-8")

    assert page.count('<script type="text/plain" id="tiles-0">') == 1
    assert "Brookvale is fictional" in page
