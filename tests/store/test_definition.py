"""A definition from elsewhere is one that the rules allow, or the project is called damaged and closed again."""

import contextlib
import json
from dataclasses import replace

import apsw
import pytest

from mapapp.store.definition import from_json, to_json
from mapapp.store.open import open_project
from mapapp.workspace.problems import Problem
from tests.fakes.neighbourhood import brookvale

A_LAYER = {"title": "x", "prompt": "x", "question": "x", "colour": "#aaaaaa", "symbol": "circle", "icon": "x"}
A_BASE_MAP = {"id": "a", "title": "Streets", "kind": "pmtiles-vector", "attribution": "© somebody"}


def changed(**differences):
    return json.dumps({**json.loads(to_json(brookvale())), **differences})


def test_a_definition_survives_being_written():
    assert from_json(to_json(brookvale())) == brookvale()


def test_a_definition_of_the_first_form_still_opens():
    values = json.loads(to_json(brookvale()))
    for layer in values["layers"]:
        for question in layer["questions"]:
            del question["only_if"]
    (*others, since) = brookvale().layers[0].questions

    older = from_json(json.dumps({**values, "form": 1}))

    assert older.layers[0].questions == (*others, replace(since, only_if=None))


def test_a_question_that_waits_for_what_nobody_is_asked_is_damaged():
    values = json.loads(to_json(brookvale()))
    values["layers"][0]["questions"][-1]["only_if"]["question"] = "nothing"
    with pytest.raises(Problem, match="project-damaged"):
        from_json(json.dumps(values))


def test_what_a_later_version_added_is_overlooked():
    assert from_json(changed(wishes=["more trees"])) == brookvale()


def test_a_newer_form_is_named_as_such():
    with pytest.raises(Problem, match="project-newer"):
        from_json(changed(form=99))


@pytest.mark.parametrize(
    "differences",
    [
        {"title": 5},
        {"layers": []},
        {"layers": None},
        {"layers": [{**A_LAYER, "id": "session"}]},
        {"layers": [{**A_LAYER, "id": 'x"; DROP TABLE visit; --'}]},
        {"base_maps": [{**A_BASE_MAP, "file": "../../etc/passwd"}]},
        {"area": 7},
        {"area": {"type": "Nonsense"}},
        {"area": {"type": "Point", "coordinates": [0, 0]}},
        {"area": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}},
        {"area": {"type": "Polygon", "coordinates": []}},
        {"area": {"type": "Polygon", "coordinates": [[["a", "b"]]]}},
        {"area": {"type": "Polygon"}},
    ],
)
def test_what_the_rules_do_not_allow_is_damaged(differences):
    with pytest.raises(Problem, match="project-damaged"):
        from_json(changed(**differences))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", "{}"])
def test_what_is_no_definition_is_damaged(text):
    with pytest.raises(Problem, match="project-damaged"):
        from_json(text)


@pytest.mark.parametrize("reading", ["yesterday, about noon", "1-2", 7.5])
def test_a_file_whose_clock_cannot_be_read_is_damaged_and_let_go(gpkg, reading):
    with contextlib.closing(apsw.Connection(str(gpkg))) as connection:
        connection.execute("UPDATE event SET hlc = ? WHERE id = (SELECT max(id) FROM event)", (reading,))

    for _ in range(2):
        with pytest.raises(Problem, match="project-damaged") as problem:
            open_project(gpkg, device="desk")
        assert problem.value.path == gpkg
