"""What the columns of a stranger's file are likely to mean; a person sees it and says otherwise."""

from __future__ import annotations

import re
import unicodedata

from mapapp.domain.layer import Layer
from mapapp.imports.cells import FIELDS
from mapapp.imports.sheet import Sheet

_USUAL = {
    "title": ("title", "name", "label", "heading", "sitename", "propertyname", "placename", "nom", "nombre", "nazwa",
              "teitl", "enw", "nimi", "denumire"),
    "body": ("body", "words", "description", "desc", "comment", "comments", "note", "notes", "details", "remarks",
             "text", "story", "descripcion", "opis", "disgrifiad", "kuvaus", "descriere"),
    "category": ("category", "topic", "theme", "categoria", "kategoria", "categori", "luokka", "categorie"),
    "source_id": ("id", "reference", "ref", "assetcode", "objectid", "fid"),
}  # fmt: skip
_PHOTOS = ("photo", "photos", "picture", "pictures", "image", "images", "photopath", "imagepath", "foto", "fotos")


def suggested_fields(sheet: Sheet, layer: Layer) -> dict[str, str]:
    """Column → field, each field once: by the names that such columns usually bear."""
    plain = {name: _plain(name) for name in sheet.columns}
    found: dict[str, str] = {}
    for field, usual in _USUAL.items():
        if field == "category" and not layer.categories:
            continue
        known = (name for word in usual for name in plain if plain[name] == word and name not in found)
        column = next((name for name in known if any(cell is not None for cell in sheet.columns[name])), None)
        if column is not None and (field != "source_id" or _tells_apart(sheet, column)):
            found[column] = field
    return found


def suggested_photos(sheet: Sheet) -> str | None:
    """The column that is likely to name photos."""
    return next((name for name in sheet.columns if _plain(name) in _PHOTOS), None)


def fields_of(layer: Layer) -> tuple[str, ...]:
    """The fields that a column can fill; topics only where the layer has some."""
    return tuple(field for field in FIELDS if field != "category" or layer.categories)


def _tells_apart(sheet: Sheet, column: str) -> bool:
    cells = sheet.columns[column]
    return None not in cells and len(set(cells)) == len(cells)


def _plain(name: str) -> str:
    ascii_letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]", "", ascii_letters.lower())
