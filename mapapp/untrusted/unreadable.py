"""A file from elsewhere that is not what it should be, as data that callers turn into a sentence."""

from __future__ import annotations


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
