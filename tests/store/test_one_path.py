"""A project is one project, however its path is spelt."""

import os
from pathlib import Path

import pytest

from mapapp.store.one_path import is_same_file, one_path
from mapapp.store.project_files import find_project


@pytest.fixture
def gpkg(tmp_path):
    (tmp_path / "brook").mkdir()
    made = tmp_path / "brook" / "brook.gpkg"
    made.touch()
    return made


def link(at, to):
    try:
        at.symlink_to(to)
    except OSError:
        pytest.skip("nobody may make links here")
    return at


def test_a_way_round_leads_to_the_same_place(gpkg, monkeypatch):
    monkeypatch.chdir(gpkg.parent)
    assert one_path(Path("brook.gpkg")) == gpkg
    assert one_path(gpkg.parent / ".." / "brook" / "brook.gpkg") == gpkg


def test_so_does_a_link_to_the_file_or_to_its_folder(gpkg, tmp_path):
    assert one_path(link(tmp_path / "on the desktop.gpkg", gpkg)) == gpkg
    assert one_path(link(tmp_path / "folder", gpkg.parent) / "brook.gpkg") == gpkg


def test_a_file_that_is_not_there_yet_has_a_place_too(tmp_path):
    assert one_path(tmp_path / "new" / ".." / "new.gpkg") == tmp_path / "new.gpkg"


def test_where_case_does_not_tell_files_apart_the_name_is_the_folders(gpkg, monkeypatch):
    """As macOS does it: any case opens the file."""
    asked = gpkg.with_name("BROOK.gpkg")
    monkeypatch.setattr(Path, "samefile", lambda one, other: one.name.casefold() == other.name.casefold())
    assert one_path(asked) == gpkg


def test_where_it_does_they_stay_two(gpkg):
    other = gpkg.with_name("BROOK.gpkg")
    if other.exists():
        pytest.skip("case does not tell files apart here")
    other.touch()
    assert one_path(other) == other
    assert not is_same_file(other, gpkg)


def test_a_second_name_of_the_file_itself_is_the_same_file(gpkg, tmp_path):
    os.link(gpkg, tmp_path / "again.gpkg")
    assert is_same_file(tmp_path / "again.gpkg", gpkg)


def test_what_lies_beside_a_project_lies_beside_its_file_and_not_beside_a_link(gpkg, tmp_path):
    assert find_project(link(tmp_path / "link.gpkg", gpkg)).lock == gpkg.with_name("brook.lock")
