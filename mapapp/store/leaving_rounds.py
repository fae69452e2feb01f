"""Rounds, their results and what each seat placed, as each profile lets them out: an allow-list for each."""

from __future__ import annotations

from mapapp.domain.contribution import Status
from mapapp.domain.rounds import RoundKind
from mapapp.store.leaving import FEWEST_TOLD, Leaving
from mapapp.store.leaving_companions import CompanionKind, moment
from mapapp.store.records import CONTRIBUTION
from mapapp.workspace.dataset import Column, Profile

_KINDS = {"dots": "Dots placed on ideas", "tokens": "Money shared out", "prompt": "A card that everybody was dealt"}

_RESULTS = f"""(
  SELECT r.uuid, r.kind, r.title, r.unit, r.session_uuid, r.station, r.opened_at, r.closed_at,
    o.contribution_uuid, o.cost, sum(p.amount) AS placed, count(p.uuid) AS seats
  FROM round AS r
  JOIN (
    SELECT r.uuid AS round_uuid, json_extract(j.value, '$.contribution_uuid') AS contribution_uuid,
      json_extract(j.value, '$.cost') AS cost
    FROM round AS r JOIN json_each(r.options) AS j
    UNION SELECT p.round_uuid, p.contribution_uuid, 0 FROM placement AS p
      JOIN round AS r ON r.uuid = p.round_uuid AND r.kind = 'prompt' WHERE NOT p.deleted
  ) AS o ON o.round_uuid = r.uuid
  LEFT JOIN placement AS p
    ON p.round_uuid = r.uuid AND p.contribution_uuid = o.contribution_uuid AND NOT p.deleted
  LEFT JOIN moderation AS m ON m.entity_uuid = o.contribution_uuid AND m.entity = '{CONTRIBUTION}'
  WHERE r.kind = '{RoundKind.PROMPT}' OR m.status = '{Status.PUBLISHED}'
  GROUP BY r.uuid, o.contribution_uuid
)"""
"""A row for each idea that could be chosen, also where nothing lay in the end, and for each answer to a prompt.

What lies on an idea that is not published just now does not count, as the table itself has it
(`domain.rules.rounds.counted`); who gets everything finds it among what each seat placed."""

_PLACEMENTS = """(
  SELECT p.*, r.kind, r.title, r.unit FROM placement AS p JOIN round AS r ON r.uuid = p.round_uuid
)"""


def _text(name: str, title: str, sql: str, description: str = "") -> Leaving:
    return Leaving(Column(name, title, "text", description), sql)


_ROUND = {
    "kind": Leaving(Column("kind", "What was done", "text", values=_KINDS), "c.kind"),
    "question": _text("question", "What was asked", "c.title"),
    "created_on": Leaving(Column("created_on", "Held on", "date"), "substr(c.opened_at, 1, 10)"),
    "unit": _text("unit", "Money in", "c.unit"),
    "session": _text("session", "Event", "e.title", "At which it was held"),
    "session_uuid": _text("session_uuid", "Session", "c.session_uuid"),
    "station": _text("station", "Station", "c.station"),
    "opened_at": moment("opened_at", "Begun at"),
    "closed_at": moment("closed_at", "Ended at"),
}

ROUNDS = CompanionKind(
    "round",
    "Rounds",
    "round",
    {
        **_ROUND,
        "round_uuid": _text("round_uuid", "Identity", "c.uuid"),
        "dots": Leaving(Column("dots", "Dots for each seat", "integer"), "nullif(c.dots, 0)"),
        "pot": Leaving(
            Column(
                "pot",
                "Money in the pot",
                "integer",
                "Whole units. Ideas can have got more together where one was hidden during the round, so that its "
                "money was in the pot again, and published later: nothing was taken from it",
            ),
            "nullif(c.pot, 0)",
        ),
    },
    {
        Profile.PUBLIC: ("round_uuid", "kind", "question", "created_on", "dots", "pot", "unit"),
        Profile.PARTNER: ("round_uuid", "kind", "question", "session", "created_on", "dots", "pot", "unit"),
        Profile.FULL: (
            "round_uuid", "kind", "question", "session", "session_uuid", "station", "opened_at", "closed_at", "dots",
            "pot", "unit",
        ),
    },
    moderated=False,
    only="c.closed_at NOT NULL",
    of=(),
)  # fmt: skip
"""Those that are over; what lies where may be known to nobody before that."""
CARDS = (Profile.PARTNER, Profile.FULL)
"""Who gets the photos on cards. They were dealt to those who sat there: nobody has decided that everybody may see who
is in them, as for photos of contributions, or may use them."""

_RESULT = CompanionKind(
    "round_result",
    "Results of rounds",
    "placement",
    {
        **_ROUND,
        "round_uuid": _text("round_uuid", "Round", "c.uuid", "Identity of the round"),
        "cost": Leaving(Column("cost", "Costs", "integer", "Whole units of money"), "nullif(c.cost, 0)"),
        "placed": Leaving(
            Column("placed", "Placed in all", "integer", "Dots, or whole units of money"),
            f"CASE WHEN c.kind != '{RoundKind.PROMPT}' THEN coalesce(c.placed, 0) END",
        ),
        "much_placed": Leaving(
            Column(
                "placed",
                "Placed in all",
                "integer",
                f"Dots, or whole units of money; empty for fewer than {FEWEST_TOLD} dots, and for what came from one "
                "seat alone: small numbers can tell who it was",
            ),
            f"CASE WHEN c.seats > 1 AND (c.kind = '{RoundKind.TOKENS}' OR c.placed >= {FEWEST_TOLD}) "
            "THEN c.placed END",
        ),
        "seats": Leaving(Column("seats", "Seats that placed something", "integer"), "c.seats"),
    },
    {
        Profile.PUBLIC: ("round_uuid", "question", "kind", "created_on", "cost", "unit", "much_placed"),
        Profile.PARTNER: (
            "round_uuid", "question", "kind", "session", "created_on", "cost", "unit", "placed", "seats",
        ),
        Profile.FULL: (
            "round_uuid", "question", "kind", "session", "session_uuid", "station", "opened_at", "closed_at", "cost",
            "unit", "placed", "seats",
        ),
    },
    moderated=False,
    only="c.closed_at NOT NULL",
    rows=_RESULTS,
)  # fmt: skip

_PLACED = CompanionKind(
    "placement",
    "What each seat placed",
    "placement",
    {
        **_ROUND,
        "uuid": _text("uuid", "Identity", "c.uuid"),
        "round_uuid": _text("round_uuid", "Round", "c.round_uuid", "Identity of the round"),
        "amount": Leaving(Column("amount", "Placed", "integer", "Dots, or whole units of money"), "c.amount"),
        "visit_uuid": _text("visit_uuid", "Visit", "c.visit_uuid"),
        "seat": _text("seat", "Seat", "c.seat"),
        "created_at": moment("created_at", "Given at"),
    },
    {
        Profile.FULL: (
            "uuid", "round_uuid", "question", "kind", "amount", "unit", "session", "session_uuid", "visit_uuid",
            "station", "seat", "created_at",
        ),
    },
    moderated=False,
    rows=_PLACEMENTS,
)  # fmt: skip

RESULTS = (_RESULT, _PLACED)
"""What belongs to contributions, and so leaves with them."""
