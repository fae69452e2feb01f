"""What a report counts."""

from datetime import date

import pyarrow as pa

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.report.figures import figures_of
from mapapp.workspace.arrow_schema import schema_of
from mapapp.workspace.dataset import Column, Table
from tests.exports.datasets import PLACES, layer, rows, table

POINT = PLACES[ShapeKind.POINT]


def with_columns(records, *more):
    """A table of points with more columns than the usual ones."""
    of = layer()
    columns = (*table(ShapeKind.POINT, []).columns, *more)
    made = Table("ideas", "Ideas", of, ShapeKind.POINT, columns, len(records), list)
    return Table(
        "ideas", "Ideas", of, ShapeKind.POINT, columns, len(records),
        lambda: iter([pa.RecordBatch.from_pylist(records, schema=schema_of(made))]),
    )  # fmt: skip


def counted(*tables):
    return figures_of(tables, ((one, batch) for one in tables for batch in one.batches()))


def test_everything_is_counted_over_all_batches_and_tables_of_a_layer():
    found = counted(
        table(ShapeKind.POINT, rows(*[POINT] * 9, None)), table(ShapeKind.LINE, rows(PLACES[ShapeKind.LINE]))
    )

    assert [(one.layer.id, one.count, one.not_located) for one in found.layers] == [("ideas", 11, 1)]
    assert (found.count, found.not_located) == (11, 1)
    assert found.layers[0].categories == {"green": 11}
    assert found.days == {date(2026, 5, 9): 11}


def test_a_layer_about_which_nobody_spoke_is_counted_too():
    assert [one.count for one in counted(table(ShapeKind.POINT, [])).layers] == [0]


def test_events_are_counted_where_the_profile_tells_of_them():
    records = [
        row | {"session": event} for row, event in zip(rows(POINT, POINT, POINT), ("Fair", "Fair", None), strict=True)
    ]

    assert counted(with_columns(records, Column("session", "Event", "text"))).sessions == {"Fair": 2, "": 1}
    assert counted(table(ShapeKind.POINT, rows(POINT))).sessions == {}


def test_the_most_supported_come_first_and_those_without_support_not_at_all():
    records = [
        row | {"supports": count} for row, count in zip(rows(*[POINT] * 14), [0, None, *range(1, 13)], strict=True)
    ]
    found = counted(with_columns(records, Column("supports", "People who agree", "integer")))

    assert [one.supports for one in found.supported] == list(range(12, 2, -1))
