"""A new project is there whole, or nothing of it is."""

from dataclasses import replace

import pytest

from mapapp.domain.project import BaseMap
from mapapp.projects.creating import create, make_files
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import brookvale


def test_a_file_where_the_folder_should_be_is_said_to_be_in_the_way(tmp_path):
    in_the_way = tmp_path / "projects"
    in_the_way.write_text("a shopping list")
    with pytest.raises(Problem) as raised:
        create(in_the_way / "brookvale")
    assert raised.value.code == "cannot-write"
    assert in_the_way.read_text() == "a shopping list"


def test_every_folder_made_for_a_project_that_fails_goes_with_it(tmp_path):
    streets = BaseMap("base", "Streets", "pmtiles-vector", "streets.pmtiles", "Brookvale Council")
    definition = replace(brookvale(), base_maps=(streets,))
    with pytest.raises(Problem):
        make_files(tmp_path / "this year" / "north" / "brookvale.gpkg", definition, tmp_path / "gone.pmtiles")
    assert list(tmp_path.iterdir()) == []
