"""A project is open once, however its path is spelt."""

import pytest


def test_a_project_that_is_open_comes_to_the_front_by_any_of_its_names(desk, brookvale, tmp_path):
    window = desk.open(brookvale)
    assert desk.open(brookvale.parent) is window
    assert desk.open(brookvale.parent / ".." / brookvale.parent.name / brookvale.name) is window
    link = tmp_path / "on the desktop.gpkg"
    try:
        link.symlink_to(brookvale)
    except OSError:
        pytest.skip("nobody may make links here")
    assert desk.open(link) is window
    again = tmp_path / "another-name.gpkg"
    again.hardlink_to(brookvale)
    assert desk.open(again) is window
