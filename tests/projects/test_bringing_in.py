"""A planner's file comes into a project on the disk whole, with its photos, or not at all."""

import io
import json

import pytest
from PIL import Image

from mapapp.domain.filter import Filter
from mapapp.imports import ImportWish
from mapapp.projects.bringing_in import bring_in
from mapapp.projects.opening import at_once, open_for_use
from mapapp.store.create import create_project
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled
from tests.fakes.neighbourhood import brookvale

WISH = ImportWish("ideas", {"Name": "title"}, photos="Photo")


@pytest.fixture
def gpkg(tmp_path):
    return create_project(tmp_path / "brookvale", brookvale())


@pytest.fixture
def register(tmp_path):
    """Three rows, one with a photo, one with a photo that is not there."""
    made = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(made, "JPEG")
    (tmp_path / "oak.jpg").write_bytes(made.getvalue())
    file = tmp_path / "register.csv"
    file.write_text(
        "Name,Photo,lon,lat\nOak,oak.jpg,-1.88,52.455\nElm,elm.jpg,,\nAsh,,-1.88,52.456\n", encoding="utf-8"
    )
    return file


def held(gpkg):
    """Titles in the project with the number of their photos."""
    opened = open_for_use(gpkg, at_once)
    try:

        def ask(store):
            marks = [store.at(one) for one in store.matching(Filter())]
            return {mark.title: len(store.attachments(mark.uuid)) for mark in marks}

        return opened.workspace.ask(ask).result()
    finally:
        opened.workspace.close()


def test_rows_come_in_with_the_photos_that_they_name(gpkg, register):
    facts = bring_in(gpkg, register, WISH)

    assert held(gpkg) == {"Oak": 1, "Elm": 0, "Ash": 0}
    assert (facts["taken"], facts["photos"]) == (3, 1)
    assert "elm.jpg" in facts["refused"]["row 3"]


def test_the_list_of_what_did_not_come_in_goes_where_it_was_asked_for(gpkg, register, tmp_path):
    bring_in(gpkg, register, WISH, not_taken=tmp_path / "list.csv")

    assert "elm.jpg" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_stopped_at_any_moment_nothing_has_come_in(gpkg, register):
    """While the file is read, while its rows are counted, while its photos are made anew."""
    moments = []

    def watch(done, total):
        moments.append((done, total))

    bring_in(gpkg, register, WISH, dry_run=True, progress=watch)
    known = [moment for moment in moments if moment[1]]
    for stop_at in dict.fromkeys([(0, 0), *known]):

        def stop(done, total, stop_at=stop_at):
            if (done, total) == stop_at:
                raise Cancelled

        with pytest.raises(Cancelled):
            bring_in(gpkg, register, WISH, progress=stop)
    assert held(gpkg) == {}


def test_a_file_that_breaks_off_leaves_the_project_as_it_is(gpkg, tmp_path):
    file = tmp_path / "register.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": []})[:-4], encoding="utf-8")

    with pytest.raises(Problem):
        bring_in(gpkg, file, ImportWish("ideas"))

    assert held(gpkg) == {}
