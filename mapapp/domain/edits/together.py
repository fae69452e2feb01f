"""Several edits as one step."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.edits.contributions import (
    ChangeContribution,
    ImportContributions,
    RemoveContributions,
    RestoreContributions,
)
from mapapp.domain.edits.moderation import Moderate


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits of contributions as one step: all happen, or none, and one undo takes all of them back."""

    edits: tuple[
        ChangeContribution | Moderate | ImportContributions | RemoveContributions | RestoreContributions, ...
    ]
