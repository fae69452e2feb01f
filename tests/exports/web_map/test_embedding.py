"""Facts inside a page cannot end the element that they stand in."""

import json

import pytest

from mapapp.exports.web_map.embedding import embedded
from tests.hostile.words import HOSTILE


@pytest.mark.parametrize("words", ["</script>", "</SCRIPT >", "<!--<script>", "a\u2028b\u2029c", "<", "&lt; & ' \""])
def test_words_come_back_as_they_were_and_hold_nothing_that_a_browser_looks_for(words):
    text = embedded({words: [words]})

    assert json.loads(text) == {words: [words]}
    assert not set("<\u2028\u2029") & set(text)


def test_so_do_the_worst():
    assert json.loads(embedded(HOSTILE)) == list(HOSTILE)
    assert "<" not in embedded(HOSTILE)
