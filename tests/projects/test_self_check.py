from datetime import UTC, datetime

import pytest

from mapapp.domain.clock import Hlc
from mapapp.i18n import Texts
from mapapp.projects.self_check import account, clock, look_over, place, room
from mapapp.store.places import Doubt
from mapapp.workspace.room import LEAST_FREE_BYTES

NOON = datetime(2026, 6, 13, 12, 0, tzinfo=UTC)


def change_at(moment):
    return str(Hlc(int(moment.timestamp() * 1000), 0, "desk"))


def test_a_disk_that_is_nearly_full_is_told():
    assert room(LEAST_FREE_BYTES).is_well
    assert not room(LEAST_FREE_BYTES - 1).is_well
    assert room(LEAST_FREE_BYTES - 1).values == {"free": 199}


def test_a_folder_that_a_synchroniser_copies_is_no_place(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    assert place(tmp_path / "Dropbox").said == "cloud"
    assert not place(tmp_path / "Dropbox").is_well


@pytest.mark.parametrize(
    ("last_change", "is_well"),
    [
        ("", True),
        (change_at(NOON), True),
        (change_at(datetime(2026, 6, 13, 12, 4, tzinfo=UTC)), True),
        (change_at(datetime(2026, 6, 13, 12, 6, tzinfo=UTC)), False),
    ],
)
def test_a_clock_behind_the_projects_latest_change_is_wrong(last_change, is_well):
    assert clock(last_change, NOON).is_well == is_well


def test_a_clock_that_lost_its_battery_is_wrong():
    assert not clock("", datetime(1980, 1, 1, tzinfo=UTC)).is_well


def test_an_administrators_account_is_told():
    assert account(is_administrator=False).is_well
    assert not account(is_administrator=True).is_well


def test_every_finding_has_its_sentence(tmp_path):
    texts = Texts.load()
    for finding in look_over(tmp_path, "", NOON):
        for said in ("well", "bad") if finding.code != "place" else ("well", *Doubt):
            assert texts(f"ui-check-{finding.code}-{said}", **finding.values)
