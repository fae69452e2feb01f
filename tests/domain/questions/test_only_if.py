"""A question that depends on an answer is asked only after it, and keeps nothing where it was not asked."""

from dataclasses import replace

import pytest

from mapapp.domain.questions import Choice, OnlyIf, Question, check_answers
from mapapp.domain.refusal import Refusal
from tests.fakes.neighbourhood import ideas

COMES = Question("comes", "yes_no", "Do you come here?")
HOW = Question(
    "how",
    "choices",
    "How?",
    required=True,
    choices=(Choice("foot", "On foot"), Choice("bus", "By bus")),
    only_if=OnlyIf("comes", ("yes",)),
)
LINE = Question("line", "text", "Which bus?", required=True, only_if=OnlyIf("how", ("bus",)))
LIKES = Question("likes", "rating", "How do you like it?")
WHY_NOT = Question("why_not", "text", "Why not?", only_if=OnlyIf("likes", ("1", "2")))
FORM = (COMES, HOW, LINE)


def test_it_is_required_only_where_it_is_asked():
    assert check_answers(FORM, {"comes": "no"}) == {"comes": "no"}
    with pytest.raises(Refusal, match="answer-missing") as refusal:
        check_answers(FORM, {"comes": "yes"})
    assert refusal.value.field == "how"


def test_an_answer_to_a_question_that_is_not_asked_after_all_is_dropped_unread():
    assert check_answers(FORM, {"comes": "no", "how": "never heard of"}) == {"comes": "no"}


def test_what_depends_on_it_falls_away_too():
    answers = {"comes": "no", "how": ("bus",), "line": "11"}
    assert check_answers(FORM, answers) == {"comes": "no"}
    assert check_answers(FORM, {**answers, "comes": "yes"}) == {**answers, "comes": "yes"}


def test_one_of_several_answers_is_enough():
    with pytest.raises(Refusal, match="answer-missing"):
        check_answers(FORM, {"comes": "yes", "how": ("foot", "bus")})
    assert check_answers(FORM, {"comes": "yes", "how": ("foot",)}) == {"comes": "yes", "how": ("foot",)}


@pytest.mark.parametrize(("step", "kept"), [(2, {"likes": 2, "why_not": "Noise"}), (3, {"likes": 3})])
def test_a_step_of_a_rating_can_lead_on(step, kept):
    assert check_answers((LIKES, WHY_NOT), {"likes": step, "why_not": "Noise"}) == kept


def test_an_import_loses_nothing():
    assert check_answers(FORM, {"line": "11"}, complete=False) == {"line": "11"}


@pytest.mark.parametrize(
    "form",
    [
        (HOW, COMES),
        (HOW,),
        (COMES, replace(HOW, only_if=OnlyIf("comes", ("perhaps",)))),
        (COMES, replace(HOW, only_if=OnlyIf("comes", ()))),
        (replace(COMES, only_if=OnlyIf("comes", ("yes",))),),
        (Question("why", "text", "Why?"), Question("more", "text", "More?", only_if=OnlyIf("why", ("because",)))),
    ],
    ids=["asked later", "not asked", "not offered", "no answer", "its own", "open question"],
)
def test_a_question_that_nobody_could_come_to_is_refused(form):
    with pytest.raises(Refusal, match="question-condition"):
        ideas(questions=form)


def test_a_chain_of_questions_is_a_form():
    assert ideas(questions=FORM).questions == FORM
