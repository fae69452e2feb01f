"""Tables as text (CSV and its relatives), read within limits."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mapapp.untrusted.text_encoding import decode
from mapapp.untrusted.unreadable import Unreadable

MOST_BYTES = 256 << 20
MOST_COLUMNS = 500
MOST_LETTERS_IN_A_CELL = 131_072
"""The csv module's own limit: a missing quote otherwise swallows the file into one cell."""
_SEPARATORS = (",", ";", "\t", "|")


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table as it stands in the file: the heading, then rows of cells.

    Attributes:
        rows: (number, cells); numbers count as a spreadsheet shows them, the heading being row 1.
        encoding, evidence: how the letters were read, see `text_encoding.Reading`.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]
    encoding: str
    evidence: str


def read_table(path: Path, encoding: str | None = None, most_rows: int = 100_000) -> TextTable:
    """Read a table; empty rows are passed over.

    Raises:
        Unreadable: with the reason.
    """
    reading = decode(_bytes(path), encoding)
    if "\x00" in reading.text:
        raise Unreadable("not-a-table")
    try:
        rows = [(number, cells) for number, cells in _rows(reading.text) if any(cell.strip() for cell in cells)]
    except csv.Error as failure:
        raise Unreadable("table-broken", reason=str(failure)) from failure
    if not rows:
        raise Unreadable("file-empty")
    if len(rows) - 1 > most_rows:
        raise Unreadable("too-many-rows", most=most_rows)
    (_, heading), *body = rows
    if len(heading) > MOST_COLUMNS:
        raise Unreadable("too-many-columns", most=MOST_COLUMNS)
    return TextTable(_told_apart(heading), tuple(body), reading.encoding, reading.evidence)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Unreadable("file-too-big", most=MOST_BYTES >> 20)
        return path.read_bytes()
    except OSError as failure:
        raise Unreadable("file-not-opened", reason=failure.strerror or "?") from failure


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    first_line = text.lstrip().split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first_line.count)
    return enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), start=1)


def _told_apart(heading: list[str]) -> tuple[str, ...]:
    """Column names, each once: a second *Name* becomes *Name 2*, an empty one *Column 7*."""
    names: list[str] = []
    for index, cell in enumerate(heading, start=1):
        name = " ".join(cell.split()) or f"Column {index}"
        candidate, number = name, 2
        while candidate in names:
            candidate, number = f"{name} {number}", number + 1
        names.append(candidate)
    return tuple(names)
