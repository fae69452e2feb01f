"""What each column of a layer's tables means, for people: titles, descriptions, value lists."""

from __future__ import annotations

from mapapp.domain.contribution import GeomSource, PlaceKind, Status
from mapapp.domain.layer import Layer
from mapapp.domain.questions import Question, question_type
from mapapp.store.tables import FEATURE_COLUMNS
from mapapp.workspace.dataset import Column

STATUS = {
    str(Status.PENDING): "Pending",
    str(Status.PUBLISHED): "Published",
    str(Status.HIDDEN): "Hidden",
    str(Status.WITHDRAWN): "Withdrawn",
}
PLACE_KIND = {
    str(PlaceKind.PUBLIC_PLACE): "A public place",
    str(PlaceKind.NEAR_HOME): "Near a home",
    str(PlaceKind.NOT_SURE): "Not sure",
}
GEOM_SOURCE = {
    str(GeomSource.TAPPED): "Tapped on the map",
    str(GeomSource.CROSSHAIR): "Map moved under the crosshair",
    str(GeomSource.DRAWN): "Drawn",
    str(GeomSource.SEARCHED): "Found by name",
    str(GeomSource.WHOLE_AREA): "The whole area",
    str(GeomSource.PAPER): "From paper",
    str(GeomSource.IMPORT): "Imported",
}

_TYPES = {"TEXT": "text", "BOOLEAN": "boolean", "DATETIME": "datetime", "INTEGER": "integer", "DOUBLE": "real",
          "DATE": "date"}  # fmt: skip


def described(layer: Layer) -> tuple[Column, ...]:
    """Every column but ``fid`` and ``geom``, in the order of the table as it was first made."""
    lists = {
        "category": {one.id: one.title for one in layer.categories} or None,
        "place_kind": PLACE_KIND,
        "geom_source": GEOM_SOURCE,
    }
    own = (
        Column(one.name, one.title, _TYPES[one.type.split()[0]], one.description, lists.get(one.name))
        for one in FEATURE_COLUMNS
    )
    return (*own, *(_asked(question) for question in layer.questions))


def _asked(question: Question) -> Column:
    kind = question_type(question.type)
    values = kind.offers(question) if kind.enumerated else None
    return Column(question.id, question.label, _TYPES[kind.column], question.help, values or None)
