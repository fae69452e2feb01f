import pytest

from mapapp.ui.colours import load_themes, mixed

PAIRS = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "sunken"), ("ink_soft", "paper"), ("ink_soft", "surface"),
    ("ink_soft", "sunken"), ("ink", "waiting_tint"), ("good", "good_tint"), ("problem", "paper"),
    ("on_action", "action"), ("action", "paper"), ("surface", "ink"),
]  # fmt: skip
"""What stands on what in the window."""


def luminance(colour):
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("theme", "least"), [("light", 4.5), ("contrast", 7.0)])
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(theme, least, words, ground):
    colours = load_themes()[theme]
    assert contrast(getattr(colours, words), getattr(colours, ground)) >= least


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_the_edge_of_a_field_can_be_seen(theme):
    colours = load_themes()[theme]
    assert contrast(colours.edge, colours.paper) >= 3
    assert contrast(colours.focus_edge, colours.paper) >= 3


def test_a_mix_lies_between():
    assert mixed("#ffffff", "#000000", 0.5) == "#808080"
    assert mixed("#123456", "#ffffff", 1.0) == "#123456"


def test_tints_are_outlined_where_they_cannot_be_seen():
    themes = load_themes()
    assert themes["contrast"].is_outlined
    assert not themes["light"].is_outlined


@pytest.mark.parametrize("theme", ["light", "contrast"])
def test_what_cannot_be_pressed_is_told_from_what_can(theme):
    colours = load_themes()[theme]
    assert contrast(colours.faint, colours.ink) >= 3
