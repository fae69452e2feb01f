"""A project's definition travels as text and comes back as it was."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from shapely.geometry import MultiPolygon, box

from mapapp.domain.project import BaseMap
from mapapp.store import definition
from mapapp.workspace.problems import Problem
from mapapp.workspace.templates import load_template
from tests.fakes.neighbourhood import brookvale


@pytest.mark.parametrize(
    "project",
    [
        brookvale(),
        brookvale(area=None, languages=("en", "ur"), title="بروک ویل", hlc="000-1"),
        brookvale(area=MultiPolygon([box(0, 0, 1, 1), box(2, 2, 3.1, 3)])),
        brookvale(base_maps=(BaseMap("base", "Streets", "pmtiles-vector", "b.pmtiles", "© OSM"),)),
        load_template().project("From the template", area=None, languages=("en",)),
    ],
    ids=["plain", "languages", "two areas", "base map", "template"],
)
def test_a_definition_comes_back_as_it_was(project):
    assert definition.from_json(definition.to_json(project)) == project


def test_a_field_that_an_older_text_lacks_takes_its_default():
    text = json.loads(definition.to_json(replace(brookvale(), organiser="Parish")))
    del text["organiser"]
    assert definition.from_json(json.dumps(text)).organiser == ""


def test_a_text_of_a_newer_form_is_refused():
    text = json.loads(definition.to_json(brookvale())) | {"form": definition.FORM + 1}
    with pytest.raises(Problem, match="project-newer"):
        definition.from_json(json.dumps(text))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"uuid": 1, "title": "x", "layers": []}'])
def test_what_is_no_definition_is_said_to_be_damage(text):
    with pytest.raises(Problem, match="project-damaged"):
        definition.from_json(text)
