"""Which files are opened, which are refused, and that a refused file stays as it was."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import apsw
import geopandas
import pytest
from shapely.geometry import Point

from mapapp.domain.identity import new_uuid
from mapapp.i18n import Texts
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import TestClock, brookvale


def refused(path: Path) -> str:
    """Why a file is not opened; it and its folder stay as they were."""
    before = {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(Problem) as raised:
        open_project(path, device="desk")
    assert {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()} == before
    sentence = problem_text(raised.value, Texts.load())
    assert path.name in sentence
    return raised.value.code


def test_a_folder_stands_for_the_one_project_in_it(gpkg: Path):
    open_project(gpkg.parent, device="desk").close()


def test_a_folder_with_none_or_with_two_projects_is_not_guessed_about(tmp_path: Path):
    with pytest.raises(Problem, match="folder-without-project"):
        open_project(tmp_path, device="desk")
    for name in ("one", "two"):
        create_project(tmp_path / f"{name}.gpkg", brookvale())
    with pytest.raises(Problem, match="folder-with-several-projects"):
        open_project(tmp_path, device="desk")
    for name in ("one", "two"):  # each has its own journal, lock and snapshots all the same
        open_project(tmp_path / f"{name}.gpkg", device="desk").close()


def test_a_missing_project_is_missed(tmp_path: Path):
    assert refused(tmp_path / "nowhere.gpkg") == "project-missing"


def test_a_new_project_never_takes_the_place_of_one(gpkg: Path):
    before = gpkg.read_bytes()
    with pytest.raises(Problem, match="project-exists"):
        create_project(gpkg, brookvale())
    assert gpkg.read_bytes() == before


def test_a_project_that_cannot_be_finished_leaves_nothing(tmp_path: Path):
    (tmp_path / "journal").write_text("in the way")
    with pytest.raises(Problem):
        create_project(tmp_path / "brookvale.gpkg", brookvale())
    assert [file.name for file in tmp_path.iterdir()] == ["journal"]


def test_what_is_no_geopackage_is_refused(tmp_path: Path):
    words = tmp_path / "words.gpkg"
    words.write_text("These are words, and rather a lot of them. " * 100)
    assert refused(words) == "not-a-geopackage"
    empty = tmp_path / "empty.gpkg"
    empty.touch()
    assert refused(empty) == "not-a-geopackage"
    database = tmp_path / "database.gpkg"
    connection = apsw.Connection(str(database))
    connection.execute("CREATE TABLE project (id)")
    connection.close()
    assert refused(database) == "not-a-geopackage"


def test_somebody_elses_geopackage_is_refused(tmp_path: Path):
    theirs = tmp_path / "theirs.gpkg"
    geopandas.GeoDataFrame({"name": ["a"]}, geometry=[Point(0, 0)], crs=4326).to_file(theirs, VERSION="1.3")
    assert refused(theirs) == "not-our-geopackage"
    connection = apsw.Connection(str(theirs))
    connection.execute(f"PRAGMA application_id = {int.from_bytes(b'GP10')}")  # as GeoPackage 1.0 had it
    connection.close()
    assert refused(theirs) == "not-our-geopackage"


def test_a_newer_project_is_refused_untouched(gpkg: Path):
    connection = apsw.Connection(str(gpkg))
    connection.execute("INSERT INTO migration (name, at) VALUES ('2031-01-holograms', '2031-01-01T00:00:00.000Z')")
    connection.close()
    assert refused(gpkg) == "project-newer"


def test_a_damaged_project_is_not_opened(gpkg: Path):
    content = bytearray(gpkg.read_bytes())
    content[20_000:60_000] = os.urandom(40_000)
    gpkg.write_bytes(content)
    assert refused(gpkg) == "project-damaged"


def test_a_write_protected_project_is_refused_even_to_an_administrator(gpkg: Path):
    gpkg.chmod(stat.S_IREAD)
    assert refused(gpkg) == "project-read-only"
    gpkg.chmod(stat.S_IREAD | stat.S_IWRITE)
    open_project(gpkg, device="desk").close()


def test_a_folder_that_takes_no_lock_is_refused(gpkg: Path):
    gpkg.with_suffix(".lock").unlink(missing_ok=True)
    gpkg.with_suffix(".lock").mkdir()
    assert refused(gpkg) == "folder-read-only"


def test_a_second_window_of_this_program_is_told_who_has_the_project(gpkg: Path):
    first = open_project(gpkg, device="desk")
    with pytest.raises(Problem) as raised:
        open_project(gpkg, device="desk")
    assert raised.value.code == "project-open-elsewhere"
    assert raised.value.details["who"]
    first.close()
    open_project(gpkg, device="desk").close()


def test_another_process_is_told_too(gpkg: Path):
    script = (
        "import sys\nfrom pathlib import Path\nfrom mapapp.store.open import open_project\n"
        "from mapapp.workspace.problems import Problem\n"
        "try:\n    open_project(Path(sys.argv[1]), device='other')\n"
        "except Problem as problem:\n    print(problem.code)\n"
    )
    store = open_project(gpkg, device="desk")
    done = subprocess.run([sys.executable, "-c", script, gpkg], capture_output=True, text=True, check=False)
    store.close()
    assert done.stdout.strip() == "project-open-elsewhere", done.stderr


def test_a_project_that_another_program_is_reading_is_refused_until_it_stops(gpkg: Path):
    """QGIS holds a read lock while it draws; we ask for the whole file before anybody has typed a word."""
    script = (
        "import apsw, sys\nc = apsw.Connection(sys.argv[1])\nc.execute('BEGIN')\n"
        "c.execute('SELECT * FROM project').fetchall()\nprint('reading', flush=True)\nsys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, gpkg], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "reading\n"
    with pytest.raises(Problem, match="project-in-use"):
        open_project(gpkg, device="desk")
    other.communicate()
    open_project(gpkg, device="desk").close()


def test_no_other_program_reads_or_writes_an_open_project(gpkg: Path):
    script = (
        "import apsw, sys\n"
        "try:\n    apsw.Connection(sys.argv[1]).execute('SELECT * FROM project').fetchall()\n"
        "except apsw.BusyError:\n    print('locked')\n"
    )
    store = open_project(gpkg, device="desk")
    done = subprocess.run([sys.executable, "-c", script, gpkg], capture_output=True, text=True, check=False)
    store.close()
    assert done.stdout.strip() == "locked", done.stderr


def test_a_closed_project_is_one_file_without_a_side_file(gpkg: Path):
    open_project(gpkg, device="desk").close()
    assert not list(gpkg.parent.glob("*-journal"))
    assert gpkg.read_bytes()[18:20] == b"\x01\x01"  # rollback journal, not a write-ahead log


def test_an_opening_that_fails_lets_go_of_the_project(gpkg: Path, clock: TestClock, monkeypatch):
    def broken(*_: object) -> None:
        raise Problem("disk-failed", gpkg)

    with monkeypatch.context() as patch:
        patch.setattr("mapapp.store.open.agreement.settle", broken)
        with pytest.raises(Problem, match="disk-failed"):
            open_project(gpkg, device="desk", clock=clock)
    open_project(gpkg, device="desk", clock=clock).close()


def test_two_projects_whose_names_begin_alike_keep_apart(tmp_path: Path):
    for name in ("brook", "brook.vale"):
        create_project(tmp_path / f"{name}.gpkg", brookvale(uuid=new_uuid()))
        open_project(tmp_path / f"{name}.gpkg", device="desk").close()
    project_files(tmp_path / "brook.gpkg").remove()
    assert sorted(file.name.split(".")[1] for file in tmp_path.iterdir() if file.is_file()) == ["vale"] * 3
    assert len(project_files(tmp_path / "brook.vale.gpkg").segments()) == 1


def test_a_new_project_does_not_take_over_what_is_left_of_another(gpkg: Path):
    gpkg.unlink()
    left = project_files(gpkg).segments()
    assert left
    with pytest.raises(Problem, match="project-remains"):
        create_project(gpkg, brookvale())
    assert project_files(gpkg).segments() == left


def test_a_file_copied_over_another_project_is_not_mixed_up_with_it(gpkg: Path, tmp_path: Path):
    open_project(gpkg, device="desk").close()
    other = create_project(tmp_path / "other.gpkg", brookvale(uuid=new_uuid(), title="Elsewhere"))
    gpkg.write_bytes(other.read_bytes())
    assert refused(gpkg) == "files-of-another-project"


def test_a_stick_that_is_pulled_out_is_a_problem_and_not_a_crash(gpkg: Path, monkeypatch):
    store = open_project(gpkg, device="desk")

    def gone(*_: object) -> None:
        raise apsw.IOError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr("mapapp.store.lookups.load_snapshot", gone)
        with pytest.raises(Problem, match="disk-failed"):
            store.load()
    store.close()
