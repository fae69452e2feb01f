"""Whom to credit, in words: never markup, never more than a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.basemaps.attribution import attribution_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("© OpenStreetMap contributors", "© OpenStreetMap contributors"),
        ('<a href="https://x" onclick="steal()">© OSM</a>', "© OSM"),
        ("&copy; Crown copyright &amp; database right", "© Crown copyright & database right"),
        ("one<br>\n\n  two", "one two"),
        ("<style>a{}</style>Maker<script>alert(1)</script>", "Maker"),
        ("<img src=x onerror=alert(1)>Maker", "Maker"),
        ("Maker <b>bold", "Maker bold"),
        ("Maker<script>never closed", "Maker"),
        ("Maker<![foo[ x ]]>", "Maker"),
        ("pay \u202e001", "pay 001"),
        ("half \ud800 sign", "half ? sign"),
        ("", ""),
        ("<b></b>", ""),
    ],
)
def test_the_words_of_an_attribution(html, text):
    assert attribution_text(html) == text


def test_an_attribution_that_goes_on_and_on_is_cut():
    assert len(attribution_text("x" * 10_000_000)) == 300


def test_markup_that_is_text_stays_text():
    assert attribution_text("&lt;b&gt;") == "<b>"  # shown as text, never as markup


@given(st.text(alphabet="<>![]-&;abc /\"'=\n", max_size=60))
def test_no_markup_is_too_broken_to_read(html):
    text = attribution_text(html)

    assert "\n" not in text
    assert len(text) <= 300
