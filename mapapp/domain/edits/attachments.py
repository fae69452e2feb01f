"""Photos and recordings: putting more of them to what is there, and what is written about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mapapp.domain.contribution import Attachment


@dataclass(frozen=True, slots=True)
class AddAttachments:
    """Put photos or recordings to contributions that are there already. Not undone: hold one back instead."""

    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class NoteAttachment:
    """Set what is written about one attachment: ``caption``, ``transcript``, ``people``, ``released``.

    `replaces` is what these fields must hold now (an undo); None takes anything.
    """

    uuid: str
    values: Mapping[str, Any]
    replaces: Mapping[str, Any] | None = None
