"""Several edits are one step: all or none, each upon what those before it changed, one undo for all."""

from dataclasses import replace

import pytest

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import Actor, Permission, check_permission
from mapapp.domain.refusal import Refusal
from tests.fakes.neighbourhood import FACILITATOR, brookvale, idea, ideas, worries


def left(rules):
    mark = idea()
    rules.do(edits.AddContributions((mark,)))
    return mark.uuid


def change(uuid, **values):
    return edits.ChangeContribution(uuid, values)


def publish(uuid):
    return edits.Moderate((edits.Decision(uuid, Status.PUBLISHED),))


def test_a_change_and_a_decision_about_the_same_contribution_both_hold(rules):
    uuid = left(rules)

    rules.do(edits.Together((change(uuid, title="Oaks"), publish(uuid), change(uuid, category="movement"))))

    mark = rules.mark(uuid)
    assert (mark.title, mark.category, mark.status) == ("Oaks", "movement", Status.PUBLISHED)


def test_one_undo_takes_all_of_it_back_and_one_redo_does_it_again(rules):
    uuid, new = left(rules), idea(title="Brought in")
    before = rules.mark(uuid)

    applied = rules.do(edits.Together((change(uuid, title="Oaks"), publish(uuid), edits.ImportContributions((new,)))))
    undone = rules.do(applied.inverse)
    mark = rules.mark(uuid)
    assert (mark.title, mark.status) == (before.title, before.status)
    assert rules.mark(new.uuid).deleted

    rules.do(undone.inverse)
    assert (rules.mark(uuid).title, rules.mark(uuid).status) == ("Oaks", Status.PUBLISHED)
    assert rules.mark(new.uuid).title == "Brought in"


def test_one_refusal_refuses_all(rules):
    uuid = left(rules)

    with pytest.raises(Refusal, match="category-unknown"):
        rules.decide(edits.Together((change(uuid, title="Oaks"), change(uuid, category="nowhere"))))

    assert rules.mark(uuid).title == "More trees"


def test_rows_may_use_a_question_that_came_before_them(rules):
    project = brookvale(layers=(ideas(), worries(questions=(replace(ideas().questions[0], id="why"),))))
    worry = idea(layer="concerns", category="", answers={"why": "It is dark"})

    rules.do(edits.Together((edits.ImportContributions((), project=project), edits.ImportContributions((worry,)))))

    assert rules.mark(worry.uuid).answers == {"why": "It is dark"}


def test_every_single_right_is_needed():
    may_edit = Actor("laptop", frozenset({Permission.EDIT}))
    both = edits.Together((change("x", title="a"), publish("x")))

    check_permission(FACILITATOR, both)
    with pytest.raises(Refusal, match="not-permitted"):
        check_permission(may_edit, both)
