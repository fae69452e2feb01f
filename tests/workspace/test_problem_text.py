"""Whatever goes wrong, people read a sentence."""

import pytest

from mapapp.domain.refusal import Refusal
from mapapp.i18n import Language, Texts
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem


@pytest.fixture
def texts(tmp_path):
    path = tmp_path / "en.ftl"
    path.write_text(
        "## name: English\n## direction: ltr\n## keyboard: en\n## reviewed: yes\n"
        "problem-unexpected = Something went wrong ({ $kind }).\n"
        "problem-disk-full = No room for { $file }: { $missing } MB are missing.\n"
        "refusal-text-too-long = At most { $most } letters.\n",
        encoding="utf-8",
    )
    return Texts(Language.read(path))


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (Problem("disk-full", "/media/stick/b.gpkg", missing=7), "No room for b.gpkg: 7 MB are missing."),
        (Refusal("text-too-long", "body", most=200), "At most 200 letters."),
        (Problem("disk-full", "/media/stick/b.gpkg"), "Something went wrong (disk-full)."),
        (Refusal("nobody-wrote-this"), "Something went wrong (nobody-wrote-this)."),
        (ZeroDivisionError("secret words"), "Something went wrong (ZeroDivisionError)."),
    ],
)
def test_a_failure_is_a_sentence(texts, failure, sentence):
    assert problem_text(failure, texts) == sentence


def test_a_failure_in_the_log_says_which_file_and_where():
    assert str(Problem("disk-full", "/media/stick/b.gpkg", missing=7)) == "disk-full (b.gpkg), missing=7"
    assert str(Refusal("text-too-long", "body", most=200)) == "text-too-long in body, most=200"
