"""A file from elsewhere that is not what it should be, as data that callers turn into a sentence."""

from __future__ import annotations

from collections.abc import Mapping


class Unreadable(Exception):
    """Raised instead of whatever a library threw; nothing was changed.

    Args:
        code: says what is wrong, such as ``not-a-table``; callers make it a ``problem-…`` sentence.
        details: facts that the sentence quotes.
    """

    def __init__(self, code: str, **details: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    @classmethod
    def told(cls, code: str, details: Mapping[str, str | int | float]) -> Unreadable:
        """What was raised in another process, as it told it."""
        return cls(code, **details)
