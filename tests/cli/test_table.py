"""The table from the command line."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from mapapp.bridge.seating import SeatPlace
from mapapp.cli import table
from mapapp.cli.main import app
from mapapp.ui import seat_places
from mapapp.ui.seat_places import SeatPlaces


@pytest.fixture
def started(tmp_path, monkeypatch):
    """Every screen that was started, on a machine where a seat has been moved."""
    started = []
    monkeypatch.setattr(seat_places, "user_config_path", lambda *_names, **_how: tmp_path)
    monkeypatch.setattr(table, "watch", lambda *screen, **_how: started.append(screen) or 0)
    SeatPlaces().keep("1920x1080/4", "seat-1", SeatPlace("left", 0.5))
    return started


def test_seats_are_put_back_only_where_somebody_says_so(started):
    for options, moved in (([], 1), (["--reset-seats"], 0)):
        result = CliRunner().invoke(app, ["table", "brookvale", *options])
        assert result.exit_code == 0
        assert len(SeatPlaces().of("1920x1080/4")) == moved


def test_the_screen_that_is_kept_alive_has_as_many_seats(started):
    CliRunner().invoke(app, ["table", "brookvale", "--seats", "6"])
    assert started == [(Path("brookvale"), "table", ("--seats", "6"))]


def test_nobody_can_be_seated_at_a_table_without_seats(started):
    assert CliRunner().invoke(app, ["table", "brookvale", "--seats", "0"]).exit_code == 2
    assert started == []
