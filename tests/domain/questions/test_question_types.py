"""Each type of question takes what a person can answer, keeps it, and gives it back from its column."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain.questions import QUESTION_TYPES, Choice, Question, check_answers, question_type
from mapapp.domain.refusal import Refusal

CHOICES = (Choice("daily", "Most days"), Choice("weekly", "Most weeks"), Choice("never", "Never"))


def question(kind, **differences):
    return Question("asked", kind, "Asked?", choices=CHOICES, **differences)


def checked(kind, value):
    return question_type(kind).check(question(kind), value)


def test_the_types_and_their_order_stay_as_they_are():
    assert [one.id for one in QUESTION_TYPES] == ["text", "choice", "choices", "number"]


def test_column_types_are_in_upper_case_as_validators_want():
    assert all(one.column.isupper() for one in QUESTION_TYPES)


def test_a_type_from_a_newer_version_is_refused():
    with pytest.raises(Refusal, match="question-type-unknown"):
        question_type("hologram")


@pytest.mark.parametrize("kind", [one.id for one in QUESTION_TYPES])
@pytest.mark.parametrize("value", [None, ""])
def test_no_answer_is_no_answer(kind, value):
    assert checked(kind, value) is None


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("text", "  A bench ", "A bench"),
        ("choice", "weekly", "weekly"),
        ("choices", ["never", "daily"], ("daily", "never")),
        ("choices", ("daily", "daily"), ("daily",)),
        ("choices", [], None),
        ("number", 3, 3.0),
        ("number", "3.5", 3.5),
        ("number", 0, 0.0),
    ],
)
def test_an_answer_is_kept(kind, value, kept):
    assert checked(kind, value) == kept


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("text", 5, "text-expected"),
        ("text", "x" * 4_001, "text-too-long"),
        ("choice", "hourly", "answer-not-offered"),
        ("choice", ["daily"], "answer-not-offered"),
        ("choice", {"daily": 1}, "answer-not-offered"),
        ("choices", "daily", "answer-not-offered"),
        ("choices", ["daily", "hourly"], "answer-not-offered"),
        ("choices", [["daily"]], "answer-not-offered"),
        ("choices", 3, "answer-not-offered"),
        ("number", "three", "answer-not-a-number"),
        ("number", True, "answer-not-a-number"),
        ("number", math.nan, "answer-not-a-number"),
        ("number", "1e999", "answer-not-a-number"),
        ("number", 10**400, "answer-not-a-number"),
        ("number", [1], "answer-not-a-number"),
    ],
)
def test_what_is_no_answer_is_refused_by_name(kind, value, code):
    with pytest.raises(Refusal, match=code) as refusal:
        checked(kind, value)
    assert refusal.value.field == "asked"


answers = {
    "text": st.text(max_size=30),
    "choice": st.sampled_from([one.id for one in CHOICES]),
    "choices": st.lists(st.sampled_from([one.id for one in CHOICES])),
    "number": st.floats(allow_nan=False, allow_infinity=False),
}


@pytest.mark.parametrize("kind", [one.id for one in QUESTION_TYPES])
@given(data=st.data())
def test_an_answer_comes_back_from_its_column(kind, data):
    kept = checked(kind, data.draw(answers[kind]))
    if kept is not None:
        stored = question_type(kind).to_column(kept)
        assert question_type(kind).from_column(stored) == kept
        assert checked(kind, kept) == kept


def test_there_is_a_strategy_for_every_type():
    assert set(answers) == {one.id for one in QUESTION_TYPES}


def test_an_answer_to_no_question_is_refused():
    with pytest.raises(Refusal, match="answer-without-question"):
        check_answers((question("text"),), {"other": "x"})


def test_a_question_that_must_be_answered_is_named():
    with pytest.raises(Refusal, match="answer-missing") as refusal:
        check_answers((question("text", required=True),), {})
    assert refusal.value.details == {"question": "Asked?"}


def test_an_import_may_leave_it_out():
    assert check_answers((question("text", required=True),), {}, complete=False) == {}


@pytest.mark.parametrize("offered", [("a", "a"), ("a,b",), ("",)])
def test_choices_that_could_not_be_told_apart_in_a_column_are_refused(offered):
    with pytest.raises(Refusal, match="choice-id"):
        Question("asked", "choices", "Asked?", choices=tuple(Choice(one, one) for one in offered))
