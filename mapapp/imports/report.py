"""What an import found, took and refused, for the person who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mapapp.imports.columns import Columns
from mapapp.imports.places import CrsFrom, Places
from mapapp.imports.rows import Taken
from mapapp.imports.sheet import RefusedRow, Sheet


@dataclass(frozen=True, slots=True)
class ImportReport:
    """An import in numbers and names.

    Attributes:
        rows: rows of the file; taken: contributions made of them; split: rows that became several.
        not_located: contributions without a place; outside: those outside the project's area.
        refused: rows that did not come in, with the reason.
        encoding, evidence: how letters were read, and why so where that is not certain.
        crs, crs_from: the file's reference system and how it is known.
        transformation, accuracy_m: how places came to WGS 84, in metres, None where nobody has said.
        place_columns: the columns that held x and y.
        columns: source column → field or question; added: ids of new questions; left_out: columns that did not
            come in because a person said so, because they repeat another, or because they are empty.
    """

    file: str
    rows: int
    taken: int
    split: int
    not_located: int
    outside: int
    refused: tuple[RefusedRow, ...]
    encoding: str
    evidence: str
    crs: str
    crs_from: CrsFrom
    transformation: str
    accuracy_m: float | None
    place_columns: tuple[str, ...]
    columns: Mapping[str, str]
    added: tuple[str, ...]
    left_out: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, sheet: Sheet, places: Places, columns: Columns, taken: Taken) -> ImportReport:
        return cls(
            file=sheet.file,
            rows=len(sheet.numbers) + len(sheet.refused),
            taken=len(taken.contributions),
            split=taken.split,
            not_located=sum(not mark.located for mark in taken.contributions),
            outside=taken.outside,
            refused=taken.refused,
            encoding=sheet.encoding,
            evidence=sheet.evidence,
            crs=places.transformation.source,
            crs_from=places.crs_from,
            transformation=places.transformation.name,
            accuracy_m=places.transformation.accuracy_m,
            place_columns=places.columns,
            columns=columns.targets,
            added=columns.added,
            left_out={"dropped": columns.dropped, "repeated": columns.repeated, "empty": columns.empty},
        )
