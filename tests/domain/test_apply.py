"""Every edit makes the next version and says what it changed; the definition grows and never loses a table."""

import pytest

from mapapp.domain import edits
from mapapp.domain.layer import Category
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind
from tests.fakes.neighbourhood import afternoon, brookvale, idea, ideas, worries

A_THIRD = worries(id="stories", title="Stories")


def test_each_edit_is_the_next_version_and_is_named_and_stamped(rules):
    first = rules.do(edits.AddContributions((idea(),)))
    second = rules.do(edits.OpenSession(afternoon()))

    assert (first.snapshot.version, second.snapshot.version) == (1, 2)
    assert (first.changes.edit, second.changes.edit) == ("AddContributions", "OpenSession")
    assert second.changes.stamp.at == rules.clock.now()
    assert second.changes.stamp.hlc > first.changes.stamp.hlc


def test_deciding_changes_nothing(rules):
    before = rules.snapshot

    rules.decide(edits.AddContributions((idea(),)))

    assert rules.snapshot is before
    assert rules.store.marks == {}


def test_a_definition_can_be_changed_and_changed_back(rules):
    before = rules.snapshot.project
    renamed = brookvale(title="Brookvale 2030", layers=(ideas(categories=(Category("x", "X"),)), worries()))

    applied = rules.do(edits.DefineProject(renamed))
    assert applied.changes.project.title == "Brookvale 2030"
    assert applied.changes.project.hlc == applied.changes.stamp.hlc

    rules.do(applied.inverse)
    assert rules.snapshot.project.title == before.title
    assert rules.snapshot.project.layers == before.layers


@pytest.mark.parametrize(
    "layers", [(ideas(),), (ideas(shapes=(ShapeKind.POINT,)), worries())], ids=["a layer", "a shape"]
)
def test_what_is_being_mapped_stays_because_its_marks_would_have_no_home(rules, layers):
    with pytest.raises(Refusal, match="layer-in-use"):
        rules.decide(edits.DefineProject(brookvale(layers=layers)))


@pytest.mark.parametrize(
    "layers",
    [(ideas(), worries(), A_THIRD), (ideas(), worries(shapes=(ShapeKind.POINT, ShapeKind.AREA)))],
    ids=["a layer", "a shape"],
)
def test_what_was_added_stays_too_and_says_so_by_having_no_way_back(rules, layers):
    assert rules.do(edits.DefineProject(brookvale(layers=layers))).inverse is None


def test_another_project_is_not_this_one_changed(rules):
    with pytest.raises(Refusal, match="another-project"):
        rules.decide(edits.DefineProject(brookvale(uuid="0b6f6c0e-0000-4000-8000-000000000000")))
