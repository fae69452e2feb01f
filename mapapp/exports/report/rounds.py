"""What was done together, as a report tells it: each question with what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from mapapp.domain.rounds import RoundKind
from mapapp.exports.along import OF_ROUND
from mapapp.exports.labels import money_text
from mapapp.exports.related import RESULTS
from mapapp.exports.report.figures import Entry, entries
from mapapp.exports.report.photos import Photo
from mapapp.workspace.dataset import Companion, Dataset, Table


@dataclass(frozen=True, slots=True)
class Chosen:
    """An idea with what lay on it in the end; cost is 0 where nothing was paid, share is the length of its bar."""

    entry: Entry
    placed: int
    cost: int
    share: float


@dataclass(frozen=True, slots=True)
class Held:
    """A round that is over.

    Attributes:
        day: ISO date, UTC; event: at which it was held, empty where the profile does not let that out.
        dots: for each seat; pot: money of all together, in whole units; 0 where there were none.
        chosen: the most first. untold: how many ideas had too little for the profile to tell it.
        answers: contributions that answer a prompt; photo: on its card, where the profile lets that out.
    """

    kind: str
    question: str
    day: str
    event: str
    dots: int
    pot: int
    unit: str
    chosen: Sequence[Chosen]
    untold: int
    answers: int
    photo: Photo | None

    @property
    def more_than_in_pot(self) -> bool:
        """What lay on an idea that was hidden and published again counts beside what was done with it meanwhile."""
        return 0 < self.pot < sum(one.placed for one in self.chosen)

    def money(self, amount: int) -> str:
        return money_text(self.unit, amount)


def rounds_of(dataset: Dataset, tables: Sequence[Table], photos: Mapping[str, Sequence[Photo]]) -> list[Held]:
    """The rounds of a dataset in the order of their days; of the ideas in them those of `tables`.

    `photos` are those on cards, by the round's uuid; there is one at most on each.
    """
    if dataset.rounds is None:
        return []
    results: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for companion in dataset.companions:
        if companion.name == RESULTS:
            for row in _rows(companion):
                results[row[OF_ROUND]].append(row)
    wanted = {row["contribution_uuid"] for rows in results.values() for row in rows}
    known = {entry.uuid: entry for entry in _entries(tables) if entry.uuid in wanted} if wanted else {}
    held = [
        _held(row, results[row[OF_ROUND]], known, next(iter(photos.get(row[OF_ROUND], ())), None))
        for row in _rows(dataset.rounds)
    ]
    return sorted(held, key=lambda one: (one.day, one.question))


def _held(
    row: Mapping[str, Any], results: Sequence[Mapping[str, Any]], known: Mapping[str, Entry], photo: Photo | None
) -> Held:
    there = [result for result in results if result["contribution_uuid"] in known]
    is_prompt = row["kind"] == RoundKind.PROMPT
    told = [] if is_prompt else [result for result in there if result["placed"] is not None]
    return Held(
        kind=row["kind"],
        question=row["question"] or "",
        day=_day(row.get("created_on") or row.get("opened_at")),
        event=row.get("session") or "",
        dots=row["dots"] or 0,
        pot=row["pot"] or 0,
        unit=row["unit"] or "",
        chosen=_chosen(told, known),
        untold=0 if is_prompt else len(there) - len(told),
        answers=len(there) if is_prompt else 0,
        photo=photo,
    )


def _chosen(told: Sequence[Mapping[str, Any]], known: Mapping[str, Entry]) -> list[Chosen]:
    """With bars that compare ideas with one another, or money with what the idea costs."""
    most = max((row["placed"] for row in told), default=0) or 1
    found = [
        Chosen(known[row["contribution_uuid"]], row["placed"], cost, row["placed"] / (cost or most))
        for row, cost in ((row, row["cost"] or 0) for row in told)
    ]
    return sorted(found, key=lambda one: (-one.placed, one.entry.title))


def _day(moment: date | None) -> str:
    day = moment.date() if isinstance(moment, datetime) else moment
    return day.isoformat() if day is not None else ""


def _rows(companion: Companion) -> Iterator[Mapping[str, Any]]:
    for batch in companion.batches():
        yield from batch.to_pylist()


def _entries(tables: Sequence[Table]) -> Iterator[Entry]:
    for table in tables:
        for batch in table.batches():
            yield from entries(table, batch)
