"""What a person agreed to when they left a contact: for which purposes, to which words, and when."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from mapapp.domain.refusal import Refusal

TEXT_VERSION = "1"
"""Of the card's own words about contacts; it grows when their meaning changes. The hash tells every letter."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """One thing that a person may be written to about. Each is asked separately, and none is ticked beforehand.

    Attributes:
        words: the project's own, in its language; empty takes the card's words for this id.
    """

    id: str
    words: str = ""


USUAL_PURPOSES = (Purpose("keep_in_touch"), Purpose("invite"), Purpose("help"))
"""Tell me what becomes of this · invite me · ask me when I could help."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One person's agreement, without the person: `token` is random and joins it to a sealed contact.

    Attributes:
        language: of the words they read; text_sha256: of those words, letter for letter.
        purposes: ids, only those that were ticked.
        given_at, withdrawn_at: UTC.
    """

    token: str
    text_version: str
    language: str
    text_sha256: str
    purposes: tuple[str, ...]
    given_at: datetime
    withdrawn_at: datetime | None = None


def new_token() -> str:
    """Random, and derived from nothing: neither the contribution nor the visit can be told from it."""
    return secrets.token_hex(16)


def text_hash(words: str) -> str:
    """SHA-256 of what was on the screen, as hexadecimal digits."""
    return hashlib.sha256(words.encode()).hexdigest()


def checked_purposes(ticked: Collection[str], offered: Collection[Purpose]) -> tuple[str, ...]:
    """The ticked purposes, in the order in which they are offered.

    Raises:
        Refusal: nothing is ticked, or something that is not offered.
    """
    chosen = tuple(purpose.id for purpose in offered if purpose.id in ticked)
    if not chosen or len(chosen) != len(set(ticked)):
        raise Refusal("contact-without-purpose", "purposes")
    return chosen
