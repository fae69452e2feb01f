"""Leaving contributions, changing them, and taking them out again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from mapapp.domain.contribution import Attachment, Contribution
from mapapp.domain.project import Project


@dataclass(frozen=True, slots=True)
class AddContributions:
    """Leave one or more marks. `keep_outside` says that a person meant a place outside the area; `answers` is the
    uuid of the prompt that they answer, if they do.

    The rules stamp ref, status, session, time, clock and revision; what the caller put there is replaced.
    """

    contributions: tuple[Contribution, ...]
    attachments: tuple[Attachment, ...] = ()
    keep_outside: bool = False
    answers: str = ""


@dataclass(frozen=True, slots=True)
class ImportContributions:
    """Bring in a planner's rows, outside the area too. They keep their own status and `created_at`.

    `project` is the definition with the questions that they bring along; None where they bring none.
    """

    contributions: tuple[Contribution, ...]
    attachments: tuple[Attachment, ...] = ()
    project: Project | None = None


@dataclass(frozen=True, slots=True)
class ChangeContribution:
    """Set fields of one contribution.

    Attributes:
        expects: the revision the change was made from; None takes any.
        replaces: what these fields must hold now (an undo, which may come many revisions later); None takes
            anything.
    """

    uuid: str
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    expects: int | None = None
    replaces: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class RemoveContributions:
    """Leave tombstones: the content goes, uuid and date stay."""

    uuids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeBack:
    """A person takes back what they left in this visit, for good."""

    uuid: str


@dataclass(frozen=True, slots=True)
class EraseContributions:
    """Remove for good, from every copy: words, place, photos and recordings. There is no undo."""

    uuids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestoreContributions:
    """Bring removed contributions back as they were (undo)."""

    contributions: tuple[Contribution, ...]
