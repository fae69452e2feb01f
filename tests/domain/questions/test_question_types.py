"""Each type of question takes what a person can answer, keeps it, and gives it back from its column."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain.questions import (
    QUESTION_TYPES,
    Choice,
    Question,
    answer_text,
    check_answers,
    question_type,
)
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts

PHOTOS = [f"00000000-0000-4000-8000-00000000000{number}" for number in range(5)]
CHOICES = (Choice("daily", "Most days"), Choice("weekly", "Most weeks"), Choice("never", "Never"))


def question(kind, **differences):
    return Question("asked", kind, "Asked?", choices=CHOICES, **differences)


def checked(kind, value):
    return question_type(kind).check(question(kind), value)


def test_the_types_and_their_order_stay_as_they_are():
    assert [one.id for one in QUESTION_TYPES] == [
        "text", "long_text", "choice", "choices", "yes_no", "rating", "number", "date",
        "photo", "voice", "sketch",
    ]  # fmt: skip


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
        ("long_text", " One\n\nTwo \n", "One\n\nTwo"),
        ("yes_no", "no", "no"),
        ("rating", 4.0, 4),
        ("rating", "1", 1),
        ("date", "2028-02-29", "2028-02-29"),
        ("photo", [PHOTOS[0], PHOTOS[1], PHOTOS[0]], (PHOTOS[0], PHOTOS[1])),
        ("photo", [], None),
        ("voice", (PHOTOS[0],), (PHOTOS[0],)),
        ("sketch", [PHOTOS[0]], (PHOTOS[0],)),
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
        ("long_text", "x" * 10_001, "text-too-long"),
        ("yes_no", "maybe", "answer-not-offered"),
        ("yes_no", True, "answer-not-offered"),
        ("rating", 0, "answer-not-offered"),
        ("rating", 6, "answer-not-offered"),
        ("rating", 2.5, "answer-not-offered"),
        ("rating", True, "answer-not-offered"),
        ("rating", "٣", "answer-not-offered"),
        ("date", "2026-02-29", "answer-not-a-date"),
        ("date", "2026-06-", "answer-not-a-date"),
        ("date", "20260613", "answer-not-a-date"),
        ("date", "٢٠٢٦-٠٦-١٣", "answer-not-a-date"),
        ("date", 20260613, "answer-not-a-date"),
        ("photo", "one,two", "answer-not-attached"),
        ("photo", ["../photo"], "answer-not-attached"),
        ("photo", [3], "answer-not-attached"),
        ("photo", PHOTOS, "answer-too-many"),
        ("voice", PHOTOS[:2], "answer-too-many"),
        ("sketch", PHOTOS[:2], "answer-too-many"),
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
    "long_text": st.text(max_size=30),
    "yes_no": st.sampled_from(["yes", "no"]),
    "rating": st.integers(1, 5),
    "date": st.dates().map(str),
    "photo": st.lists(st.uuids().map(str), max_size=4),
    "voice": st.lists(st.uuids().map(str), max_size=1),
    "sketch": st.lists(st.uuids().map(str), max_size=1),
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


@pytest.mark.parametrize(
    ("kind", "answer", "language", "words"),
    [
        ("text", "A bench", "en", "A bench"),
        ("choice", "weekly", "en", "Most weeks"),
        ("choice", "no longer offered", "en", "no longer offered"),
        ("choices", ("daily", "never"), "en", "Most days, Never"),
        ("number", 12.0, "en", "12"),
        ("number", 12.5, "en", "12.5"),
        ("yes_no", "no", "en", "No"),
        ("yes_no", "yes", "ur", "ہاں"),
        ("rating", 4, "en", "4 of 5"),
        ("date", "2026-06-03", "en", "3 June 2026"),
        ("date", "2026-06-03", "pl", "3 czerwca 2026"),
        ("photo", tuple(PHOTOS[:2]), "en", "2 photos"),
        ("voice", (PHOTOS[0],), "en", "A recording"),
        ("sketch", (PHOTOS[0],), "es", "Un dibujo"),
    ],
)
def test_an_answer_is_read_in_words(kind, answer, language, words):
    assert answer_text(question(kind), answer, Texts.load(language)) == words


def test_a_rating_is_read_with_the_words_of_its_ends():
    asked = Question("safe", "rating", "Safe?", choices=(Choice("1", "Not at all"), Choice("5", "Very")))
    assert answer_text(asked, 5, Texts.load()) == "5 of 5: Very"
    assert question_type("rating").offers(asked) == {
        "1": "1 – Not at all",
        "2": "2",
        "3": "3",
        "4": "4",
        "5": "5 – Very",
    }


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
