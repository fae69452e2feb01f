"""Whatever a file does to what makes a map of it, the app goes on, and nothing half done stays."""

from multiprocessing import active_children

import geopandas
import pytest
from shapely.geometry import box

from mapapp.basemaps.apart import carry_out
from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled, silent
from tests.basemaps import makers


@pytest.fixture
def source(tmp_path):
    return tmp_path / "plan.tif"


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "basemap"
    folder.mkdir()
    return folder / "map.pmtiles"


def refused(work, source, out):
    with pytest.raises(Problem) as failure:
        carry_out(work, source, out, silent)
    assert list(out.parent.iterdir()) == []
    return failure.value


def test_a_layer_of_a_council_becomes_a_map(tmp_path, out):
    file = tmp_path / "wards.geojson"
    geopandas.GeoDataFrame({"name": ["Chapel Allerton"]}, geometry=[box(-1.55, 53.8, -1.5, 53.85)], crs=4326).to_file(
        file
    )
    made = bring(file, out, Wish(attribution="ONS"), silent)

    assert (made.title, made.attribution) == ("Wards", "ONS")


def test_what_is_asked_is_done(source, out):
    carry_out(makers.count_to_three, source, out, silent, words="in colour")

    assert out.read_text() == "plan.tif: in colour"


def test_a_reason_why_not_comes_back_with_its_file_and_facts(source, out):
    problem = refused(makers.say_no, source, out)

    assert (problem.code, problem.path.name, problem.details) == ("picture-too-large", "another.tif", {"most": 2000})


def test_a_crash_is_a_sentence_about_the_file(source, out):
    problem = refused(makers.crash, source, out)

    assert (problem.code, problem.path) == ("basemap-reader-crashed", source)


def test_one_hears_how_far_it_is_and_can_stop_it(source, out):
    heard = []

    def progress(done, total):
        heard.append((done, total))
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        carry_out(makers.go_on_for_ever, source, out, progress)
    assert heard[-1] == (7, 100)
    assert list(out.parent.iterdir()) == []
    assert active_children() == []
