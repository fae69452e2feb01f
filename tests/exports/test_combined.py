"""Layers that ask different things, in one table."""

from dataclasses import replace

import pyarrow as pa

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.combined import Combined
from mapapp.exports.stream import Tally
from mapapp.workspace.dataset import Column
from mapapp.workspace.progress import silent
from mapapp.workspace.transform import between
from tests.exports.datasets import layer, table

NOWHERE = between("EPSG:4326", "EPSG:4326")


def asks(layer_id, **answers):
    """A table of one row whose columns are named and typed after the answers."""
    types = {str: "text", int: "integer", bool: "boolean"}
    columns = tuple(Column(name, name.title(), types[type(value)]) for name, value in answers.items())
    arrays = [pa.array([None], pa.binary()), *(pa.array([value]) for value in answers.values())]
    batch = pa.RecordBatch.from_arrays(arrays, names=["geometry", *answers])
    made = table(ShapeKind.POINT, [], of=layer(layer_id, layer_id.title()))
    return replace(made, columns=columns, count=1, batches=lambda: iter([batch]))


def rows(*tables):
    combined = Combined(tables)
    return [row for _, batch in combined.rows(NOWHERE, Tally(len(tables), silent)) for row in batch.to_pylist()]


def test_each_row_says_its_layer_and_leaves_empty_what_it_was_not_asked():
    first, second = rows(asks("ideas", title="Bench", cost=5), asks("worries", title="Dark", often=True))

    assert first == {"geometry": None, "layer": "ideas", "title": "Bench", "cost": 5, "often": None}
    assert second == {"geometry": None, "layer": "worries", "title": "Dark", "cost": None, "often": True}


def test_the_same_question_in_two_types_is_answered_in_words():
    first, second = rows(asks("ideas", people=5), asks("worries", people="many"))

    assert (first["people"], second["people"]) == ("5", "many")


def test_an_answer_keeps_its_own_column_beside_the_layer():
    (row,) = rows(asks("ideas", layer="top soil"))

    assert (row["layer"], row["layer_answer"]) == ("ideas", "top soil")
