"""How many contributions came at which event, where rows do not say it; small events are not told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import apsw

from mapapp.domain.layer import Layer
from mapapp.store.leaving import FEWEST_TOLD
from mapapp.store.leaving_rows import Chosen
from mapapp.workspace.dataset import Events

_COLUMN = "session"


def events(connection: apsw.Connection, chosen: Chosen, tables: Mapping[str, Layer]) -> Events:
    """Count the rows that leave, of all tables together; nothing where the rows themselves say their event."""
    if _COLUMN in chosen.rules.names:
        return Events()
    found: Counter[tuple[str, str]] = Counter()
    for name, layer in tables.items():
        source = chosen.source(name, layer)
        counted = f"SELECT coalesce(s.uuid, ''), coalesce(s.title, ''), count(*) {source.sql} GROUP BY s.uuid"
        for uuid, title, count in connection.execute(counted, source.values):
            found[uuid, title] += count
    return told([(title, count) for (_, title), count in found.most_common()])


def told(counts: list[tuple[str, int]]) -> Events:
    """The events that may be told, of all of them, the largest first.

    All counts add up to one that everybody knows. So where those of fewer than `FEWEST_TOLD` come to fewer than
    that together, or are a single one, the next larger goes among them: otherwise it could be worked out.
    """
    named = [one for one in counts if one[1] >= FEWEST_TOLD]
    others = counts[len(named) :]
    while others and named and (len(others) == 1 or sum(count for _, count in others) < FEWEST_TOLD):
        others = [named.pop(), *others]
    return Events(tuple(named), sum(count for _, count in others) if named else 0)
