"""Which columns leave the machine in each profile: an allow-list, so that a new column is absent until named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mapapp.domain.contribution import PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.privacy import CELL_METRES
from mapapp.domain.questions import question_type
from mapapp.store.about import STATUS, described
from mapapp.workspace.dataset import Column, Profile

NEAR_HOME = f"f.place_kind IS '{PlaceKind.NEAR_HOME}'"
"""An SQL condition on the feature ``f``."""
FEWEST_TOLD = 10
"""Smaller counts of people, none among them, are left empty in what is public."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """A column and how it is asked for: ``f`` is the feature, ``m`` its moderation, ``s`` its session.

    Attributes:
        table: which other table it counts; a file from before that table existed does not have the column.
    """

    column: Column
    sql: str
    table: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """What one profile lets out.

    Attributes:
        names: the columns, in their order; after them come the layer's questions.
        statuses: which contributions.
        exact: whether places near a home leave as they are, and photos and recordings that others may not see.
    """

    names: tuple[str, ...]
    statuses: tuple[Status, ...]
    exact: bool = False


RULES: Mapping[Profile, Rules] = {
    Profile.PUBLIC: Rules(
        ("uuid", "category", "title", "words", "body_lang", "public_place_name", "accuracy_m", "created_on",
         "many_supports"),
        (Status.PUBLISHED,),
    ),
    Profile.PARTNER: Rules(
        (
            "uuid", "ref", "status", "category", "title", "words", "body_lang", "place_kind", "public_place_name",
            "accuracy_m", "geom_source", "session", "created_on", "updated_on", "source_system", "source_id",
            "supports",
        ),
        (Status.PENDING, Status.PUBLISHED),
    ),
    Profile.FULL: Rules(
        (
            "uuid", "ref", "status", "status_reason", "category", "title", "body", "published_body", "body_lang",
            "place_kind", "place_name", "geom_source", "session", "session_uuid", "visit_uuid", "station", "seat",
            "entered_by", "source_system", "source_id", "created_at", "updated_at", "revision", "supports",
        ),
        # What somebody took back leaves in no profile, whoever asks for it.
        tuple(one for one in Status if one is not Status.WITHDRAWN),
        exact=True,
    ),
}  # fmt: skip


def leaving(layer: Layer, profile: Profile) -> tuple[Leaving, ...]:
    """The columns of a layer's tables as this profile lets them out."""
    asked = {question.id for question in layer.questions}
    # Of answers that name attachments leaves what may, as media.
    of_media = {question.id for question in layer.questions if question_type(question.type).attaches}
    own = {one.name: Leaving(one, _as_stored(one)) for one in described(layer) if one.name not in asked}
    known = {**own, **_MADE}
    chosen = [known[name] for name in RULES[profile].names]
    taken = {one.column.name for one in chosen}
    for question in described(layer):
        if question.name in asked - of_media:
            name = question.name
            while name in taken:  # a question may bear a name that only exported files use
                name += "_answer"
            taken.add(name)
            chosen.append(Leaving(replace(question, name=name), f'f."{question.name}"'))
    return tuple(chosen)


def _as_stored(column: Column) -> str:
    # Other programs write times without the Z; all of them are UTC.
    return f"rtrim(f.{column.name}, 'Z') || 'Z'" if column.type == "datetime" else f"f.{column.name}"


_SUPPORTS = (
    "(SELECT count(*) FROM support AS u WHERE u.contribution_uuid = f.uuid AND NOT u.deleted "
    "AND coalesce(u.session_uuid, '') NOT IN (SELECT uuid FROM session WHERE practice))"
)
_MADE: Mapping[str, Leaving] = {
    "words": Leaving(
        Column("body", "Words", "text", "What the contributor said, as published"),
        "coalesce(f.published_body, f.body)",
    ),
    "public_place_name": Leaving(
        Column("place_name", "Name of the place", "text", "Left out for places near a home"),
        f"CASE WHEN {NEAR_HOME} THEN NULL ELSE f.place_name END",
    ),
    "accuracy_m": Leaving(
        Column(
            "accuracy_m",
            "Accuracy in metres",
            "integer",
            f"Places near a home are moved to the middle of a {CELL_METRES} m cell; empty where nothing was moved",
        ),
        f"CASE WHEN {NEAR_HOME} AND f.geom NOT NULL THEN {CELL_METRES} END",
    ),
    "created_on": Leaving(Column("created_on", "Given on", "date"), "substr(f.created_at, 1, 10)"),
    "updated_on": Leaving(Column("updated_on", "Changed on", "date"), "substr(f.updated_at, 1, 10)"),
    "status": Leaving(
        Column("status", "Status", "text", "Whether others may see it", STATUS),
        f"coalesce(m.status, '{Status.PENDING}')",
    ),
    "status_reason": Leaving(Column("status_reason", "Reason", "text", "Why it was hidden"), "m.reason"),
    "session": Leaving(Column("session", "Event", "text", "At which it was collected"), "s.title"),
    "supports": Leaving(
        Column("supports", "People who agree", "integer", "Visits, practice aside"), _SUPPORTS, "support"
    ),
    "many_supports": Leaving(
        Column(
            "supports",
            "People who agree",
            "integer",
            f"Empty for fewer than {FEWEST_TOLD}: small numbers can tell who it was",
        ),
        f"nullif(max({_SUPPORTS}, {FEWEST_TOLD - 1}), {FEWEST_TOLD - 1})",
        "support",
    ),
}
