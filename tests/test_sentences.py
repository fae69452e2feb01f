"""Every no and every trouble has its sentence, and the sentence quotes only what comes with it."""

import ast
from dataclasses import dataclass

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from mapapp.paths import resources

FAMILIES = {
    "Problem": ("problem-", {"file"}),
    "Refusal": ("refusal-", {"field"}),
    "Unreadable": ("problem-import-", {"file"}),  # a Problem by the time anybody reads it
}
"""What each kind's sentences begin with, and the values that `problem_text` adds itself."""


@dataclass(frozen=True)
class Raised:
    """A failure as the source makes it; `values` is None where they cannot be told from the source."""

    key: str
    values: frozenset | None
    where: str


def raised_in(source, where):
    tree = ast.parse(source)
    assigned = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FAMILIES:
            start, added = FAMILIES[node.func.id]
            names = [keyword.arg for keyword in node.keywords if keyword.arg != "path"]
            values = None if None in names else frozenset(names) | added
            for code in codes(node.args[0], assigned, f"{where}:{node.lineno}"):
                yield Raised(start + code, values, f"{where}:{node.lineno}")


def codes(node, assigned, where):
    """The codes that an argument can be: written out, one of two, or a name given to either just before."""
    if isinstance(node, ast.Constant):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return codes(node.body, assigned, where) + codes(node.orelse, assigned, where)
    if isinstance(node, ast.Name) and node.id in assigned:
        return codes(assigned[node.id], assigned, where)
    if isinstance(node, ast.JoinedStr) and ast.unparse(node).startswith("f'import-{"):
        return []  # an Unreadable becomes a Problem here
    raise AssertionError(f"{where}: the code must be written out, so that this test can read it")


class _Quoted(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


def quoted_by_sentences(text):
    found = {}
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Message):
            quoted = _Quoted()
            quoted.visit(entry)
            found[entry.id.name] = quoted.names
    return found


def complaints(all_raised, sentences):
    for one in all_raised:
        if one.key not in sentences:
            yield f"{one.where}: no sentence {one.key}"
        elif one.values is not None and (missing := sentences[one.key] - one.values):
            yield f"{one.where}: {one.key} quotes {', '.join(sorted(missing))}, which does not come with it"


@pytest.fixture(scope="module")
def sentences():
    return quoted_by_sentences((resources() / "i18n" / "en.ftl").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def all_raised(repository):
    files = sorted((repository / "mapapp").rglob("*.py"))
    return [one for file in files for one in raised_in(file.read_text(encoding="utf-8"), file.name)]


def test_every_failure_has_its_sentence_and_brings_what_it_quotes(all_raised, sentences):
    assert list(complaints(all_raised, sentences)) == []


def test_there_is_no_sentence_for_what_never_happens(all_raised, sentences):
    spoken = {key for key in sentences if key.startswith(("problem-", "refusal-"))}

    assert spoken - {one.key for one in all_raised} == {"problem-unexpected"}


def test_this_check_can_fail():
    source = (
        'raise Problem("disk-full", path)\n'
        'raise Refusal("too-long" if x else "too-short", "body", most=3)\n'
        'raise Problem("gone", **details)\n'
        'code = "a" if x else "b"\n'
        "raise Unreadable(code)\n"
    )
    sentences = quoted_by_sentences("problem-disk-full = { $file } { $missing }\nrefusal-too-long = { $most }\n")

    assert list(complaints(raised_in(source, "made_up.py"), sentences)) == [
        "made_up.py:1: problem-disk-full quotes missing, which does not come with it",
        "made_up.py:2: no sentence refusal-too-short",
        "made_up.py:3: no sentence problem-gone",
        "made_up.py:5: no sentence problem-import-a",
        "made_up.py:5: no sentence problem-import-b",
    ]
    with pytest.raises(AssertionError, match="written out"):
        list(raised_in("raise Problem(code)", "made_up.py"))
