"""What others may see is decided by a facilitator, with a reason where something is hidden."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain import edits
from mapapp.domain.contribution import Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.refusal import Refusal
from tests.fakes.neighbourhood import COLLEAGUE, idea
from tests.fakes.rules import Rules


def left(rules):
    mark = idea()
    rules.do(edits.AddContributions((mark,)))
    return mark.uuid


def decide(uuid, status, reason=""):
    return edits.Moderate((edits.Decision(uuid, status, reason),))


def standing(rules, uuid):
    return rules.mark(uuid).status, rules.mark(uuid).status_reason


def test_publishing_leaves_words_and_revision_as_they_are(rules):
    uuid = left(rules)
    before = rules.mark(uuid)

    applied = rules.do(decide(uuid, Status.PUBLISHED), COLLEAGUE)

    after = rules.mark(uuid)
    assert after.status is Status.PUBLISHED
    assert (after.revision, after.hlc, after.updated_at) == (before.revision, before.hlc, before.updated_at)
    assert (applied.changes.moderated, applied.changes.moderated_by) == ({uuid}, "Ben")


@pytest.mark.parametrize("reason", ["", "  ", "\u200d"])
def test_hiding_needs_a_reason(rules, reason):
    with pytest.raises(Refusal, match="reason-missing"):
        rules.decide(decide(left(rules), Status.HIDDEN, reason))


def test_a_whole_queue_is_published_at_once(rules):
    uuids = [left(rules) for _ in range(3)]

    rules.do(edits.Moderate(tuple(edits.Decision(uuid, Status.PUBLISHED) for uuid in uuids)))

    assert {rules.mark(uuid).status for uuid in uuids} == {Status.PUBLISHED}


def test_one_that_is_gone_refuses_all(rules):
    uuid, gone = left(rules), left(rules)
    rules.do(edits.RemoveContributions((gone,)))

    for unknown in (gone, new_uuid()):
        decisions = tuple(edits.Decision(one, Status.PUBLISHED) for one in (uuid, unknown))
        with pytest.raises(Refusal, match="contribution-unknown"):
            rules.do(edits.Moderate(decisions))

    assert rules.mark(uuid).status is Status.PENDING


decisions = st.one_of(
    st.tuples(st.sampled_from([Status.PENDING, Status.PUBLISHED, Status.WITHDRAWN]), st.just("")),
    st.tuples(st.just(Status.HIDDEN), st.sampled_from(["names a child", "rude"])),
)


@given(st.lists(decisions, min_size=1, max_size=6))
def test_decisions_taken_back_in_turn_give_what_stood_before(many):
    rules = Rules()
    uuid = left(rules)
    stood, inverses = [], []
    for status, reason in many:
        stood.append(standing(rules, uuid))
        inverses.append(rules.do(decide(uuid, status, reason)).inverse)

    for before, inverse in zip(reversed(stood), reversed(inverses), strict=True):
        rules.do(inverse)
        assert standing(rules, uuid) == before


def test_taking_back_a_step_never_shows_what_a_colleague_has_hidden_since(rules):
    uuid = left(rules)
    rules.do(decide(uuid, Status.PUBLISHED))
    mine = rules.do(decide(uuid, Status.PENDING)).inverse
    rules.do(decide(uuid, Status.HIDDEN, "names a child"), COLLEAGUE)

    with pytest.raises(Refusal, match="changed-since"):
        rules.do(mine)

    assert rules.mark(uuid).status is Status.HIDDEN
