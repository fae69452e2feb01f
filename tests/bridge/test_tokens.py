"""The design tokens: the page wears what the one source says, and everybody can read it."""

import json

import pytest

from mapapp.bridge import tokens
from mapapp.paths import resources

THEMES = json.loads((resources() / "styles/tokens.json").read_text(encoding="utf-8"))["themes"]

READ = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "sunken"), ("ink", "action-tint"), ("ink-soft", "paper"),
    ("ink-soft", "sunken"), ("on-action", "action"), ("on-action", "action-strong"), ("action", "surface"),
    ("action", "paper"), ("good", "good-tint"), ("problem", "problem-tint"), ("paper", "good"),
]  # fmt: skip
SEEN = [("edge", "paper"), ("edge", "surface"), ("action", "paper"), ("focus", "focus-edge")]


def test_the_page_wears_what_the_one_source_says():
    written = (resources() / "web/styles/tokens.css").read_text(encoding="utf-8")
    assert written == tokens.generate(), "run: python -m mapapp.bridge.tokens"


def test_every_theme_has_every_colour():
    assert len({tuple(theme) for theme in THEMES.values()}) == 1


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read(theme):
    least = 7.0 if theme == "contrast" else 4.5
    faint = [pair for pair in READ if _contrast(*(THEMES[theme][name] for name in pair)) < least]
    assert faint == []


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_focus_can_be_seen(theme):
    faint = [pair for pair in SEEN if _contrast(*(THEMES[theme][name] for name in pair)) < 3.0]
    assert faint == []


def _contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
