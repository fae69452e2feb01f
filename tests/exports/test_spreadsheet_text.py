"""Nothing that somebody wrote is calculated, and ordinary words stay as they are."""

import re

import pyarrow as pa
import pytest

from mapapp.exports.spreadsheet_text import harmless, harmless_all
from tests.exports.datasets import ODD_WORDS
from tests.exports.test_exporters import HOSTILE


@pytest.mark.parametrize("sign", "= + - @ ＝ ＋ － ＠".split())
@pytest.mark.parametrize("before", ["", " ", "\t", "\n", '"', "fine;", "fine\n", 'fine\n"', "fine\t ", "fine\r\n\n"])
def test_no_cell_starts_like_a_formula(sign, before):
    made = harmless(f"{before}{sign}cmd|' /C calc'!A0")

    assert not re.search(rf"(?:^|[\n\r\t;])[\"\s]*\{sign}", made)
    assert made.replace("'" + sign, sign) == f"{before}{sign}cmd|' /C calc'!A0"


@pytest.mark.parametrize("words", ["a = b", "50-60 people", "mail me@home", "'quoted'", "half; and half", "", "€5+"])
def test_ordinary_words_are_left_alone(words):
    assert harmless(words) == words


def test_many_at_once_are_what_each_would_be():
    odd = ["\u00a0=1", '\u2003"=1', "x;\u3000=1", "\v=1", "\x85+1", "é=1"]
    every = [*HOSTILE, *ODD_WORDS, *odd, None, "", "plain", "a-b"]
    assert harmless_all(pa.array(every, pa.string())).to_pylist() == [text and harmless(text) for text in every]
