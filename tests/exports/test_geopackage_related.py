"""Comments, photos and recordings belong to contributions in the planner's file, and programs find that out."""

import json
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace

import pytest

from mapapp.domain.shapes import ShapeKind
from mapapp.exports import ExportOptions, geopackage, geopackage_extras
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import (
    COMMENTS,
    FIRST,
    FLORENCE,
    GREEN,
    MEDIA,
    ODD_WORDS,
    PLACES,
    RED,
    SECOND,
    accompanied,
    dataset,
    layer,
    rows,
    table,
)
from tests.exports.test_geopackage import SYSTEM_PYTHON, ask, validator

RELATIONS = """
import json, sys
from osgeo import gdal
file = gdal.OpenEx(sys.argv[1])
found = map(file.GetRelationship, file.GetRelationshipNames() or [])
print(json.dumps([[one.GetLeftTableName(), one.GetRightTableName(), one.GetMappingTableName()] for one in found]))
"""


def export(folder, data=None, **options):
    return geopackage.write(data or accompanied(), folder / "out.gpkg", ExportOptions(**options), silent)


@pytest.mark.parametrize("embed_media", [False, True])
def test_the_validator_has_nothing_to_say_about_it(tmp_path, embed_media):
    report = export(tmp_path, embed_media=embed_media)

    said = subprocess.run([*validator(), str(report.path)], capture_output=True, text=True, check=False)

    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_what_goes_along_is_told(tmp_path):
    report = export(tmp_path)

    assert report.along == {"Comments": 3}
    assert report.media == len(MEDIA)
    assert set(tmp_path.iterdir()) == {report.path, tmp_path / "out_media"} == {report.path, *report.beside}


def test_gdal_finds_what_belongs_to_what(tmp_path):
    validator()  # skips where the system has no GDAL
    report = export(tmp_path, replace(accompanied(), tables=accompanied().tables[:1]))

    said = subprocess.run([SYSTEM_PYTHON, "-c", RELATIONS, str(report.path)], capture_output=True, text=True)

    assert sorted(json.loads(said.stdout)) == [
        ["Ideas – points", "Comments", "ideas_comment_map"],
        ["Ideas – points", "Photos and recordings", "ideas_media_map"],
    ]


def test_comments_are_joined_to_their_contributions(tmp_path):
    report = export(tmp_path)

    found = ask(
        report.path,
        'SELECT f.uuid, c.body, c.created_on FROM "Ideas – points" AS f '
        "JOIN ideas_comment_map ON base_id = f.fid JOIN Comments AS c ON related_id = c.fid ORDER BY c.fid",
    )
    day = "2026-05-09"
    assert found == [(FIRST, "Yes!", day), (FIRST, ODD_WORDS[0], day), (SECOND, ODD_WORDS[2], day)]


def test_files_lie_beside_it_where_it_says(tmp_path):
    report = export(tmp_path)

    files = ask(report.path, 'SELECT file, caption, seconds FROM "Photos and recordings" ORDER BY uuid')
    assert [(tmp_path / file).read_bytes() for file, _, _ in files] == [one.data for one in MEDIA]
    assert [words for _, words, _ in files] == ["The old bench & <b>oak</b>", "بنچ", None]
    ((photo,),) = ask(report.path, 'SELECT photo FROM "Ideas – points" WHERE uuid = ?', FIRST)
    assert (tmp_path / photo).read_bytes() == RED


def test_the_files_can_be_in_it_instead(tmp_path):
    report = export(tmp_path, embed_media=True)

    assert list(tmp_path.iterdir()) == [report.path]
    files = ask(report.path, 'SELECT data, content_type FROM "Photos and recordings" ORDER BY uuid')
    assert files == [(RED, "image/png"), (GREEN, "image/png"), (MEDIA[2].data, "audio/ogg")]
    assert ask(report.path, "SELECT DISTINCT relation_name FROM gpkgext_relations ORDER BY 1") == [
        ("attributes",),
        ("media",),
    ]


def test_what_was_said_about_a_lost_contribution_is_not_in_it(tmp_path):
    here, there = rows(PLACES[ShapeKind.POINT], FLORENCE)
    data = replace(dataset(table(ShapeKind.POINT, [here, there])), companions=(COMMENTS,))
    report = export(tmp_path, data)

    assert (report.lost, report.along) == (1, {"Comments": 2})
    assert ask(report.path, "SELECT DISTINCT contribution_uuid FROM Comments") == [(FIRST,)]


def test_a_layer_may_be_called_like_something_that_belongs_to_it(tmp_path):
    comments = table(ShapeKind.POINT, rows(PLACES[ShapeKind.POINT]), of=layer("media", "Comments"), title="Comments")
    report = export(tmp_path, replace(accompanied(), tables=(*accompanied().tables, comments)))

    assert report.counts["Comments"] == 1
    assert report.along["Comments (_comment)"] == 3


def test_it_says_under_which_licence_it_may_be_used(tmp_path):
    report = export(tmp_path, licence="Open Government Licence v3.0 & thanks")

    documents = [text for (text,) in ask(report.path, "SELECT metadata FROM gpkg_metadata")]
    assert all("Open Government Licence v3.0 &amp; thanks" in text for text in documents)


def test_a_file_with_its_photos_inside_does_not_lie_beside_those_of_an_earlier_one(tmp_path):
    export(tmp_path)
    report = export(tmp_path, embed_media=True)

    assert list(tmp_path.iterdir()) == [report.path]


def test_comments_that_are_not_all_there_stop_it_before_it_has_its_name(tmp_path, monkeypatch):
    written = geopackage_extras.add

    def one_too_few(path, *others):
        counts = written(path, *others)
        with closing(sqlite3.connect(path)) as file, file:
            file.execute("DELETE FROM Comments WHERE fid = 1")
        return counts

    monkeypatch.setattr(geopackage_extras, "add", one_too_few)
    with pytest.raises(Problem, match="export-miscounted"):
        export(tmp_path)
    assert list(tmp_path.iterdir()) == []
