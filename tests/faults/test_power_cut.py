"""Cutting the power at any moment of an afternoon loses nothing that somebody was thanked for."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.store import lookups
from mapapp.store.checking import findings
from mapapp.store.connection import open_connection
from mapapp.store.create import create_project
from mapapp.store.features import Features
from mapapp.store.open import open_project
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, TestClock, brookvale, idea, worries
from tests.faults.power import AfterTheCut, Diary, Done, RecordingDisk, cuts
from tests.store.test_contract import GREEN, TOWPATH, photo_of

CUTS = 500


def afternoon_of(workspace: Workspace, diary: Diary) -> None:
    """Marks with photos, decisions, changes, removals, undo and a wider definition, each thanked for when done."""

    def do(edit: edits.Edit, actor=RESIDENT_AT_KIOSK) -> None:
        for mark in workspace.submit(edit, actor).result().contributions:
            diary.thanked(mark.uuid, mark.hlc)

    left = []
    for number in range(12):
        mark = idea(shape=(None, TOWPATH, GREEN, idea().shape)[number % 4], body="Please " * 40)
        do(edits.AddContributions((mark,), (photo_of(mark, bytes([number]) * 3000 * number),)))
        left.append(mark.uuid)
        if number % 3 == 2:
            do(edits.Moderate((edits.Decision(left[-1], Status.PUBLISHED),)), FACILITATOR)
            do(edits.ChangeContribution(left[-2], {"title": "Lime trees", "body": ""}), FACILITATOR)
            do(edits.RemoveContributions((left[-3],)), FACILITATOR)
    for mark in workspace.undo(FACILITATOR).result().contributions:
        diary.thanked(mark.uuid, mark.hlc)
    wider = brookvale(layers=(*brookvale().layers, worries(id="stories", title="Stories")))
    do(edits.DefineProject(wider), FACILITATOR)
    do(edits.AddContributions((idea(layer="stories", category=""),)))


def recorded(gpkg: Path, prepare: Callable[[apsw.Connection], None]) -> Diary:
    """An afternoon on a project, as its disk saw it. The disk begins with the project as it is now."""
    clock, diary = TestClock(), Diary()
    disk = RecordingDisk(gpkg.parent, diary)
    try:
        workspace = Workspace(
            lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk"
        )
        workspace.ask(lambda store: prepare(store._connection)).result()
        afternoon_of(workspace, diary)
        workspace.close()
    finally:
        disk.unregister()
    return diary


@pytest.fixture
def gpkg(tmp_path: Path) -> Path:
    return create_project(tmp_path / "brookvale", brookvale())


def losses(gpkg: Path, diary: Diary, before: bytes, times: int) -> Iterator[str]:
    """What is missing or broken after each of so many cuts."""
    beginning = [Done("written", gpkg.name, 0, before), Done("synced", gpkg.name)]
    whole = Diary(
        beginning + [one for one in diary.done if one.file.startswith(gpkg.stem + ".gpkg") or one.what == "thanked"]
    )
    chance = random.Random(1)
    moments = sorted(chance.randrange(2, len(whole.done)) for _ in range(times))
    for number, after in enumerate(cuts(whole, moments, chance)):
        yield from (f"cut {number}: {what}" for what in _wrong(after, gpkg.with_name("after") / gpkg.name))


def _wrong(after: AfterTheCut, gpkg: Path) -> list[str]:
    gpkg.parent.mkdir(exist_ok=True)
    for old in gpkg.parent.iterdir():
        old.unlink()
    for name, content in after.files.items():
        (gpkg.parent / name).write_bytes(content)
    try:
        connection = open_connection(gpkg)
        try:
            features = Features(connection, lookups.load_project(connection))
            rows = {uuid: features.find(uuid) for uuid in after.thanked}
            lost = [uuid for uuid, hlc in after.thanked.items() if rows[uuid] is None or rows[uuid].hlc < hlc]
            return [f"lost {uuid}" for uuid in lost] + list(findings(connection))
        finally:
            connection.close()
    except apsw.Error as error:
        return [f"corrupt: {error}"]


def test_nothing_that_was_thanked_for_is_lost_in_five_hundred_cuts(gpkg: Path):
    before = gpkg.read_bytes()
    diary = recorded(gpkg, lambda _: None)
    assert list(losses(gpkg, diary, before, CUTS)) == []
    print(f"{CUTS} power cuts over {len(diary.done)} disk operations, 0 lost, 0 corrupt")


def test_the_harness_would_notice_a_file_that_is_not_synced(gpkg: Path):
    before = gpkg.read_bytes()
    diary = recorded(gpkg, lambda connection: connection.execute("PRAGMA synchronous=OFF").fetchall())
    assert next(losses(gpkg, diary, before, CUTS), None) is not None
