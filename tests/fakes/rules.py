"""The rules at work on a snapshot and the marks that are already there, without thread or file."""

from __future__ import annotations

from mapapp.domain.apply import apply
from mapapp.domain.clock import Hlc
from mapapp.domain.snapshot import Applied, Stamp
from tests.fakes.memory_store import MemoryStore
from tests.fakes.neighbourhood import FACILITATOR, TestClock, brookvale


class Rules:
    """Applies edits one after another and remembers what they did, as the workspace would."""

    def __init__(self, project=None):
        self.clock = TestClock()
        self.store = MemoryStore(project or brookvale(), self.clock)
        self._hlc = Hlc(0, 0, "test")

    @property
    def snapshot(self):
        return self.store.snapshot

    def decide(self, edit, actor=FACILITATOR) -> Applied:
        """What the rules say, without doing it."""
        self._hlc = self._hlc.next(int(self.clock.now().timestamp() * 1000))
        return apply(self.snapshot, edit, actor, self.store, Stamp(self.clock.now(), str(self._hlc)))

    def do(self, edit, actor=FACILITATOR) -> Applied:
        applied = self.decide(edit, actor)
        self.store.write(applied.changes, applied.snapshot)
        return applied

    def mark(self, uuid):
        return self.store.contribution(uuid)
