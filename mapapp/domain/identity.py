"""Names that outlive a machine: uuids for files, short human codes for receipts."""

from __future__ import annotations

import hashlib
import uuid

_ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY"
"""No 0 O, 1 I L, B 8, S 5, U V or Z 2 pairs that are misheard or misread: 27 signs."""


def new_uuid() -> str:
    """A random identity (RFC 9562 version 4), lower case with hyphens."""
    return str(uuid.uuid4())


def is_uuid(text: str) -> bool:
    """Whether the text is a canonical uuid, as everything that leaves this machine carries."""
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def read_ref(typed: str) -> str:
    """A receipt code as somebody types it from a slip: in small letters, without the hyphen, with spaces."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    return f"{signs[:2]}-{signs[2:]}"


def ref_for(identity: str, attempt: int = 0) -> str:
    """The receipt code of a contribution, such as ``K7-F3Q``: derived, so that it can be made again.

    There are 14 million codes; the caller asks for the next attempt while a code is taken in this project.
    """
    number = int.from_bytes(hashlib.sha256(f"{identity}/{attempt}".encode()).digest()[:8])
    signs = []
    for _ in range(5):
        number, index = divmod(number, len(_ALPHABET))
        signs.append(_ALPHABET[index])
    return f"{''.join(signs[:2])}-{''.join(signs[2:])}"
