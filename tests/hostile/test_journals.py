"""Whatever somebody wrote into a journal, opening and rebuilding go on with the rest, or say in words why not."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from mapapp.store.checking import check_project
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.store.project_files import project_files
from mapapp.store.rebuilding import rebuild
from mapapp.store.segment_survey import frame_bytes, survey
from mapapp.workspace.problems import Problem
from mapapp.workspace.workspace import Workspace
from tests.fakes.neighbourhood import TestClock, brookvale
from tests.hostile.journal_mutants import mutant
from tests.store.test_journal import day
from tests.store.test_responses import afternoon_of_answers
from tests.store.test_rounds import evening


class Journals:
    """The journal of a full day, and the project's file of that morning."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._clock = TestClock()
        gpkg = create_project(folder / "brookvale", brookvale(), clock=self._clock)
        self._morning = shutil.copy(gpkg, folder / "morning.gpkg")
        workspace = Workspace(lambda: self._open(gpkg), self._clock, lambda call: call(), "desk")
        for part in (day, evening, afternoon_of_answers):
            part(workspace)
        workspace.close()
        self._frames = [
            (one.segment.name, frame_bytes(one.segment, head))
            for one in map(survey, project_files(gpkg).segments())
            for head in one.whole
        ]

    def tried(self, seed: int) -> str:
        """What came of a journal with some entries spoilt: once beside the morning's file, once without any."""
        chance = random.Random(seed)
        work = self._folder / f"work-{seed}"
        (work / "journal").mkdir(parents=True)
        spoilt = set(chance.sample(range(len(self._frames)), chance.choice((1, 2, 4))))
        for number, (segment, frame) in enumerate(self._frames):
            with (work / "journal" / segment).open("ab") as file:
                file.write(mutant(frame, chance) if number in spoilt else frame)
        try:
            made = rebuild(
                project_files(work / "brookvale.gpkg"), project_files(work / "new" / "a.gpkg"), self._clock
            )
            check_project(made.gpkg)
            shutil.copy(self._morning, work / "brookvale.gpkg")
            self._open(work).close()
            return "not all was read" if made.unread else "read"
        except Problem as problem:
            return problem.code
        finally:
            shutil.rmtree(work)

    def _open(self, project: Path):
        return open_project(project, device="desk", clock=self._clock)


@pytest.fixture(scope="module")
def journals(tmp_path_factory) -> Journals:
    return Journals(tmp_path_factory.mktemp("journals"))


def test_entries_that_nobody_could_have_written_stop_nothing(journals: Journals):
    outcomes = Counter(journals.tried(seed) for seed in range(3))
    assert outcomes["not all was read"] >= 2


@pytest.mark.proof
@pytest.mark.parametrize("part", range(30))
def test_three_hundred_spoilt_journals_stop_nothing(journals: Journals, part: int):
    outcomes = Counter(journals.tried(seed) for seed in range(10 * part, 10 * part + 10))
    print(f"10 spoilt journals: {dict(outcomes)}")
    assert outcomes["not all was read"] >= 3
