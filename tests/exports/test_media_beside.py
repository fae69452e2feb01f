"""Photos and recordings go along with the formats that cannot hold them, and every row says which are its own."""

import pytest

from mapapp.exports import ExportOptions, csv_table, excel, flatgeobuf, geojson, geoparquet, pds
from mapapp.exports.media_files import file_name
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Cancelled, silent
from tests.exports.datasets import FIRST, GREEN, MEDIA, RED, SECOND, accompanied, medium, sample
from tests.exports.readers import opened

EXPORTERS = [one.EXPORTER for one in (csv_table, excel, geojson, pds, flatgeobuf, geoparquet)]


@pytest.fixture(params=EXPORTERS, ids=lambda one: one.id)
def exporter(request):
    return request.param


def export(folder, exporter, data=None, progress=silent, **options):
    target = folder / f"hand over{exporter.extensions[0]}"
    return exporter.write(data or accompanied(), target, ExportOptions(**options), progress)


def test_every_row_names_its_files_and_they_are_there(exporter, tmp_path):
    report = export(tmp_path, exporter)

    named = {values["uuid"]: values["media"].split("; ") for _, values in opened(report) if values["media"]}
    assert set(named) == {FIRST, SECOND}
    assert [(report.path.parent / path).read_bytes() for path in named[FIRST]] == [RED, GREEN]
    assert report.media == len(MEDIA)
    assert set(tmp_path.iterdir()) == {report.path, *report.beside}


def test_without_media_there_is_neither_folder_nor_column(exporter, tmp_path):
    report = export(tmp_path, exporter, sample())

    assert (report.media, report.beside) == (0, ())
    assert all("media" not in values for _, values in opened(report))


def test_files_of_layers_that_stay_stay(exporter, tmp_path):
    report = export(tmp_path, exporter, layers=frozenset({"assets"}))

    assert set(tmp_path.iterdir()) == {report.path}


def test_a_file_without_media_does_not_lie_beside_those_of_an_earlier_one(exporter, tmp_path):
    export(tmp_path, exporter)
    report = export(tmp_path, exporter, sample())

    assert set(tmp_path.iterdir()) == {report.path}


def test_stopping_leaves_no_file_behind(exporter, tmp_path):
    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        export(tmp_path, exporter, progress=stop)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_belongs_to_something_else_is_not_replaced(exporter, tmp_path):
    beside = export(tmp_path, exporter).beside[0]
    (tmp_path / f"hand over{exporter.extensions[0]}").unlink()

    with pytest.raises(Problem, match="export-beside-exists"):
        export(tmp_path, exporter)
    assert len(list(beside.iterdir())) == len(MEDIA)


def test_no_name_leads_out_of_the_folder():
    hostile = medium(1, FIRST, b"")
    for uuid in ("../../passwords", "C:\\boot.ini", "con", "a" * 400, "x\0y"):
        name = file_name(type(hostile)(uuid, FIRST, "ideas", "image/png; charset=../", b""))
        assert name.endswith(".png")
        assert len(name) == 36
        assert name[:-4].isalnum()
