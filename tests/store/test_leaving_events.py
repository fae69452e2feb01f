"""What everybody may know of who came where: counts by event, and no small one that could be worked out."""

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.store.leaving_events import told
from mapapp.workspace.dataset import Events, Profile
from tests.fakes.neighbourhood import FACILITATOR, afternoon, idea

KIOSK = Actor("kiosk", EVERYTHING)


@pytest.mark.parametrize(
    ("counts", "named", "others"),
    [
        ([("Fair", 40), ("School", 12)], [("Fair", 40), ("School", 12)], 0),
        ([("Fair", 40), ("Choir", 7), ("Walk", 6)], [("Fair", 40)], 13),
        ([("Fair", 40), ("School", 12), ("Choir", 9)], [("Fair", 40)], 21),
        ([("Fair", 40), ("School", 12), ("Choir", 3), ("Walk", 2)], [("Fair", 40)], 17),
        ([("Fair", 40), ("Choir", 9)], [], 0),
        ([("Choir", 9)], [], 0),
        ([], [], 0),
    ],
    ids=["large", "small together", "a single small one", "too few together", "nothing left to tell", "few", "none"],
)
def test_small_events_are_told_together_or_not_at_all(counts, named, others):
    assert told(counts) == Events(tuple(named), others)


def test_everybody_is_told_of_large_events_and_partners_read_it_in_the_rows(on_file):
    for title, many in (("Fair", 12), ("Market", 10)):
        session = afternoon(title=title)
        marks = tuple(idea() for _ in range(many))
        published = tuple(edits.Decision(one.uuid, Status.PUBLISHED) for one in marks[1:] if title == "Fair")
        on_file.submit(edits.OpenSession(session), FACILITATOR).result()
        on_file.submit(edits.AddContributions(marks), KIOSK).result()
        on_file.submit(edits.Moderate(published), FACILITATOR).result()
        on_file.submit(edits.CloseSession(session.uuid), FACILITATOR).result()
    snapshot = on_file.snapshot_file().result()

    assert dataset_from_snapshot(snapshot, Profile.PUBLIC).events == Events((("Fair", 11),))
    assert dataset_from_snapshot(snapshot, Profile.PARTNER).events == Events()
