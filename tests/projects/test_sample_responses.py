"""People in the sample neighbourhood answer each other."""

import pytest

from mapapp.domain.filter import Filter
from mapapp.domain.responses import NeedKind, OfferKind, Progress
from mapapp.projects.opening import at_once, open_for_use
from mapapp.projects.sample import make_sample


@pytest.fixture(scope="module")
def brookvale(tmp_path_factory):
    """Looks up what belongs to the mark with some title."""
    project = open_for_use(make_sample(tmp_path_factory.mktemp("sample") / "brookvale.gpkg"), at_once)

    def responses(title):
        def look(store):
            [mark] = [store.at(one) for one in store.matching(Filter(words=title)) if store.at(one).title == title]
            return store.responses_to(mark.uuid)

        return project.workspace.ask(look).result()

    yield responses
    project.workspace.close()


def test_as_many_agree_as_the_story_says(brookvale):
    assert brookvale("Gasworks into a lido").supports == 14
    assert brookvale("Our library").supports == 14


def test_some_comment_and_some_would_help(brookvale):
    found = brookvale("Repair café")
    assert [one.body_lang for one in found.comments] == ["pl"]
    assert {one.kind for one in found.offers} == {OfferKind.SKILL, OfferKind.HOURS}


def test_some_say_what_they_need_and_hear_what_became_of_it(brookvale):
    found = brookvale("Fruit trees on Fairfield Green")
    assert [one.kind for one in found.needs] == [NeedKind.HOURS]
    assert found.answer.status is Progress.UNDER_WAY
