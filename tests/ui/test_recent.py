import json
from datetime import UTC, datetime

import pytest

from mapapp.ui.recent import RecentProjects

NOON = datetime(2026, 6, 13, 12, 0, tzinfo=UTC)


@pytest.fixture
def recent(tmp_path):
    return RecentProjects(tmp_path / "config" / "recent.json")


def test_the_latest_stands_first_and_only_once(recent, tmp_path):
    for name in ("a", "b", "a"):
        recent.opened(tmp_path / f"{name}.gpkg", NOON)
    assert [one.path.name for one in recent.all()] == ["a.gpkg", "b.gpkg"]


def test_twelve_are_remembered(recent, tmp_path):
    for number in range(20):
        recent.opened(tmp_path / f"{number}.gpkg", NOON)
    assert len(recent.all()) == 12
    assert recent.all()[0].path.name == "19.gpkg"


def test_a_project_that_is_gone_is_known_as_missing(recent, tmp_path):
    (tmp_path / "here.gpkg").touch()
    recent.opened(tmp_path / "here.gpkg", NOON)
    recent.opened(tmp_path / "gone.gpkg", NOON)
    assert [one.is_missing for one in recent.all()] == [True, False]


def test_forgetting_leaves_the_file(recent, tmp_path):
    file = tmp_path / "a.gpkg"
    file.touch()
    recent.opened(file, NOON)
    recent.forget(file)
    assert recent.all() == ()
    assert file.exists()


@pytest.mark.parametrize("content", ["", "not json", "[{}]", '{"path": 1}', '[{"path": "a", "opened_at": "soon"}]'])
def test_a_broken_list_counts_as_empty(recent, tmp_path, content):
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "recent.json").write_text(content, encoding="utf-8")
    assert recent.all() == ()


def test_neither_titles_nor_words_are_kept(recent, tmp_path):
    recent.opened(tmp_path / "a.gpkg", NOON)
    (kept,) = json.loads((tmp_path / "config" / "recent.json").read_text(encoding="utf-8"))
    assert set(kept) == {"path", "opened_at"}
