"""What an import found, took and refused, for the person who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mapapp.i18n import Texts
from mapapp.imports.columns import Columns
from mapapp.imports.places import CrsFrom, Places
from mapapp.imports.rows import Taken
from mapapp.imports.sheet import RefusedRow, Sheet
from mapapp.workspace.problem_text import problem_text


@dataclass(frozen=True, slots=True)
class ImportReport:
    """An import in numbers and names.

    Attributes:
        rows: rows of the file; taken: contributions made of them.
        split: numbers of rows that became several; shortened: of rows whose title went into their words.
        not_located: contributions without a place; outside: those outside the project's area.
        already: rows that are in the project from an earlier time, with how it is known; refused: other rows that
            did not come in, with the reason.
        photos: how many came in; photos_refused: those that did not, by the row that names them.
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
    split: tuple[int, ...]
    shortened: tuple[int, ...]
    not_located: int
    outside: int
    already: tuple[RefusedRow, ...]
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
    photos: int = 0
    photos_refused: tuple[RefusedRow, ...] = ()

    @classmethod
    def of(cls, sheet: Sheet, places: Places, columns: Columns, taken: Taken) -> ImportReport:
        return cls(
            file=sheet.file,
            rows=len(sheet.numbers) + len(sheet.refused),
            taken=len(taken.contributions),
            split=taken.split,
            shortened=taken.shortened,
            not_located=sum(not mark.located for mark in taken.contributions),
            outside=taken.outside,
            already=taken.already,
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

    def facts(self) -> dict[str, Any]:
        """The report as plain values, with each refused row's reason as a sentence."""
        texts = Texts.load()
        return {
            "file": self.file,
            "rows": self.rows,
            "taken": self.taken,
            "rows_split_into_several": list(self.split),
            "rows_with_shortened_title": list(self.shortened),
            "not_located": self.not_located,
            "outside_the_area": self.outside,
            "letters": f"{self.encoding} ({self.evidence})" if self.evidence else self.encoding,
            "crs": f"{self.crs} ({texts(f'import-crs-{self.crs_from}')})",
            "place_columns": list(self.place_columns),
            "transformation": self.transformation,
            "accuracy_m": self.accuracy_m,
            "columns": dict(self.columns),
            "new_questions": list(self.added),
            "columns_left_out": {why: list(names) for why, names in self.left_out.items() if names},
            "already_there": len(self.already),
            "refused": {f"row {row}": why for row, why in self.not_taken(texts, already=False)},
            **({"photos": self.photos} if self.photos or self.photos_refused else {}),
        }

    def not_taken(self, texts: Texts, *, already: bool = True) -> tuple[tuple[int, str], ...]:
        """Row numbers and sentences: what did not come in, photos included, and why."""
        rows = (*self.refused, *self.photos_refused, *(self.already if already else ()))
        return tuple((one.row, problem_text(one.reason, texts)) for one in sorted(rows, key=lambda one: one.row))
