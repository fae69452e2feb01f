"""A hand-over's file is there whole, or it is said why not."""

import errno

import pytest

from mapapp.exports.closed_file import closed_file, delivery
from mapapp.workspace.problems import Problem


def test_a_name_that_the_disk_does_not_take_is_said_before_anything_is_written(tmp_path):
    with pytest.raises(Problem) as raised, closed_file(tmp_path / f"{'n' * 300}.gpkg"):
        pytest.fail("nobody should write here")
    assert raised.value.code == "export-failed"


def test_a_write_protected_stick_is_said_to_be_one(tmp_path):
    def write_to_it():
        with closed_file(tmp_path / "trees.gpkg") as part:
            part.mkdir()  # nothing that can be tidied up as a file
            raise OSError(errno.EROFS, "Read-only file system")

    with pytest.raises(Problem) as raised:
        write_to_it()
    assert raised.value.code == "export-read-only"


def test_what_goes_along_has_its_name_before_the_file_does(tmp_path):
    with delivery(tmp_path / "trees.csv") as given:
        given.part.write_text("trees")
        folder = given.beside("trees_media")
        folder.mkdir()
        (folder / "oak.jpg").write_bytes(b"oak")
        assert all(one.name.startswith(".") for one in tmp_path.iterdir())
    assert {one.name for one in tmp_path.iterdir()} == {"trees.csv", "trees_media"}
    assert (tmp_path / "trees_media" / "oak.jpg").read_bytes() == b"oak"


def put(folder, content, fails=None):
    """Write trees.csv with a picture beside it; `fails` is called once everything is written."""
    with delivery(folder / "trees.csv") as given:
        given.part.write_text(content)
        media = given.beside("trees_media")
        media.mkdir()
        (media / f"{content}.jpg").touch()
        if fails:
            fails(given)


def found(folder):
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file()}


def test_a_second_time_replaces_both(tmp_path):
    put(tmp_path, "old")
    put(tmp_path, "new")
    assert found(tmp_path) == {"trees.csv", "trees_media/new.jpg"}


def test_a_failure_leaves_both_as_they_were(tmp_path):
    put(tmp_path, "old")

    def cannot_have_its_name(given):
        given.part.unlink()
        given.part.mkdir()  # a folder cannot take the name of a file

    with pytest.raises(Problem, match="export-failed"):
        put(tmp_path, "new", cannot_have_its_name)
    assert found(tmp_path) == {"trees.csv", "trees_media/old.jpg"}
    assert (tmp_path / "trees.csv").read_text() == "old"


def test_what_stands_beside_and_belongs_to_nothing_is_never_replaced(tmp_path):
    (tmp_path / "trees_media").mkdir()
    with pytest.raises(Problem, match="export-beside-exists"):
        put(tmp_path, "new")
    assert [one.name for one in tmp_path.iterdir()] == ["trees_media"]


def test_photos_of_an_earlier_file_do_not_stay_beside_one_without(tmp_path):
    put(tmp_path, "complete")
    with delivery(tmp_path / "trees.csv") as given:
        given.part.write_text("public")
        given.without("trees_media")
        assert "trees_media/complete.jpg" in found(tmp_path)
    assert found(tmp_path) == {"trees.csv"}


def test_a_failure_keeps_them(tmp_path):
    put(tmp_path, "complete")

    def fail():
        with delivery(tmp_path / "trees.csv") as given:
            given.part.mkdir()
            given.without("trees_media")

    with pytest.raises(Problem, match="export-failed"):
        fail()
    assert found(tmp_path) == {"trees.csv", "trees_media/complete.jpg"}


def test_a_folder_that_belongs_to_nothing_stays(tmp_path):
    (tmp_path / "trees_media").mkdir()
    with delivery(tmp_path / "trees.csv") as given:
        given.part.write_text("public")
        given.without("trees_media")
    assert {one.name for one in tmp_path.iterdir()} == {"trees.csv", "trees_media"}
