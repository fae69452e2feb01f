import ast
import re

import pytest

from mapapp.i18n import Texts
from mapapp.paths import resources

_KEY = re.compile(r"ui-[a-z0-9-]+")


def strings_in(folder):
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


@pytest.fixture(scope="module")
def catalogue():
    return Texts.load()


def test_every_sentence_the_window_says_is_written(repository, catalogue):
    spoken = {
        text
        for folder in ("ui", "modes")
        for text in strings_in(repository / "mapapp" / folder)
        if _KEY.fullmatch(text) and not text.endswith("-")
    }
    assert len(spoken) > 80
    assert {key for key in spoken if not catalogue.has(key)} == set()


def test_no_sentence_of_the_window_is_left_over(repository):
    written = set(re.findall(r"^(ui-[a-z0-9-]+) =", (resources() / "i18n" / "en.ftl").read_text("utf-8"), re.M))
    texts = {text for folder in ("ui", "modes") for text in strings_in(repository / "mapapp" / folder)}
    said = {text for text in texts if _KEY.fullmatch(text)}
    begun = tuple({text for text in said if text.endswith("-")})
    asked_with_help = {f"{key}{end}" for key in said for end in ("-help", "-files", "-words")}
    assert {key for key in written - said - asked_with_help if not key.startswith(begun)} == set()


def test_nobody_is_told_off(catalogue):
    """The voice of look.md: never "Error", "invalid", "submit", "user"."""
    text = (resources() / "i18n" / "en.ftl").read_text(encoding="utf-8")
    said = [line for line in text.splitlines() if line.startswith(("ui-", "refusal-", " "))]
    assert [line for line in said if re.search(r"\b(error|invalid|submit|user)\b", line, re.I)] == []
