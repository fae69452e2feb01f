"""A workspace over a project in memory, with a screen whose thread the test plays itself."""

from __future__ import annotations

import threading
from collections import deque

import pytest

from mapapp.workspace.workspace import Workspace
from tests.fakes.memory_store import MemoryStore
from tests.fakes.neighbourhood import TestClock, brookvale


class Screen:
    """Takes what is delivered and runs it when the test says so, as an event loop would."""

    def __init__(self):
        self._jobs = deque()
        self.thread = threading.current_thread()

    def __call__(self, job):
        self._jobs.append(job)

    def catch_up(self):
        while self._jobs:
            self._jobs.popleft()()


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
def store(clock):
    return MemoryStore(brookvale(), clock)


@pytest.fixture
def screen():
    return Screen()


@pytest.fixture
def workspace(store, clock, screen):
    opened = Workspace(lambda: store, clock, screen, "test")
    yield opened
    opened.close()
