"""Who may do what; no kind of edit is forgotten."""

import typing

import pytest

from mapapp.domain import edits
from mapapp.domain.apply import _RULES
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import _NEEDED, EVERYTHING, Actor, Permission, check_permission
from mapapp.domain.refusal import Refusal
from mapapp.domain.responses import Comment, Offer
from mapapp.domain.rounds import Round, RoundKind
from mapapp.domain.session import Visit
from tests.fakes.neighbourhood import FACILITATOR, RESIDENT_AT_KIOSK, afternoon, brookvale, idea

EXAMPLES = (
    edits.AddContributions((idea(),)),
    edits.ImportContributions((idea(),)),
    edits.ChangeContribution("x", {"title": "y"}),
    edits.AddAttachments(()),
    edits.NoteAttachment("x", {}),
    edits.RemoveContributions(("x",)),
    edits.TakeBack("x"),
    edits.EraseContributions(("x",)),
    edits.RestoreContributions((idea(),)),
    edits.Moderate((edits.Decision("x", Status.PUBLISHED),)),
    edits.AddSupport("x"),
    edits.TakeBackSupport("x"),
    edits.AddComment(Comment("x", "y")),
    edits.AddOffer(Offer("x", "y")),
    edits.RemoveResponses(("x",)),
    edits.TakeBackResponse("x"),
    edits.ReviseComment("x", ""),
    edits.SetNeeds("x", ()),
    edits.AnswerTo("x", None),
    edits.OpenRound(Round("x", RoundKind.DOTS, "y")),
    edits.CloseRound("x"),
    edits.Place("x", "y", 1),
    edits.Together((edits.ChangeContribution("x", {"title": "y"}),)),
    edits.OpenSession(afternoon()),
    edits.CloseSession("x"),
    edits.StartVisit(Visit("x", None, "", "")),
    edits.FinishVisit(Visit("x", None, "", ""), "finished"),
    edits.DefineProject(brookvale()),
)
KINDS = set(typing.get_args(edits.Edit))


def test_every_kind_of_edit_has_a_rule_a_permission_and_an_example_here():
    assert set(_RULES) == set(_NEEDED) == {type(one) for one in EXAMPLES} == KINDS


def test_every_permission_but_those_that_change_nothing_guards_an_edit():
    changing_nothing = {Permission.SEE_UNPUBLISHED, Permission.EXPORT, Permission.USE_INTERNET}
    assert set(_NEEDED.values()) == EVERYTHING - changing_nothing


@pytest.mark.parametrize("edit", EXAMPLES, ids=lambda edit: type(edit).__name__)
def test_a_facilitator_may_do_everything(edit):
    check_permission(FACILITATOR, edit)


@pytest.mark.parametrize("edit", EXAMPLES, ids=lambda edit: type(edit).__name__)
def test_somebody_with_no_rights_may_do_nothing(edit):
    with pytest.raises(Refusal, match="not-permitted"):
        check_permission(Actor("somewhere", frozenset()), edit)


@pytest.mark.parametrize("edit", EXAMPLES, ids=lambda edit: type(edit).__name__)
def test_a_resident_may_only_come_say_something_take_it_back_answer_others_and_leave(edit):
    saying = edits.AddContributions | edits.TakeBack | edits.StartVisit | edits.FinishVisit
    answering = edits.AddSupport | edits.TakeBackSupport | edits.AddComment | edits.AddOffer | edits.Place
    if isinstance(edit, saying | answering | edits.TakeBackResponse):
        check_permission(RESIDENT_AT_KIOSK, edit)
    else:
        with pytest.raises(Refusal, match="not-permitted"):
            check_permission(RESIDENT_AT_KIOSK, edit)


def test_rows_that_bring_questions_need_the_right_to_define_them():
    importer = Actor("laptop", frozenset({Permission.IMPORT}))
    check_permission(importer, edits.ImportContributions((idea(),)))

    with pytest.raises(Refusal, match="not-permitted") as refusal:
        check_permission(importer, edits.ImportContributions((idea(),), project=brookvale()))
    assert refusal.value.details == {"needs": "define"}


def test_neighbours_at_one_table_have_an_undo_each():
    one = Actor("table", frozenset(), seat="north", visit_uuid="v1")

    assert one.undo_scope != Actor("table", frozenset(), seat="south", visit_uuid="v1").undo_scope
    assert one.undo_scope != Actor("table", frozenset(), seat="north", visit_uuid="v2").undo_scope
