"""A file that is brought in again adds nothing; what has changed in it is said and not overwritten."""

from datetime import UTC, datetime

import pyarrow as pa
import pytest
import shapely

from mapapp.domain.shapes import ShapeKind, kind_of
from mapapp.imports.present import Present
from mapapp.workspace.dataset import Column, Dataset, Profile, Table

REGISTER = "Ref,Name,x,y\nA1,Town hall,-2.07,51.9\nA2,Bandstand,-2.08,51.91\n"
NAMED = {"Name": "title"}
FIELDS = ("source_system", "source_id", "title", "body", "category", "place_name")


def holding(plan):
    """What the project would hold once the plan were carried out, as an exporter of it would see it."""
    layer = plan.project.layer("assets")
    tables = []
    for kind in ShapeKind:
        marks = [mark for mark in plan.contributions if mark.located and kind_of(mark.shape) is kind]
        marks += [mark for mark in plan.contributions if not mark.located and kind is ShapeKind.POINT]
        columns = {"geometry": pa.array(shapely.to_wkb([mark.shape for mark in marks]), pa.binary())}
        columns |= {name: pa.array([getattr(mark, name) or None for mark in marks], pa.string()) for name in FIELDS}
        columns |= {one.id: pa.array([mark.answers.get(one.id) for mark in marks]) for one in layer.questions}
        told = tuple(Column(name, name, "text") for name in columns if name != "geometry")
        batch = pa.record_batch(columns)
        tables.append(Table(layer.table(kind), "", layer, kind, told, len(marks), lambda batch=batch: iter([batch])))
    taken_at = datetime.now(UTC).isoformat()
    return Present.of(Dataset(plan.project, Profile.FULL, tuple(tables), taken_at), "assets")


def again(bring_in, first, content, **said):
    plan = bring_in(content, into=first.project, present=holding(first), **said)
    return plan.report.taken, [one.reason.code for one in plan.report.already]


@pytest.mark.parametrize("mapping", [NAMED, {}])
def test_the_same_file_adds_nothing(bring_in, mapping):
    first = bring_in(REGISTER, mapping=mapping)

    assert again(bring_in, first, REGISTER, mapping=mapping) == (0, ["row-already-here"] * 2)


def test_a_row_that_is_new_comes_in_alone(bring_in):
    first = bring_in(REGISTER, mapping=NAMED)

    assert again(bring_in, first, f"{REGISTER}A3,Library,-2.06,51.9\n", mapping=NAMED)[0] == 1


def test_a_row_that_says_something_else_now_is_told_and_left(bring_in):
    first = bring_in(REGISTER, mapping=NAMED)
    changed = REGISTER.replace("Bandstand", "New bandstand")

    assert again(bring_in, first, changed, mapping=NAMED) == (0, ["row-already-here", "row-here-differs"])


def test_numbers_of_rows_are_no_identity(bring_in):
    """Somebody puts a row in front: every number means another row now."""
    rows = ["Town hall,-2.07,51.9\n", "Bandstand,-2.08,51.91\n"]
    first = bring_in("Name,x,y\n" + "".join(rows), mapping=NAMED)

    taken, already = again(bring_in, first, "Name,x,y\nLibrary,-2.06,51.9\n" + "".join(rows), mapping=NAMED)

    assert (taken, already) == (1, ["row-already-here"] * 2)


def test_the_same_row_under_another_mapping_is_still_the_same(bring_in):
    first = bring_in("Name,x,y\nTown hall,-2.07,51.9\n")

    assert again(bring_in, first, "Name,x,y\nTown hall,-2.07,51.9\n", mapping=NAMED)[0] == 0


def test_the_same_words_at_another_place_are_new(bring_in):
    first = bring_in("Name,x,y\nBench,-2.07,51.9\n", mapping=NAMED)

    assert again(bring_in, first, "Name,x,y\nBench,-2.08,51.9\n", mapping=NAMED)[0] == 1


def test_rows_that_are_alike_within_a_file_all_come_in(bring_in):
    plan = bring_in("Name,x,y\nBench,-2.07,51.9\nBench,-2.07,51.9\n", mapping=NAMED)

    assert plan.report.taken == 2


def test_rows_without_words_and_place_are_not_taken_for_one_another(bring_in):
    first = bring_in("Seats,Note\n3,\n,x\n", mapping={"Seats": "seats"})

    assert again(bring_in, first, "Seats,Note\n4,\n,y\n", mapping={"Seats": "seats"})[0] == 2
