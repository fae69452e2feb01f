"""What was done together is in every file: rounds in a table of their own, results with contributions."""

import csv
import io
import subprocess
from zipfile import ZipFile

import pytest

from mapapp.exports import EXPORTERS, ExportOptions, excel, geopackage, opened_again, tables_beside
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from tests.exports.datasets import CARD, DOTS, FIRST, MEDIA, ODD_WORDS, PROMPT, SECOND, sample, with_rounds
from tests.exports.test_geopackage import ask, validator
from tests.exports.workbooks import workbook

ALONG = {"Comments": 3, "Results of rounds": 2, "Rounds": 2}
BESIDE = [one for one in EXPORTERS if one.id in ("csv", "geojson", "pds", "kml", "flatgeobuf", "geoparquet")]
WITHIN = [one for one in EXPORTERS if one.id in ("shapefile", "kmz")]


def export(exporter, folder, **options):
    target = folder / f"hand over{exporter.extensions[0]}"
    return exporter.write(with_rounds(), target, ExportOptions(**options), silent)


def read(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def as_rows(header, *lines):
    return [dict(zip(header, line, strict=True)) for line in lines]


def test_rounds_and_results_are_in_a_file_to_which_the_validator_has_nothing_to_say(tmp_path):
    report = geopackage.write(with_rounds(), tmp_path / "out.gpkg", ExportOptions(), silent)

    assert report.along == ALONG
    assert report.media == len(MEDIA) + 1
    assert ask(report.path, "SELECT round_uuid, question, dots FROM Rounds ORDER BY round_uuid") == [
        (DOTS, ODD_WORDS[0], 3),
        (PROMPT, "What do you miss?", None),
    ]
    joined = (
        'SELECT f.uuid, o.question, r.placed FROM "Ideas – points" AS f '
        'JOIN ideas_round_result_map ON base_id = f.fid JOIN "Results of rounds" AS r ON related_id = r.fid '
        "JOIN Rounds AS o ON o.round_uuid = r.round_uuid ORDER BY f.fid"
    )
    assert ask(report.path, joined) == [(FIRST, ODD_WORDS[0], 12), (SECOND, ODD_WORDS[0], None)]
    said = subprocess.run([*validator(), str(report.path)], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


@pytest.mark.parametrize("embed_media", [False, True])
def test_the_photo_on_a_card_is_in_its_row_and_not_among_those_of_contributions(tmp_path, embed_media):
    report = export(geopackage.EXPORTER, tmp_path, embed_media=embed_media)

    ((photo,),) = ask(report.path, f"SELECT photo FROM Rounds WHERE round_uuid = '{PROMPT}'")
    assert (photo if embed_media else (tmp_path / photo).read_bytes()) == CARD.data
    assert ask(report.path, "SELECT count(photo) FROM Rounds") == [(1,)]
    assert ask(report.path, 'SELECT count(*) FROM "Photos and recordings"') == [(len(MEDIA),)]
    assert report.media == len(MEDIA) + 1


def test_a_workbook_has_them_as_sheets_that_its_dictionary_explains(tmp_path):
    report = export(excel.EXPORTER, tmp_path)

    sheets = workbook(report.path)
    assert report.along == ALONG == {name: len(sheets[name]) - 1 for name in ALONG}
    dots, prompt = as_rows(*sheets["Rounds"])
    assert (dots["question"], dots["dots"], dots["photo"]) == (ODD_WORDS[0], 3, None)
    assert (tmp_path / prompt["photo"]).read_bytes() == CARD.data
    assert [(one["contribution_uuid"], one["placed"]) for one in as_rows(*sheets["Results of rounds"])] == [
        (FIRST, 12),
        (SECOND, None),
    ]
    explained = {(one["Sheet"], one["Column"]): one["Title"] for one in as_rows(*sheets["Data dictionary"][:-1])}
    assert explained["Results of rounds", "placed"] == "Placed in all"
    assert [path for path in tmp_path.iterdir() if path.name.endswith("_tables")] == []


@pytest.mark.parametrize("exporter", BESIDE, ids=lambda one: one.id)
def test_formats_without_room_for_them_have_them_beside(exporter, tmp_path):
    report = export(exporter, tmp_path)

    (folder,) = (one for one in report.beside if one.name.endswith("_tables"))
    found = {file.stem: read(file.read_bytes()) for file in folder.iterdir()}
    assert {name: len(rows) for name, rows in found.items()} == report.along == ALONG
    assert found["Rounds"][0]["question"] == ODD_WORDS[0]
    assert (tmp_path / found["Rounds"][1]["photo"]).read_bytes() == CARD.data
    assert report.media == len(MEDIA) + 1


@pytest.mark.parametrize("exporter", WITHIN, ids=lambda one: one.id)
def test_archives_have_them_inside(exporter, tmp_path):
    report = export(exporter, tmp_path)

    assert list(tmp_path.iterdir()) == [report.path]
    with ZipFile(report.path) as archive:
        found = {name: read(archive.read(f"tables/{name}.csv")) for name in ALONG}
        assert archive.read(found["Rounds"][1]["photo"]) == CARD.data
    assert {name: len(rows) for name, rows in found.items()} == report.along == ALONG


@pytest.mark.parametrize("exporter", [excel.EXPORTER, *BESIDE[:1], *WITHIN], ids=lambda one: one.id)
def test_what_belongs_to_layers_that_stay_stays(exporter, tmp_path):
    report = export(exporter, tmp_path, layers=frozenset({"assets"}))

    assert report.along == {"Rounds": 2}


def test_they_do_not_lie_beside_a_later_file_without_them(tmp_path):
    (exporter, *_) = BESIDE
    first = export(exporter, tmp_path)
    exporter.write(sample(), first.path, ExportOptions(), silent)

    assert list(tmp_path.iterdir()) == [first.path]


@pytest.mark.parametrize("exporter", [*BESIDE[:1], *WITHIN], ids=lambda one: one.id)
def test_a_table_that_does_not_hold_all_is_thrown_away(exporter, tmp_path, monkeypatch):
    monkeypatch.setattr(tables_beside, "rows_of_csv", lambda path, column: opened_again.rows_of_csv(path, column) - 1)

    with pytest.raises(Problem, match="export-miscounted"):
        export(exporter, tmp_path)
    assert list(tmp_path.iterdir()) == []
