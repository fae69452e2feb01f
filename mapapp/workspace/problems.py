"""What can go wrong with files, in words a person can act on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


class Problem(Exception):
    """Something outside the rules failed: a file, a disk, another program.

    Args:
        code: names the sentence; the catalogue holds it as ``problem-<code>``, which says what happened,
            to what, what was kept and what to do next.
        path: the file that is meant.
        details: values that the sentence quotes.
    """

    def __init__(self, code: str, path: Path | str | None = None, **details: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.path = Path(path) if path is not None else None
        self.details = details

    @classmethod
    def told(cls, code: str, path: str, details: Mapping[str, str | int | float]) -> Problem:
        """What was raised in another process, as it told it; `path` is empty where no file is meant."""
        return cls(code, path or None, **details)

    def __str__(self) -> str:
        facts = "".join(f", {name}={value}" for name, value in self.details.items())
        return f"{self.code}{f' ({self.path.name})' if self.path else ''}{facts}"
