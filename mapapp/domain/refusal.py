"""A rule's *no*, as data that the screen turns into a kind sentence in the reader's language."""

from __future__ import annotations


class Refusal(Exception):
    """Raised when a rule forbids an edit; nothing has been changed.

    Args:
        code: names the sentence; the catalogue holds it as ``refusal-<code>``.
        field: which field of the edit is meant, where one is.
        details: values that the sentence quotes. Never a resident's words: refusals are logged.
    """

    def __init__(self, code: str, field: str | None = None, **details: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.details = details

    def __str__(self) -> str:
        where = f" in {self.field}" if self.field else ""
        facts = "".join(f", {name}={value}" for name, value in self.details.items())
        return f"{self.code}{where}{facts}"
