"""Words are kept letter for letter, but for what no reader could see or no file could hold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.domain.refusal import Refusal
from mapapp.domain.text import plain_text

FAMILY = "👨\u200d👩\u200d👧"
WELSH_FLAG = "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
URDU_WITH_JOINERS = "کتاب\u200cخانه می\u200cخواهم"
URDU_YEAR = "\u0601۲۰۲۶"
BENGALI_WITH_JOINER = "ক্\u200dষ"


def cleaned(text):
    return plain_text(text, "body", 10_000)


@pytest.mark.parametrize(
    "text",
    [
        "Mind the gap – “here”, at 3½ m²",
        FAMILY,
        WELSH_FLAG,
        URDU_WITH_JOINERS,
        URDU_YEAR,
        BENGALI_WITH_JOINER,
        "שלום \u2066abc\u2069",
        "one\ntwo\tthree",
        "=HYPERLINK(1)",
        "<b>not bold</b>",
        "👍🏽",
    ],
)
def test_words_stay_as_they_were_given(text):
    assert cleaned(text) == text


@pytest.mark.parametrize("sign", list("\u202a\u202b\u202c\u202d\u202e"))
def test_a_line_cannot_be_made_to_read_backwards(sign):
    assert cleaned(f"pay {sign}001 pounds") == "pay 001 pounds"


@pytest.mark.parametrize("sign", list("\x00\x07\x1b\x7f\x9f\u200b\u2060\ufeff\ufffe\uffff"))
def test_what_nobody_can_see_is_left_out(sign):
    assert cleaned(f"a{sign}b") == "ab"


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_is_a_line_end(ends):
    assert cleaned(f"one{ends}two") == "one\ntwo"


@pytest.mark.parametrize("sign", ["\ud800", "a\udc00b"])
def test_half_a_character_is_refused(sign):
    with pytest.raises(Refusal, match="text-broken"):
        cleaned(sign)


def test_letters_and_their_marks_are_joined():
    assert cleaned("Cafe\u0301") == "Café"


def test_space_around_is_left_out():
    assert cleaned(" \n\u00a0 here \u3000") == "here"


@pytest.mark.parametrize("text", ["", "   ", "\u200d", "\u200e \u200f", "\u00ad\n\u00ad", None])
def test_what_cannot_be_seen_at_all_is_nothing(text):
    assert cleaned(text) == ""


def test_ten_thousand_letters_are_kept_and_one_more_is_refused():
    assert len(cleaned("ب" * 10_000)) == 10_000
    with pytest.raises(Refusal) as refusal:
        cleaned("ب" * 10_001)
    assert (refusal.value.code, refusal.value.field) == ("text-too-long", "body")
    assert refusal.value.details == {"most": 10_000, "length": 10_001}


@pytest.mark.parametrize("value", [7, b"bytes", ["list"], 1.5, True])
def test_what_is_not_a_text_is_refused(value):
    with pytest.raises(Refusal, match="text-expected"):
        cleaned(value)


@given(st.text(max_size=60))
def test_cleaning_twice_changes_nothing_more(text):
    once = cleaned(text)

    assert cleaned(once) == once
    assert unicodedata.is_normalized("NFC", once)
    once.encode("utf-8")


@given(st.text(max_size=30))
def test_no_words_ever_reach_the_log(text):
    with pytest.raises(Refusal) as refusal:
        plain_text(text + "\ud800" + "secret", "body", 10_000)
    assert "secret" not in str(refusal.value)
