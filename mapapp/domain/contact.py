"""How a person may be reached, if they wish: every part of it is optional."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mapapp.domain.refusal import Refusal
from mapapp.domain.text import plain_text

MOST = {"name": 200, "email": 254, "phone": 40}
"""Letters; an e-mail address has at most 254 (RFC 5321, section 4.5.3.1.3, with its erratum 1690)."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
"""Enough to catch a slip of the finger: whether an address exists only a letter to it can tell."""
_FEWEST_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Contact:
    """What a person left to be reached by, in their own letters."""

    name: str = ""
    email: str = ""
    phone: str = ""

    @property
    def can_be_reached(self) -> bool:
        return bool(self.email or self.phone)


def checked(contact: Contact) -> Contact:
    """The contact as it can be kept.

    Raises:
        Refusal: nothing that anybody could be reached by, or a slip in it. It quotes nothing that was typed.
    """
    kept = Contact(**{name: plain_text(getattr(contact, name), name, most) for name, most in MOST.items()})
    if not kept.can_be_reached:
        raise Refusal("contact-empty", "email")
    if kept.email and not _EMAIL.fullmatch(kept.email):
        raise Refusal("contact-email", "email")
    if kept.phone and sum(sign.isdigit() for sign in kept.phone) < _FEWEST_DIGITS:
        raise Refusal("contact-phone", "phone")
    return kept
