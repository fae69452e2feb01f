"""What the page is told of one mark fits what it was told of the layer."""

from dataclasses import replace
from datetime import UTC, datetime

from shapely.geometry import Point

from mapapp.bridge import views
from mapapp.domain.contribution import Contribution, Status
from mapapp.domain.identity import new_uuid
from mapapp.i18n import Texts
from mapapp.workspace.ports import FeatureId
from mapapp.workspace.templates import load_template

IDEAS = load_template().layers[1]
MARK = Contribution(
    new_uuid(),
    "ideas",
    Point(-1.9, 52.5),
    ref="K7-F3Q",
    category="greenery",
    body="A tree at number 12, says Mrs Khan",
    published_body="A tree here",
    answers={"who_for": ("children", "everyone")},
    created_at=datetime(2026, 9, 12, 9, 11, tzinfo=UTC),
    status=Status.PUBLISHED,
)


def shown(mark, *, unpublished=False):
    feature, texts = FeatureId("ideas", 7), Texts.load()
    return views.feature_view(feature, mark, IDEAS, (), texts, unpublished=unpublished, focus=False)


def test_the_category_is_one_that_the_layer_names():
    known = {one.id for one in views.layer_view(IDEAS, 1).categories}
    assert shown(MARK).category in known
    assert shown(replace(MARK, category="")).category == ""


def test_others_read_the_published_words_only():
    assert shown(MARK).body == "A tree here"
    assert shown(MARK, unpublished=True).body == MARK.body


def test_answers_are_told_in_the_words_of_the_form():
    assert [(one.label, one.value) for one in shown(MARK).answers] == [
        ("Who would it be good for?", "Children, Everyone")
    ]
