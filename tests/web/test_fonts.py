"""No empty boxes: every letter of every sentence is in a font that travels with the page."""

import json
import re
from dataclasses import dataclass
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from fontTools.ttLib import TTFont

from mapapp.i18n import languages
from mapapp.paths import resources

DIST = resources() / "web" / "dist"
FONTS = json.loads((resources() / "styles" / "tokens.json").read_text(encoding="utf-8"))["fonts"]
ON_THE_PAGE = ("card-", "map-", "refusal-", "problem-")
CARRIES_NO_INK = frozenset("\u200c\u200d\u200e\u200f")
"""Joiners and marks of direction shape the letters beside them and are never drawn themselves."""


@dataclass(frozen=True)
class Face:
    """One @font-face of the page's style sheet and the letters that the page takes from it."""

    family: str
    weight: int
    letters: frozenset[int]


def letters_of(rule):
    """What the file can draw, as far as the rule lets the page use it."""
    file = DIST / re.search(r'url\("\./([^"]+)"\)', rule)[1]
    with TTFont(file) as font:
        drawn = set(font.getBestCmap())
    ranges = re.search(r"unicode-range:([^;]+);", rule)
    if ranges is None:
        return frozenset(drawn)
    allowed = set()
    for one in re.findall(r"U\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?", ranges[1]):
        first, last = int(one[0], 16), int(one[1] or one[0], 16)
        allowed.update(range(first, last + 1))
    return frozenset(drawn & allowed)


@cache
def faces():
    style = (DIST / "main.css").read_text(encoding="utf-8")
    return tuple(
        Face(
            re.search(r'font-family: "?([^";]+)', rule)[1],
            int(re.search(r"font-weight: (\d+)", rule)[1]),
            letters_of(rule),
        )
        for rule in re.findall(r"@font-face \{([^}]+)\}", style)
    )


class _Words(Visitor):
    def __init__(self):
        self.letters = set()

    def visit_TextElement(self, node):
        self.letters.update(node.value)

    def visit_StringLiteral(self, node):
        self.letters.update(node.value)


def letters_in(path):
    """Every letter that a file puts on the page: its sentences, without comments, keys and the window's own."""
    words = _Words()
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith(ON_THE_PAGE):
            words.visit(entry)
    return {letter for letter in words.letters if not letter.isspace()} - CARRIES_NO_INK


def missing(letters, code, weight):
    """The letters that no face of the language's families has at this weight."""
    families = FONTS.get(code, FONTS["default"])["families"]
    usable = [face.letters for face in faces() if face.family in families and face.weight == weight]
    drawn = frozenset().union(*usable)
    return sorted(letter for letter in letters if ord(letter) not in drawn)


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("code", list(languages()))
def test_every_letter_of_a_language_has_its_shape_in_the_fonts_of_the_page(code, weight):
    letters = letters_in(languages()[code].path) | set("0123456789")

    assert missing(letters, code, weight) == []


@pytest.mark.parametrize("code", list(languages()))
def test_the_name_of_a_language_can_be_read_beside_all_the_others(code):
    name = set(languages()[code].name) - {" "}

    assert missing(name, code, 400) == []


def test_this_check_can_fail():
    assert missing({"字", "a"}, "en", 400) == ["字"]
    assert missing(set("ਪ"), "ur", 400) == ["ਪ"]
