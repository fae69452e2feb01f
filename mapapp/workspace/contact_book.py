"""Who may be written to, as the private file keeps it: sealed contacts, and the consent to each beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import msgspec

from mapapp.domain.consent import Consent
from mapapp.domain.contact import Contact
from mapapp.workspace.sealing import Keys, open_sealed, seal


@dataclass(frozen=True, slots=True)
class SealedContact:
    """One entry: a consent that anybody with the file may read, and a contact that only the key's holder can.

    `sealed` is empty once the consent was withdrawn: then there is nobody to write to any more.
    """

    consent: Consent
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Reachable:
    """What lies in a sealed contact. Only in here a person and what they said belong together."""

    contact: Contact
    contribution: str
    ref: str
    token: str


class ContactBook(Protocol):
    """Part of `workspace.ports.Store`; used on the store thread."""

    def keys(self) -> Keys | None:
        """None while nobody has been asked for contacts."""

    def keep_keys(self, keys: Keys) -> None:
        """For good: with other keys, what was sealed before could not be opened.

        Raises:
            Problem: there are keys already.
        """

    def keep(self, entry: SealedContact, words: str) -> None:
        """Keep a contact and the words to which its person agreed, durably and in one."""

    def entries(self) -> tuple[SealedContact, ...]:
        """Everything, withdrawn consents too, in the order of their random tokens."""

    def words(self, text_sha256: str) -> str:
        """What a hash stands for; empty for an unknown one."""

    def withdraw(self, token: str, at: datetime) -> None:
        """The person no longer agrees: the sealed contact is overwritten, that and when stays."""


def sealed_contact(public: bytes, reachable: Reachable, consent: Consent) -> SealedContact:
    return SealedContact(consent, seal(public, msgspec.json.encode(reachable)))


def opened(key: bytes, entry: SealedContact) -> Reachable:
    """Raises Problem where another key sealed it."""
    return msgspec.json.decode(open_sealed(key, entry.sealed), type=Reachable)
