"""What others added to contributions, under the words that residents' cards have for it, in the page's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from typing import Any

from mapapp.exports.related import PLACEMENTS, RESULTS
from mapapp.exports.web_map.content import rows_of
from mapapp.exports.web_map.roles import columns_of
from mapapp.exports.web_map.rounds import results_told
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Column, Companion

_TITLES = {
    "comment": "card-voice-comments",
    "offer": "card-voice-offers",
    "need": "card-voice-needs",
    "answer_to": "card-voice-outcome",
    "transcript": "map-voice-said",
    RESULTS: "map-voice-rounds",
}
_CODES = {
    ("offer", "kind"): "card-offer-",
    ("need", "kind"): "card-need-",
    ("answer_to", "status"): "card-progress-",
}


def additions_of(companions: Sequence[Companion], uuids: Set[str], say: Texts) -> list[dict[str, Any]]:
    """Comments, offers … row by row, of these contributions; what one seat placed is in the round's result."""
    told = (results_told(one, say) if one.name == RESULTS else one for one in companions if one.name != PLACEMENTS)
    return [_addition(one, uuids, say) for one in told]


def _addition(companion: Companion, uuids: Set[str], say: Texts) -> dict[str, Any]:
    key = _TITLES.get(companion.name, "")
    columns = [_spoken(companion.name, column, say) for column in companion.columns]
    rows = [row for batch in companion.batches() for row in rows_of(batch.columns) if row[0] in uuids]
    return {"title": say(key) if say.has(key) else companion.title, "columns": columns_of(columns), "rows": rows}


def _spoken(table: str, column: Column, say: Texts) -> Column:
    start = _CODES.get((table, column.name))
    if start is None:
        return column
    values: Mapping[str, str] = column.values or {}
    return replace(
        column,
        values={
            code: say(f"{start}{code}") if say.has(f"{start}{code}") else title for code, title in values.items()
        },
    )
