"""Killing the program at any moment loses nothing that somebody was thanked for."""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import random
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from mapapp.store.checking import check_project
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from tests.fakes.neighbourhood import brookvale
from tests.faults.resident import leave_marks, thank_too_early

KILLS = 50
_HOT = bytes.fromhex("d9d505f920a163d7")
"""How a rollback journal begins that the next opening must play back (SQLite file format, clause 3)."""

Resident = Callable[[Path, Connection, int], None]


class Hall:
    """A project, and residents whose program is killed."""

    def __init__(self, gpkg: Path) -> None:
        self.gpkg = gpkg
        self.thanked: list[str] = []
        self.kills_in_mid_write = 0
        methods = multiprocessing.get_all_start_methods()
        # A server that has everything imported forks a resident in milliseconds; Windows starts each anew.
        self._context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            self._context.set_forkserver_preload(["tests.faults.resident"])

    def kill_one(self, resident: Resident, seed: int) -> None:
        """Let a resident leave a few marks, then end the process as a power switch would."""
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=resident, args=(self.gpkg, theirs, seed))
        process.start()
        theirs.close()
        self.thanked.append(ours.recv_bytes().decode())
        time.sleep(random.Random(seed).uniform(0, 0.06))
        process.kill()
        process.join()
        with contextlib.suppress(EOFError, ConnectionResetError):
            while True:
                self.thanked.append(ours.recv_bytes().decode())
        ours.close()
        journal = self.gpkg.with_name(f"{self.gpkg.name}-journal")
        self.kills_in_mid_write += journal.exists() and journal.read_bytes()[:8] == _HOT

    def lost(self) -> list[str]:
        """Marks that somebody was thanked for and that are not there, or not with their photo."""
        with contextlib.closing(open_project(self.gpkg, device="desk")) as store:
            return [uuid for uuid in self.thanked if not _is_whole(store, uuid)]


def _is_whole(store, uuid: str) -> bool:
    mark = store.contribution(uuid)
    photos = store.attachments(uuid)
    return (
        mark is not None
        and mark.body == ("Please " * 20).strip()
        and [hashlib.sha256(one.data).hexdigest() for one in photos] == [one.sha256 for one in photos]
        and len(photos) == 1
    )


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(create_project(tmp_path / "brookvale", brookvale()))


def test_nothing_that_was_thanked_for_is_lost_in_fifty_kills(hall: Hall):
    for seed in range(KILLS):
        hall.kill_one(leave_marks, seed)
        assert hall.lost() == [], f"lost in kill {seed}"
        if seed % 10 == 9:
            assert check_project(hall.gpkg) == [], f"not in order after kill {seed}"
    print(f"{KILLS} kills, {hall.kills_in_mid_write} in mid-write, {len(hall.thanked)} marks thanked for, 0 lost")
    assert hall.kills_in_mid_write > 0, "no kill came in mid-write: the test shows nothing"


def test_the_harness_would_notice_thanks_that_come_too_early(hall: Hall):
    for seed in range(KILLS):
        hall.kill_one(thank_too_early, seed)
        if hall.lost():
            return
    pytest.fail("marks were thanked for before they were kept, and the harness did not notice")
