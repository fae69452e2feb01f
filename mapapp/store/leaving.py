"""Which columns leave the machine in each profile: an allow-list, so that a new column is absent until named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import CELL_METRES
from mapapp.store.about import STATUS, described
from mapapp.workspace.dataset import Column, Profile

_NEAR_HOME = f"f.place_kind IS '{PlaceKind.NEAR_HOME}'"


@dataclass(frozen=True, slots=True)
class Leaving:
    """A column and how it is asked for: ``f`` is the feature, ``m`` its moderation, ``s`` its session."""

    column: Column
    sql: str


@dataclass(frozen=True, slots=True)
class Rules:
    """What one profile lets out.

    Attributes:
        names: the columns, in their order; after them come the layer's questions.
        statuses: which contributions.
        exact: whether places near a home leave as they are.
    """

    names: tuple[str, ...]
    statuses: tuple[Status, ...]
    exact: bool = False


RULES: Mapping[Profile, Rules] = {
    Profile.PUBLIC: Rules(
        ("uuid", "category", "title", "words", "body_lang", "public_place_name", "accuracy_m", "created_on"),
        (Status.PUBLISHED,),
    ),
    Profile.PARTNER: Rules(
        (
            "uuid", "ref", "status", "category", "title", "words", "body_lang", "place_kind", "public_place_name",
            "accuracy_m", "geom_source", "session", "created_on", "updated_on", "source_system", "source_id",
        ),
        (Status.PENDING, Status.PUBLISHED),
    ),
    Profile.FULL: Rules(
        (
            "uuid", "ref", "status", "status_reason", "category", "title", "body", "published_body", "body_lang",
            "place_kind", "place_name", "geom_source", "session", "session_uuid", "visit_uuid", "station", "seat",
            "entered_by", "source_system", "source_id", "created_at", "updated_at", "revision",
        ),
        tuple(Status),
        exact=True,
    ),
}  # fmt: skip


def leaving(layer: Layer, profile: Profile) -> tuple[Leaving, ...]:
    """The columns of a layer's tables as this profile lets them out."""
    asked = {question.id for question in layer.questions}
    own = {one.name: Leaving(one, _as_stored(one)) for one in described(layer) if one.name not in asked}
    known = {**own, **_MADE}
    chosen = [known[name] for name in RULES[profile].names]
    taken = {one.column.name for one in chosen}
    for question in described(layer):
        if question.name in asked:
            name = question.name
            while name in taken:  # a question may bear a name that only exported files use
                name += "_answer"
            taken.add(name)
            chosen.append(Leaving(replace(question, name=name), f'f."{question.name}"'))
    return tuple(chosen)


def _as_stored(column: Column) -> str:
    # Other programs write times without the Z; all of them are UTC.
    return f"rtrim(f.{column.name}, 'Z') || 'Z'" if column.type == "datetime" else f"f.{column.name}"


_MADE: Mapping[str, Leaving] = {
    "words": Leaving(
        Column("body", "Words", "text", "What the contributor said, as published"),
        "coalesce(f.published_body, f.body)",
    ),
    "public_place_name": Leaving(
        Column("place_name", "Name of the place", "text", "Left out for places near a home"),
        f"CASE WHEN {_NEAR_HOME} THEN NULL ELSE f.place_name END",
    ),
    "accuracy_m": Leaving(
        Column(
            "accuracy_m",
            "Accuracy in metres",
            "integer",
            f"Places near a home are moved to the middle of a {CELL_METRES} m cell; empty where nothing was moved",
        ),
        f"CASE WHEN {_NEAR_HOME} AND f.geom NOT NULL THEN {CELL_METRES} END",
    ),
    "created_on": Leaving(Column("created_on", "Given on", "date"), "substr(f.created_at, 1, 10)"),
    "updated_on": Leaving(Column("updated_on", "Changed on", "date"), "substr(f.updated_at, 1, 10)"),
    "status": Leaving(
        Column("status", "Status", "text", "Whether others may see it", STATUS),
        f"coalesce(m.status, '{Status.PENDING}')",
    ),
    "status_reason": Leaving(Column("status_reason", "Reason", "text", "Why it was hidden"), "m.reason"),
    "session": Leaving(Column("session", "Event", "text", "At which it was collected"), "s.title"),
}
