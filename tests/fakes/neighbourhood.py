"""A small neighbourhood to test with: one project, people of each kind, a clock that a test moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from shapely.geometry import Point, box

from mapapp.domain.contribution import Contribution
from mapapp.domain.identity import new_uuid
from mapapp.domain.layer import Category, Layer
from mapapp.domain.permissions import EVERYTHING, RESIDENT, Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import Choice, OnlyIf, Question
from mapapp.domain.session import Session
from mapapp.domain.shapes import ShapeKind

RESIDENT_AT_KIOSK = Actor(station="kiosk-1", permissions=RESIDENT, seat="seat-1", visit_uuid=new_uuid())
FACILITATOR = Actor(station="laptop", permissions=EVERYTHING, name="Amina")
COLLEAGUE = Actor(station="laptop-2", permissions=EVERYTHING, name="Ben")

IN_THE_PARK = Point(-1.885, 52.455)
FAR_AWAY = Point(11.25, 43.77)


class TestClock:
    """A clock that stands still until a test moves it."""

    __test__ = False

    def __init__(self) -> None:
        self.time = datetime(2026, 6, 13, 14, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def wait(self, seconds: float) -> None:
        """Let time pass; negative seconds set the clock back."""
        self.time += timedelta(seconds=seconds)


def ideas(**differences: object) -> Layer:
    """A layer of ideas in every shape, with one question of each type."""
    layer = Layer(
        id="ideas",
        title="Ideas",
        prompt="An idea",
        question="What could happen here?",
        colour="#b9770e",
        symbol="diamond",
        icon="lightbulb",
        shapes=(ShapeKind.POINT, ShapeKind.LINE, ShapeKind.AREA),
        categories=(Category("movement", "Getting about"), Category("greenery", "Plants and nature")),
        questions=(
            Question("needs", "text", "What would it need to begin?"),
            Question("how_soon", "choice", "How soon?", choices=(Choice("now", "Now"), Choice("later", "Later"))),
            Question(
                "who_for",
                "choices",
                "Who for?",
                choices=(Choice("children", "Children"), Choice("everyone", "Everyone")),
            ),
            Question("hours", "number", "How many hours a week?"),
            Question("story", "long_text", "What is the story behind it?"),
            Question("would_help", "yes_no", "Would you help?"),
            Question(
                "how_good", "rating", "How good is it now?", choices=(Choice("1", "Poor"), Choice("5", "Lovely"))
            ),
            Question("photos", "photo", "A photo?"),
            Question("said", "voice", "Or say it?"),
            Question("drawn", "sketch", "Or draw it?"),
            Question("since", "date", "Since when?", only_if=OnlyIf("would_help", ("yes",))),
        ),
    )
    return replace(layer, **differences)


def worries(**differences: object) -> Layer:
    """A layer of points only, without questions."""
    layer = Layer("concerns", "Concerns", "A worry", "What worries you?", "#7d3c98", "triangle", "circle-alert")
    return replace(layer, **differences)


def brookvale(**differences: object) -> Project:
    """A project of two layers whose area is about a kilometre and a half across."""
    project = Project(
        uuid="6f1f4a6e-54a5-4c0e-8f8e-3c0a3f6c2b11",
        title="Brookvale",
        layers=(ideas(), worries()),
        area=box(-1.895, 52.450, -1.875, 52.460),
    )
    return replace(project, **differences)


def idea(**differences: object) -> Contribution:
    """A new idea in the park, as a card would send it."""
    mark = Contribution(
        uuid=new_uuid(), layer="ideas", shape=IN_THE_PARK, category="greenery", title="More trees", body="Please"
    )
    return replace(mark, **differences)


def afternoon(**differences: object) -> Session:
    """A session as a facilitator would open it."""
    session = Session(uuid=new_uuid(), title="Drop-in", venue="Library", facilitator="Amina")
    return replace(session, **differences)
