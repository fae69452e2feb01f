"""Everything that can be done to a project, as data: commands that can be checked, stored, undone and sent."""

from mapapp.domain.edits.attachments import AddAttachments, NoteAttachment
from mapapp.domain.edits.contributions import (
    AddContributions,
    ChangeContribution,
    EraseContributions,
    ImportContributions,
    RemoveContributions,
    RestoreContributions,
    TakeBack,
)
from mapapp.domain.edits.moderation import Decision, Moderate
from mapapp.domain.edits.project import DefineProject
from mapapp.domain.edits.responses import (
    AddComment,
    AddOffer,
    AddSupport,
    AnswerTo,
    RemoveResponses,
    ReviseComment,
    SetNeeds,
    TakeBackResponse,
    TakeBackSupport,
)
from mapapp.domain.edits.rounds import CloseRound, OpenRound, Place
from mapapp.domain.edits.sessions import CloseSession, FinishVisit, OpenSession, StartVisit
from mapapp.domain.edits.together import Together

Edit = (
    AddContributions
    | ImportContributions
    | ChangeContribution
    | AddAttachments
    | NoteAttachment
    | RemoveContributions
    | TakeBack
    | EraseContributions
    | RestoreContributions
    | Moderate
    | AddSupport
    | TakeBackSupport
    | AddComment
    | AddOffer
    | RemoveResponses
    | TakeBackResponse
    | ReviseComment
    | SetNeeds
    | AnswerTo
    | Together
    | OpenRound
    | CloseRound
    | Place
    | OpenSession
    | CloseSession
    | StartVisit
    | FinishVisit
    | DefineProject
)

__all__ = [
    "AddAttachments",
    "AddComment",
    "AddContributions",
    "AddOffer",
    "AddSupport",
    "AnswerTo",
    "ChangeContribution",
    "CloseRound",
    "CloseSession",
    "Decision",
    "DefineProject",
    "Edit",
    "EraseContributions",
    "FinishVisit",
    "ImportContributions",
    "Moderate",
    "NoteAttachment",
    "OpenRound",
    "OpenSession",
    "Place",
    "RemoveContributions",
    "RemoveResponses",
    "RestoreContributions",
    "ReviseComment",
    "SetNeeds",
    "StartVisit",
    "TakeBack",
    "TakeBackResponse",
    "TakeBackSupport",
    "Together",
]
