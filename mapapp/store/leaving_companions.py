"""What others added to contributions, as each profile lets it out: an allow-list for every table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mapapp.domain.contribution import Status
from mapapp.store.about import STATUS
from mapapp.store.leaving import Leaving
from mapapp.workspace.dataset import Column, Profile

OF = Leaving(
    Column("contribution_uuid", "Contribution", "text", "Identity of what it belongs to"), "c.contribution_uuid"
)


@dataclass(frozen=True, slots=True)
class CompanionKind:
    """One table of the file as a companion.

    Attributes:
        known: every column that any profile lets out; ``c`` is the row, ``d`` its moderation, ``e`` its event.
        names: those of each profile, in their order; a profile that is not there lets nothing of it out.
        moderated: whether a row leaves only as its own moderation has it, beside its contribution's.
        at_events: whether a row says at which event it was given; practice then stays here.
        only: which rows there can be, as an SQL condition.
        rows: an SQL query in brackets whose rows leave in place of the table's own.
        of: what a row belongs to, in front of all else.
    """

    name: str
    title: str
    table: str
    known: Mapping[str, Leaving]
    names: Mapping[Profile, tuple[str, ...]]
    moderated: bool = True
    at_events: bool = True
    only: str = "NOT c.deleted"
    rows: str = ""
    of: tuple[Leaving, ...] = (OF,)


def _text(name: str, title: str, description: str = "") -> Leaving:
    return Leaving(Column(name, title, "text", description), f"c.{name}")


def moment(name: str, title: str) -> Leaving:
    """A column of times as they leave, UTC."""
    # Other programs write times without the Z; all of them are UTC.
    return Leaving(Column(name, title, "datetime"), f"rtrim(c.{name}, 'Z') || 'Z'")


_SHARED = {
    "uuid": _text("uuid", "Identity"),
    "status": Leaving(
        Column("status", "Status", "text", "Whether others may see it", STATUS),
        f"coalesce(d.status, '{Status.PENDING}')",
    ),
    "session": Leaving(Column("session", "Event", "text", "At which it was given"), "e.title"),
    "created_on": Leaving(Column("created_on", "Given on", "date"), "substr(c.created_at, 1, 10)"),
    "updated_on": Leaving(Column("updated_on", "Changed on", "date"), "substr(c.updated_at, 1, 10)"),
    "created_at": moment("created_at", "Given at"),
    "updated_at": moment("updated_at", "Changed at"),
    "session_uuid": _text("session_uuid", "Session"),
    "visit_uuid": _text("visit_uuid", "Visit"),
    "station": _text("station", "Station"),
    "seat": _text("seat", "Seat"),
    "revision": Leaving(Column("revision", "Revision", "integer"), "c.revision"),
    "note": _text("note", "Note"),
}
_FROM_WHERE = ("session", "session_uuid", "visit_uuid", "station", "seat", "created_at", "updated_at", "revision")

_HELP = {"skill": "A skill", "hours": "Hours", "thing": "A thing", "come_along": "To come along"}

KINDS = (
    CompanionKind(
        "comment",
        "Comments",
        "comment",
        {
            **_SHARED,
            "words": Leaving(
                Column("body", "Words", "text", "What was said, as published"), "coalesce(c.published_body, c.body)"
            ),
            "body": _text("body", "Words as given", "Not for publication as they are"),
            "published_body": _text("published_body", "Words for others", "What others may read, where it differs"),
            "body_lang": _text("body_lang", "Language", "Language tag of the words (BCP 47)"),
        },
        {
            Profile.PUBLIC: ("uuid", "words", "body_lang", "created_on"),
            Profile.PARTNER: ("uuid", "status", "words", "body_lang", "session", "created_on"),
            Profile.FULL: ("uuid", "status", "body", "published_body", "body_lang", *_FROM_WHERE),
        },
    ),
    CompanionKind(
        "offer",
        "Offers",
        "offer",
        {
            **_SHARED,
            "kind": Leaving(
                Column("kind", "What is offered", "text", values=_HELP), "c.kind"
            ),
            "skill": _text("skill", "Skill"),
            "hours": Leaving(Column("hours", "Hours", "real"), "c.hours"),
            "period": _text("period", "How often", "The time in which so many hours are offered"),
            "thing": _text("thing", "Thing"),
        },
        {
            Profile.PUBLIC: ("uuid", "kind", "skill", "hours", "period", "thing", "created_on"),
            Profile.PARTNER: (
                "uuid", "status", "kind", "skill", "hours", "period", "thing", "note", "session", "created_on",
            ),
            Profile.FULL: ("uuid", "status", "kind", "skill", "hours", "period", "thing", "note", *_FROM_WHERE),
        },
    ),
    CompanionKind(
        "need",
        "Needs",
        "need",
        {
            **_SHARED,
            "kind": Leaving(
                Column("kind", "What is needed", "text", values=_HELP | {"visits": "Happy to be visited"}), "c.kind"
            ),
        },
        {
            Profile.PUBLIC: ("uuid", "kind", "note"),
            Profile.PARTNER: ("uuid", "kind", "note", "updated_on"),
            Profile.FULL: ("uuid", "kind", "note", *_FROM_WHERE),
        },
        moderated=False,
    ),
    CompanionKind(
        "answer_to",
        "What became of it",
        "answer_to",
        {
            **_SHARED,
            "status": Leaving(
                Column(
                    "status",
                    "How far it is",
                    "text",
                    values={
                        "heard": "Heard",
                        "planned": "Planned",
                        "under_way": "Under way",
                        "done": "Done",
                        "not_now": "Not now",
                    },
                ),
                "c.status",
            ),
            "answer": _text("answer", "Public answer"),
            "commitments": _text("commitments", "Commitments", "Who does what by when, a line each"),
            "answered_by": _text("answered_by", "Answered by"),
        },
        {
            Profile.PUBLIC: ("uuid", "status", "answer", "commitments", "updated_on"),
            Profile.PARTNER: ("uuid", "status", "answer", "commitments", "answered_by", "updated_on"),
            Profile.FULL: ("uuid", "status", "answer", "commitments", "answered_by", *_FROM_WHERE),
        },
        moderated=False,
    ),
    CompanionKind(
        "transcript",
        "What was said in recordings",
        "attachment",
        {
            "uuid": _text("uuid", "Identity", "Of the recording"),
            "transcript": _text("transcript", "Words", "What was said, written down; recordings stay private"),
            "seconds": Leaving(Column("seconds", "Length", "real", "Seconds"), "c.seconds"),
        },
        dict.fromkeys(Profile, ("uuid", "transcript", "seconds")),
        moderated=False,
        at_events=False,
        only="c.released IS NOT 0 AND c.content_type LIKE 'audio/%' AND coalesce(c.transcript, '') != ''",
    ),
)  # fmt: skip
