"""A console beside a table of four, over a real project in memory."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mapapp.bridge.attendance import free_seats
from mapapp.bridge.seating import seats_of
from mapapp.domain.contribution import Status
from mapapp.domain.edits import AddContributions, Decision, Moderate, StartVisit
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import RESIDENT, Actor
from mapapp.domain.session import Visit
from mapapp.ui.console.room import Room
from mapapp.ui.console.window import ConsoleWindow
from mapapp.workspace.gathering import Gathering
from tests.fakes.neighbourhood import FACILITATOR as AMINA
from tests.fakes.neighbourhood import idea

TABLE = "hall-table"


@dataclass
class Table:
    """People who sit down at seats and leave something."""

    workspace: object
    gathering: Gathering
    people: dict[str, Actor] = field(default_factory=dict)

    def sit(self, number, **now):
        seat = f"seat-{number}"
        actor = Actor(TABLE, RESIDENT, seat, new_uuid())
        at = self.workspace.now()
        visit = Visit(actor.visit_uuid, None, TABLE, seat, "en", at)
        self.workspace.submit(StartVisit(visit), actor).result()
        self.gathering.note(seat, at, now.get("language", "en"), now.get("doing", ""), at)
        self.people[seat] = actor
        return actor

    def leave(self, number, **differences):
        mark = idea(**differences)
        self.workspace.submit(AddContributions((mark,)), self.people[f"seat-{number}"]).result()
        return mark

    def publish(self, *marks):
        for mark in marks:
            self.workspace.submit(Moderate((Decision(mark.uuid, Status.PUBLISHED),)), AMINA).result()


@pytest.fixture
def gathering():
    made = Gathering()
    made.sit(free_seats(seats_of(4, "en", 90), TABLE))
    return made


@pytest.fixture
def table(workspace, gathering):
    return Table(workspace, gathering)


@pytest.fixture
def asked():
    """What the console has asked of the app around it."""
    return []


@pytest.fixture
def room(context, gathering, asked):
    return Room(context, gathering, lambda: bool(asked.append("wall")), lambda: asked.append("seats"))


@pytest.fixture
def console(room, show):
    return show(ConsoleWindow(room))


@pytest.fixture
def words_on():
    """Every word that can be read on a widget just now."""

    def words_on(widget):
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]

    return words_on


@pytest.fixture
def press(qtbot):
    """Press the first button of these words, once it is there."""

    def press(widget, words):
        def found():
            buttons = (one for one in widget.findChildren(QAbstractButton) if one.isVisible())
            return next((one for one in buttons if words in (one.text(), one.accessibleName())), None)

        qtbot.waitUntil(lambda: found() is not None)
        assert found().isEnabled(), found().toolTip()
        found().click()

    return press
