"""A page played by the test: it says messages, and hears what the presenter says."""

from __future__ import annotations

import msgspec
import pytest

from mapapp.bridge import messages
from mapapp.bridge.ground import Ground
from mapapp.bridge.means import Means
from mapapp.bridge.presenter import present
from mapapp.bridge.role import Company, Role, Screen
from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.i18n import Texts
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace
from tests.fakes import screen as fakes
from tests.fakes.memory_store import MemoryStore
from tests.fakes.neighbourhood import COLLEAGUE, FACILITATOR, TestClock, brookvale, idea

SEATS = tuple(messages.SeatView(f"seat-{n}", "bottom", "#0b5d7a", "circle", "en", 90) for n in (1, 2))


class Page:
    """One page and its presenter. `said` are the texts that the page was told, oldest first."""

    def __init__(self, workspace, deliver, ground, screen, gathering=None, **means):
        self.viewing = Viewing()
        self.said = []
        self._workspace = workspace
        self._deliver = deliver
        self.presenter = present(
            workspace,
            self.viewing,
            gathering or Gathering(),
            screen,
            ground,
            Means(**means),
            Texts.load(),
            self.said.append,
        )

    def say(self, message):
        self.say_text(msgspec.json.encode(message).decode())

    def say_text(self, text):
        self.presenter.hear(text)
        self.settle()

    def settle(self):
        self._deliver.settle(self._workspace)

    def told(self, kind):
        """Every message of one type that the page was told, as values."""
        return [
            msgspec.json.decode(text, type=kind)
            for text in self.said
            if msgspec.json.decode(text)["type"] == kind.__name__
        ]

    def forget(self):
        self.said.clear()


@pytest.fixture
def clock():
    return TestClock()


@pytest.fixture
def store(clock):
    return MemoryStore(brookvale(), clock)


@pytest.fixture
def deliver():
    return fakes.Screen()


@pytest.fixture
def workspace(store, clock, deliver):
    opened = Workspace(lambda: store, clock, deliver, "test")
    yield opened
    opened.close()


@pytest.fixture
def new_page(workspace, deliver, tmp_path):
    """Opens pages, ready and told everything unless the test says otherwise."""
    opened = []

    def make(actor, allowed, *, resident, ready=True, company=Company.ALONE, **means):
        role = Role(allowed, resident_screen=resident, can_move=not resident, company=company)
        page = Page(workspace, deliver, Ground(tmp_path), Screen(role, actor, SEATS), **means)
        opened.append(page)
        if ready:
            page.say(messages.PageReady())
            page.forget()
        return page

    yield make
    for page in opened:
        page.presenter.close()


@pytest.fixture
def kiosk(new_page):
    """A resident's screen with two seats."""
    return new_page(Actor("kiosk-1", RESIDENT), messages.RESIDENT_MESSAGES, resident=True)


@pytest.fixture
def window(new_page):
    """A facilitator's map."""
    return new_page(FACILITATOR, messages.FACILITATOR_MESSAGES, resident=False)


@pytest.fixture
def do(workspace, deliver):
    """An edit that a facilitator makes elsewhere, and all have heard of."""

    def submit(edit, actor=COLLEAGUE):
        changes = workspace.submit(edit, actor).result(5)
        deliver.settle(workspace)
        return changes

    return submit


@pytest.fixture
def left(do):
    def leave(**differences):
        mark = idea(**differences)
        do(edits.AddContributions((mark,)))
        return mark.uuid

    return leave


@pytest.fixture
def published(do, left):
    def publish(**differences):
        uuid = left(**differences)
        do(edits.Moderate((edits.Decision(uuid, Status.PUBLISHED),)))
        return uuid

    return publish
