"""Results of rounds as a card of the web map tells them: the question, and in one line what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pyarrow as pa

from mapapp.domain.rounds import RoundKind
from mapapp.exports.along import OF_ROUND
from mapapp.exports.labels import money_text
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Column, Companion

_FIELDS = (
    pa.field("contribution_uuid", pa.string()),
    pa.field("question", pa.string()),
    pa.field("dots", pa.int64()),
    pa.field("money", pa.string()),
    pa.field(OF_ROUND, pa.string()),
)


def results_told(results: Companion, say: Texts) -> Companion:
    """The results in the page's language, without those of which the profile leaves nothing to be told."""
    columns = (
        results.columns[0],
        Column("question", "", "text"),
        Column("dots", say("map-round-dots"), "integer"),
        Column("money", say("map-round-money"), "text"),
        Column(OF_ROUND, "", "text"),
    )

    def read() -> Iterator[pa.RecordBatch]:
        for batch in results.batches():
            lines = [_line(row, say) for row in batch.to_pylist() if _tells(row)]
            yield pa.RecordBatch.from_pylist(lines, schema=pa.schema(_FIELDS))

    return Companion(results.name, results.title, columns, results.count, read)


def _tells(row: Mapping[str, Any]) -> bool:
    """That a contribution answers a prompt is something, too."""
    return row["placed"] is not None or row["kind"] == RoundKind.PROMPT


def _line(row: Mapping[str, Any], say: Texts) -> dict[str, Any]:
    line = {name: row[name] for name in ("contribution_uuid", "question", OF_ROUND)}
    if row["kind"] == RoundKind.DOTS:
        line["dots"] = row["placed"]
    elif row["kind"] == RoundKind.TOKENS:
        there, cost = (money_text(row["unit"], row[name] or 0) for name in ("placed", "cost"))
        line["money"] = say("report-round-paid", there=there, cost=cost)
    return line
