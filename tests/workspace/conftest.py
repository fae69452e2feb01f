"""A workspace over a project in memory, with a screen whose thread the test plays itself."""

import pytest

from mapapp.workspace.workspace import Workspace
from tests.fakes.memory_store import MemoryStore
from tests.fakes.neighbourhood import TestClock, brookvale
from tests.fakes.screen import Screen


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
