"""A new project begins with layers that work."""

import pytest
from shapely.geometry import box

from mapapp.workspace.problems import Problem
from mapapp.workspace.templates import DEFAULT, load_template, templates


@pytest.mark.parametrize("id", sorted(templates()))
def test_a_template_makes_a_project(id):
    template = load_template(id)
    project = template.project("Brookvale", area=box(0, 0, 1, 1), languages=("cy", "en"))

    assert (project.title, project.language, project.languages) == ("Brookvale", "cy", ("cy", "en"))
    assert project.layers
    assert all(layer.categories and layer.prompt and layer.question for layer in project.layers)
    assert template.title
    assert template.description


def test_the_default_has_assets_ideas_and_concerns():
    assert [layer.id for layer in load_template(DEFAULT).layers] == ["assets", "ideas", "concerns"]


def test_the_default_lets_people_show_say_or_draw_their_idea():
    ideas = load_template(DEFAULT).project("Brookvale").layer("ideas")
    assert [question.type for question in ideas.questions][:3] == ["photo", "voice", "sketch"]


def test_each_project_has_an_identity_of_its_own():
    template = load_template()

    assert template.project("A").uuid != template.project("A").uuid


@pytest.mark.parametrize("id", ["cheese", "", "../neighbourhood"])
def test_a_template_that_is_not_there_names_those_that_are(id):
    with pytest.raises(Problem, match="template-unknown") as problem:
        load_template(id)
    assert DEFAULT in problem.value.details["known"]
