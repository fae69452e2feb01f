"""Compare one row that came back with what was sent, and with what would be sent now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.refusal import Refusal
from mapapp.imports.cells import as_text, plain, reader
from mapapp.imports.sheet import Cell
from mapapp.projects.changes.difference import PLACE, STATUS, Difference
from mapapp.projects.changes.places import metres_between, place_words
from mapapp.projects.changes.returned import ReturnedRow
from mapapp.projects.changes.same import plain as comparable
from mapapp.projects.changes.same import same_place, same_value, without_guard
from mapapp.projects.changes.sent import SentRow
from mapapp.workspace.dataset import Column, Profile

_EDITABLE = ("category", "title", "published_body", "place_name")
"""Fields beside status, place and answers that a planner may change, as both file and contribution call them."""
_KEPT = ("ref", "body_lang", "place_kind", "source_system", "source_id")
"""Where it comes from and how it was given: told when it differs, and left as it is."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Three states of one contribution: as it was sent, as it would be sent now, as it came back.

    Attributes:
        changed_since, decided_since: whether its fields, and its status, are known to have changed in the project
            since the hand-over, where that is not seen by comparing `sent` and `now`.
    """

    profile: Profile
    sent: SentRow
    now: SentRow
    came: ReturnedRow
    changed_since: bool = False
    decided_since: bool = False

    @property
    def hidden_place(self) -> bool:
        """Whether the file was not told exactly where it is."""
        near_home = (row.values.get("place_kind") == PlaceKind.NEAR_HOME for row in (self.sent, self.now))
        return self.profile is not Profile.FULL and any(near_home)


def differences(comparison: Comparison) -> tuple[Difference, ...]:
    """Every field in which the file says something else than was sent, and than the project says now."""
    found = [*_of_fields(comparison), *_of_answers(comparison)]
    place = _of_place(comparison)
    return tuple(found if place is None else [*found, place])


def _of_fields(comparison: Comparison) -> Iterator[Difference]:
    full = comparison.profile is Profile.FULL
    layer = comparison.now.table.layer
    wanted: list[tuple[str, str, Callable[[Cell], object]]] = [(STATUS, STATUS, _status)]
    wanted += [(name, name, reader(layer, name) if name == "category" else as_text) for name in _EDITABLE]
    if not full:
        wanted.append(("body", "published_body", as_text))  # a partner's file holds the words for others alone
    for name, target, read in wanted:
        found = _field(comparison, name, target, read)
        if found is not None and name == "place_name" and comparison.hidden_place:
            found = replace(found, refused=Refusal("change-of-hidden-place"))
        if found is not None:
            yield found
    for name in (*_KEPT, *(("body",) if full else ())):
        kept = _field(comparison, name, name, as_text)
        if kept is not None:
            code = "change-of-own-words" if name == "body" else "change-of-origin"
            yield replace(kept, refused=Refusal(code))


def _of_answers(comparison: Comparison) -> Iterator[Difference]:
    table = comparison.now.table
    for name, question in table.questions.items():
        read = reader(table.layer, question.id)
        kind = table.columns[name].type

        def answer(cell: Cell, read: Callable[[Cell], object] = read, kind: str = kind) -> object:
            known = comparable(cell, kind)
            return None if known is None else read(known)

        found = _field(comparison, name, "answers", answer)
        if found is not None:
            yield replace(found, question=question.id)


def _field(comparison: Comparison, name: str, target: str, read: Callable[[Cell], object]) -> Difference | None:
    column = comparison.now.table.columns.get(name)
    if column is None or not comparison.came.has(name):
        return None
    came, kind = comparison.came.cell(name), column.type
    sent, now = (row.values.get(name) for row in (comparison.sent, comparison.now))
    if _means_same(sent, came, column) or _means_same(now, came, column):
        return None
    meant = without_guard(came)
    since = comparison.decided_since if target == STATUS else comparison.changed_since
    try:
        value, refused = read(meant), None
    except Refusal as reason:
        value, refused = None, reason
    return Difference(
        field=name,
        title=column.title,
        sent=_words(now, column),
        came=_words(meant, column),
        value=value,
        target=target,
        conflict=since or not same_value(sent, _cell(now), kind),
        refused=refused,
    )


def _of_place(comparison: Comparison) -> Difference | None:
    sent, now = comparison.sent.shape, comparison.now.shape
    moved = [place for place in comparison.came.places if not same_place(sent, place)]
    if comparison.came.unreadable:
        return Difference(PLACE, "", "", "", target="shape", refused=Refusal("change-place-unreadable"))
    # A table says a place twice, and only one of the two is edited. It is taken away where none is left at all.
    told = [place for place in moved if place is not None]
    if moved and not any(comparison.came.places):
        told = [None]
    if not told or same_place(now, told[0]):
        return None
    return Difference(
        field=PLACE,
        title="",
        sent=place_words(now),
        came=place_words(told[0]),
        metres=metres_between(now, told[0]),
        value=told[0],
        target="shape",
        conflict=comparison.changed_since or not same_place(sent, now),
        refused=Refusal("change-of-hidden-place") if comparison.hidden_place else None,
    )


def _means_same(sent: object, came: Cell, column: Column) -> bool:
    """Equal, or the words of the value list in place of the code."""
    if same_value(sent, came, column.type):
        return True
    words = (column.values or {}).get(str(sent)) if sent is not None else None
    return words is not None and plain(words) == plain(as_text(came))


def _status(cell: Cell) -> Status:
    said = plain(as_text(cell))
    found = next((one for one in Status if said in (one.value, one.name.casefold())), None)
    if found is None:
        raise Refusal("change-status-unknown", "status", known=", ".join(Status))
    return found


def _words(value: object, column: Column) -> str:
    known = comparable(value, column.type)
    said = "" if known is None else as_text(known)
    return (column.values or {}).get(said, said)


def _cell(value: object) -> Cell:
    return value if value is None or isinstance(value, str | int | float) else str(value)
