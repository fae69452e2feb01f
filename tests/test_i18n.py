"""Everybody reads the app in a language of their own, and page and window show the same words and digits."""

import re
import unicodedata

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from mapapp.i18n import DEFAULT, Language, Texts, languages
from mapapp.paths import resources

HEAD = "## name: {name}\n## direction: {direction}\n## keyboard: en\n## reviewed: no\n"
ANSWERS_TO_THE_CARD = frozenset(
    [f"refusal-{code}" for code in (
        "already-saved", "consent-words-differ", "contact-email", "contact-empty", "contact-phone",
        "contact-without-purpose", "answer-missing", "answer-not-a-date", "answer-not-a-number", "answer-not-offered",
        "answer-without-question",
        "category-unknown", "layer-unknown", "nothing-said", "outside-area", "shape-crosses-itself", "shape-empty",
        "shape-not-allowed", "shape-not-finite", "shape-too-long", "shape-too-short", "text-broken", "text-too-long",
        "too-much-in-a-visit", "too-much-in-a-while",
        "dots-used-up", "idea-paid-for", "not-in-round", "pot-empty", "round-over",
    )]
    + [f"problem-{code}" for code in (
        "disk-full", "disk-failed", "not-as-written", "project-closed", "unexpected",
    )]
)  # fmt: skip
"""What a resident can be told instead of thanks, or when nothing could be placed."""
PROMISED = ("en", "cy", "pl", "pa", "ur", "bn", "ar", "so", "ro", "es", "fi")
FILES = sorted((resources() / "i18n").glob("*.ftl"))


@pytest.fixture
def texts_of(tmp_path):
    """Texts made from a few lines, as if they were a language's file."""

    def make(lines, code="en", fallback=None):
        path = tmp_path / f"{code}.ftl"
        path.write_text(HEAD.format(name=code, direction="ltr") + lines, encoding="utf-8")
        return Texts(Language.read(path), fallback)

    return make


def test_a_sentence_quotes_its_values(texts_of):
    texts = texts_of("hello = { $who } left { $count } marks\n")

    assert texts("hello", who="Amina", count=3) == "Amina left 3 marks"


@pytest.mark.parametrize("code", PROMISED)
def test_numbers_are_in_latin_digits_in_every_language(texts_of, code):
    assert texts_of("n = { $n }\n", code)("n", n=7) == "7"


@pytest.mark.parametrize(("code", "number", "form"), [("pl", 2, "few"), ("ar", 2, "two"), ("cy", 0, "zero")])
def test_plurals_follow_the_language(texts_of, code, number, form):
    lines = "n = { $n ->\n    [zero] zero\n    [two] two\n    [few] few\n   *[other] other\n }\n"

    assert texts_of(lines, code)("n", n=number) == form


@pytest.mark.parametrize("code", languages())
def test_a_sentence_read_alone_is_the_one_that_stands_in_the_whole_file(code):
    whole = FluentParser(with_spans=False).parse(languages()[code].path.read_text(encoding="utf-8"))
    texts = Texts(languages()[code])

    for entry in whole.body:
        if isinstance(entry, ast.Message):
            [alone] = FluentParser(with_spans=False).parse(texts._entries[entry.id.name]).body
            assert alone.equals(entry, ignored_fields=["comment", "span"]), entry.id.name


def test_a_sentence_not_yet_translated_comes_in_the_default_language(texts_of):
    english = texts_of("bye = Goodbye\n")

    assert texts_of("hello = Witaj\n", "pl", english)("bye") == "Goodbye"


def test_a_sentence_that_nobody_wrote_is_an_error(texts_of):
    texts = texts_of("hello = Hello\n")

    assert not texts.has("bye")
    with pytest.raises(KeyError, match="bye"):
        texts("bye")


def test_a_value_that_was_forgotten_is_an_error_and_not_a_hole_in_the_sentence(texts_of):
    with pytest.raises(ValueError, match="hello"):
        texts_of("hello = Hello { $who }\n")("hello")


def test_a_language_nobody_has_written_is_shown_in_the_default():
    assert Texts.load("tlh").language.code == DEFAULT


def test_the_default_language_comes_first():
    assert next(iter(languages())) == DEFAULT


@pytest.mark.parametrize("head", ["", "## name: X\n## direction: up\n## keyboard: en\n## reviewed: no\n"])
def test_a_language_that_does_not_describe_itself_is_refused(tmp_path, head):
    path = tmp_path / "xx.ftl"
    path.write_text(head, encoding="utf-8")

    with pytest.raises(ValueError, match=r"xx\.ftl"):
        Language.read(path)


# ── the files that come with the app ──────────────────────────────────────────────────────────────────────────


def test_a_resident_can_choose_each_language_that_is_promised():
    assert set(PROMISED) <= set(languages())


class Placeholders(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def sentences(path):
    """Every message of a file with the values it quotes."""
    found = []
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            pytest.fail(f"{path.name} cannot be read from: {entry.content[:80]!r}")
        if isinstance(entry, ast.Message):
            quoted = Placeholders()
            quoted.visit(entry)
            found.append((entry.id.name, quoted.names))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_sentence_is_written_twice_or_unreadable(path):
    keys = [key for key, _ in sentences(path)]

    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_sentence_quotes_the_same_values_in_every_language(path):
    english = dict(sentences(resources() / "i18n" / "en.ftl"))

    differing = [key for key, quoted in sentences(path) if english.get(key) != quoted]
    assert differing == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_residents_read_every_sentence_of_the_card_and_the_map_in_their_language(path):
    english = {key for key, _ in sentences(resources() / "i18n" / "en.ftl")}
    for_residents = {key for key in english if key.startswith(("card-", "map-"))} | ANSWERS_TO_THE_CARD

    assert for_residents - {key for key, _ in sentences(path)} == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_by_its_language_code(path):
    assert re.fullmatch(r"[a-z]{2,3}", path.stem)


class Forms(Visitor):
    """The names of the forms that a sentence tells apart: ``one``, ``few``; exact numbers have no name."""

    def __init__(self):
        self.names = set()

    def visit_Variant(self, node):
        if isinstance(node.key, ast.Identifier):
            self.names.add(node.key.name)
        self.generic_visit(node)


def forms_that_never_come(source, code):
    """Residents’ sentences with a plural form that the language does not have: nobody would ever read it."""
    known = {*Locale.parse(code).plural_form.tags, "other"}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith(("card-", "map-")):
            forms = Forms()
            forms.visit(entry)
            if forms.names - known:
                yield entry.id.name


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_plural_form_is_one_that_the_language_has(path):
    assert list(forms_that_never_come(path.read_text(encoding="utf-8"), path.stem)) == []


def test_a_form_of_another_language_is_found():
    source = "card-left =\n    { $n ->\n        [few] x\n       *[other] x\n    }\n"

    assert list(forms_that_never_come(source, "es")) == ["card-left"]
    assert list(forms_that_never_come(source, "pl")) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_digits_are_written_as_latin_ones(path):
    digits = {letter for letter in path.read_text(encoding="utf-8") if unicodedata.category(letter) == "Nd"}

    assert digits <= set("0123456789")
