"""A hand-over's file is there whole, or it is said why not."""

import errno

import pytest

from mapapp.exports.closed_file import closed_file
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
