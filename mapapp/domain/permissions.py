"""Who may do what. A mode grants permissions; the workspace enforces them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mapapp.domain import edits
from mapapp.domain.refusal import Refusal


class Permission(StrEnum):
    CONTRIBUTE = "contribute"
    RESPOND = "respond"
    SEE_UNPUBLISHED = "see_unpublished"
    MODERATE = "moderate"
    EDIT = "edit"
    RUN_SESSIONS = "run_sessions"
    DEFINE = "define"
    IMPORT = "import"
    EXPORT = "export"
    USE_INTERNET = "use_internet"
    """Look at a map whose maker is asked for it: never in a resident's name."""


RESIDENT = frozenset({Permission.CONTRIBUTE, Permission.RESPOND})
EVERYTHING = frozenset(Permission)

_NEEDED: dict[type, Permission] = {
    edits.AddContributions: Permission.CONTRIBUTE,
    edits.StartVisit: Permission.CONTRIBUTE,
    edits.FinishVisit: Permission.CONTRIBUTE,
    edits.ImportContributions: Permission.IMPORT,
    edits.ChangeContribution: Permission.EDIT,
    edits.AddAttachments: Permission.EDIT,
    edits.NoteAttachment: Permission.EDIT,
    edits.RemoveContributions: Permission.EDIT,
    edits.TakeBack: Permission.CONTRIBUTE,
    edits.EraseContributions: Permission.EDIT,
    edits.RestoreContributions: Permission.EDIT,
    edits.Moderate: Permission.MODERATE,
    edits.AddSupport: Permission.RESPOND,
    edits.TakeBackSupport: Permission.RESPOND,
    edits.AddComment: Permission.RESPOND,
    edits.AddOffer: Permission.RESPOND,
    edits.RemoveResponses: Permission.EDIT,
    edits.TakeBackResponse: Permission.RESPOND,
    edits.ReviseComment: Permission.EDIT,
    edits.SetNeeds: Permission.EDIT,
    edits.AnswerTo: Permission.EDIT,
    edits.Together: Permission.EDIT,
    edits.OpenRound: Permission.RUN_SESSIONS,
    edits.CloseRound: Permission.RUN_SESSIONS,
    edits.Place: Permission.RESPOND,
    edits.OpenSession: Permission.RUN_SESSIONS,
    edits.CloseSession: Permission.RUN_SESSIONS,
    edits.DefineProject: Permission.DEFINE,
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is acting: a screen (station), perhaps one side of it (seat), during one visit.

    `undo_scope` keeps one person's undo away from another's work.
    """

    station: str
    permissions: frozenset[Permission]
    seat: str = ""
    visit_uuid: str | None = None
    name: str = ""

    @property
    def undo_scope(self) -> str:
        return f"{self.station}/{self.seat}/{self.visit_uuid or ''}"

    def may(self, permission: Permission) -> bool:
        return permission in self.permissions


def check_permission(actor: Actor, edit: edits.Edit) -> None:
    """A Refusal when this actor may not submit this edit."""
    needed = [_NEEDED[type(edit)]]
    if isinstance(edit, edits.ImportContributions) and edit.project is not None:
        needed.append(Permission.DEFINE)
    if isinstance(edit, edits.Together):
        for one in edit.edits:
            check_permission(actor, one)
    for permission in needed:
        if not actor.may(permission):
            raise Refusal("not-permitted", needs=str(permission))
