"""Shapefiles often do not say how their letters are written; then the letters themselves are asked."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from mapapp.untrusted.text_encoding import Reading, decode

AS_BYTES = "ISO-8859-1"
"""Read in this encoding, every letter is one byte, so that nothing is lost before we know better."""
_LANGUAGE_DRIVER_BYTE = 29  # of the dBASE header; 0 says nothing


def says_nothing(shapefile: Path) -> bool:
    """Whether neither a ``.cpg`` nor the header of the ``.dbf`` says the encoding."""
    beside = {one.suffix.lower(): one for one in shapefile.parent.iterdir() if one.stem == shapefile.stem}
    if ".cpg" in beside or ".dbf" not in beside:
        return False
    header = beside[".dbf"].read_bytes()[: _LANGUAGE_DRIVER_BYTE + 1]
    return len(header) > _LANGUAGE_DRIVER_BYTE and header[_LANGUAGE_DRIVER_BYTE] == 0


def reread(fields: Mapping[str, np.ndarray]) -> tuple[dict[str, np.ndarray], Reading]:
    """Fields that were read as bytes, with their letters; raises Unreadable where they could be anything."""
    letters = [value for column in fields.values() for value in column if isinstance(value, str)]
    reading = decode("\n".join([*fields, *letters]).encode(AS_BYTES))
    encoding = {"windows-1252": "cp1252"}.get(reading.encoding, reading.encoding)

    def read(value: object) -> object:
        return value.encode(AS_BYTES).decode(encoding) if isinstance(value, str) else value

    found = {}
    for name, column in fields.items():
        values = np.empty(len(column), dtype=object)
        values[:] = [read(value) for value in column]
        found[str(read(name))] = values if column.dtype == object else column
    return found, reading
