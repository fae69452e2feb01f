"""What is different about one contribution: field by field, what was sent, what came back, what it would become."""

from __future__ import annotations

from dataclasses import dataclass

from mapapp.domain.contribution import Status
from mapapp.domain.refusal import Refusal

PLACE, STATUS = "geometry", "status"
"""Fields that are no text: their words are for people to read."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field.

    Attributes:
        field: the column of the file; title: a person's name for it; question: id, where it is an answer.
        sent, came: in words as they stand in the file; a place in degrees, see `place_words`.
        metres: how far a place has moved.
        value: what the field would hold; for the status a `Status`.
        conflict: it was changed in the project too since the hand-over, or nobody can say that it was not.
        refused: why it cannot be taken over.
    """

    field: str
    title: str
    sent: str
    came: str
    value: object = None
    target: str = ""
    question: str = ""
    metres: float | None = None
    conflict: bool = False
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Everything that is different about one contribution.

    Attributes:
        row, layer: where it stands in the file, and in which layer of the project.
        revision: of the contribution as it was compared.
        reason: what the file gives as the reason of its status.
    """

    uuid: str
    ref: str
    title: str
    layer: str
    row: int
    revision: int
    differences: tuple[Difference, ...]
    reason: str = ""

    @property
    def to_take(self) -> tuple[Difference, ...]:
        """What can be taken over."""
        return tuple(one for one in self.differences if one.refused is None)

    @property
    def conflict(self) -> bool:
        return any(one.conflict for one in self.to_take)

    @property
    def status(self) -> Status | None:
        """What it would be decided to be; None where its status stays."""
        return next((one.value for one in self.to_take if one.target == STATUS), None)
