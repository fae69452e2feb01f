"""What others added reads as on the residents' own cards."""

import pyarrow as pa
import pytest

from mapapp.exports.web_map.additions import additions_of
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Column, Companion

OF = Column("contribution_uuid", "Contribution", "text")
KIND = Column("kind", "What is offered", "text", values={"skill": "Ability", "brass_band": "A brass band"})


def companion(name, *rows, columns=(OF, KIND)):
    batch = pa.RecordBatch.from_pylist([dict(zip([one.name for one in columns], row, strict=True)) for row in rows])
    return Companion(name, "As the file says it", columns, len(rows), lambda: iter([batch]))


@pytest.mark.parametrize(
    ("name", "language", "title"),
    [
        ("offer", "en", "Who would help"),
        ("comment", "ur", "لوگ کیا کہتے ہیں"),
        ("thanks", "en", "As the file says it"),
    ],
)
def test_its_heading_is_in_the_page_s_language_where_there_is_one(name, language, title):
    (found,) = additions_of([companion(name, ("a", "skill"))], {"a"}, Texts.load(language))

    assert found["title"] == title


def test_codes_come_as_words_and_unknown_ones_as_the_file_has_them():
    (found,) = additions_of([companion("offer", ("a", "skill"))], {"a"}, Texts.load("en"))

    assert found["columns"][1]["values"] == {"skill": "A skill", "brass_band": "A brass band"}


def test_only_what_belongs_to_a_contribution_that_leaves_leaves():
    (found,) = additions_of([companion("offer", ("a", "skill"), ("b", "skill"))], {"b"}, Texts.load("en"))

    assert found["rows"] == [("b", "skill")]
