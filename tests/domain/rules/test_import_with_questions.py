"""Rows of a planner come in together with the questions that they need, or not at all."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mapapp.domain import edits
from mapapp.domain.apply import apply
from mapapp.domain.contribution import Contribution
from mapapp.domain.identity import new_uuid
from mapapp.domain.layer import Layer
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.project import Project
from mapapp.domain.questions import Question
from mapapp.domain.refusal import Refusal
from mapapp.domain.snapshot import Snapshot, Stamp

LAYER = Layer("assets", "Assets", "Good", "Why?", "#117a65", "circle", "heart")
ASKING = replace(LAYER, questions=(Question("tenure", "text", "TenureType"),))
PROJECT = Project(new_uuid(), "Cheltenham", (LAYER,))
STAMP = Stamp(datetime(2026, 11, 21, tzinfo=UTC), "000001795000000-000000-here")
PLANNER = Actor("office", EVERYTHING)


class NothingYet:
    def contribution(self, _uuid):
        return None

    def ref_taken(self, _ref):
        return False


def bring_in(mark, project=None):
    edit = edits.ImportContributions((mark,), project=project)
    return apply(Snapshot(PROJECT), edit, PLANNER, NothingYet(), STAMP)


def mark(**answers):
    return Contribution(new_uuid(), "assets", answers=answers)


def test_an_answer_to_a_new_question_comes_in_with_the_question():
    applied = bring_in(mark(tenure="Freehold"), replace(PROJECT, layers=(ASKING,)))
    assert applied.changes.project.layer("assets").questions == ASKING.questions
    assert applied.snapshot.project == applied.changes.project
    assert applied.changes.contributions[0].answers == {"tenure": "Freehold"}
    assert applied.inverse == edits.RemoveContributions((applied.changes.contributions[0].uuid,))


def test_without_the_question_nothing_comes_in():
    with pytest.raises(Refusal, match="answer-without-question"):
        bring_in(mark(tenure="Freehold"))


def test_rows_cannot_smuggle_in_another_project():
    with pytest.raises(Refusal, match="another-project"):
        bring_in(mark(), replace(PROJECT, uuid=new_uuid()))
