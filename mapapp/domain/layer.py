"""What is being mapped: a layer with its shapes, categories and questions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mapapp.domain.questions import Question, check_form
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind

LAYER_ID = re.compile(r"[a-z][a-z0-9_]{0,40}")
"""To be matched in full: a ``$`` would let a line break through at the end."""
RESERVED_COLUMNS = frozenset(
    "fid geom uuid ref category title body published_body body_lang place_kind located place_name geom_source "
    "session_uuid visit_uuid station seat entered_by practice source_system source_id created_at updated_at "
    "revision hlc deleted rowid oid _rowid_ ogc_fid status status_reason geometry accuracy_m".split()
)
"""Names that the bookkeeping of every feature table needs (SQLite's own and those of a hand-over too); no
question may take them."""
RESERVED_TABLES = frozenset(
    "project session visit attachment support comment offer need moderation answer_to placement round migration "
    "event layer_styles".split()
)
_RESERVED_TABLE_STARTS = ("gpkg_", "gpkgext_", "rtree_", "sqlite_")
"""Tables that the file has already, or that its format and engine keep for themselves; no layer may take them."""

SYMBOLS = ("circle", "diamond", "triangle", "square", "pentagon", "hexagon")
"""A layer is told by shape as well as by colour (WCAG 2.2, 1.4.1)."""


@dataclass(frozen=True, slots=True)
class Category:
    """One thing a contribution can be about: a stable id, a title in the project's language, an icon's name."""

    id: str
    title: str
    icon: str = "tag"


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the project; its id names the feature tables in the file.

    Attributes:
        title: the planner's name, e.g. *Community assets*.
        prompt: the resident's words on the card, e.g. *Something good here*.
        question: what the card asks once the place is known, e.g. *What makes this place good?*
        colour: ``#rrggbb``; symbol: one of `SYMBOLS`; icon: a name of the icon set.
    """

    id: str
    title: str
    prompt: str
    question: str
    colour: str
    symbol: str
    icon: str
    shapes: tuple[ShapeKind, ...] = (ShapeKind.POINT,)
    categories: tuple[Category, ...] = ()
    questions: tuple[Question, ...] = ()

    def __post_init__(self) -> None:
        if not _is_layer_id(self.id):
            raise Refusal("layer-id", "id", id=self.id[:60])
        if self.symbol not in SYMBOLS or not re.fullmatch(r"#[0-9a-f]{6}", self.colour):
            raise Refusal("layer-look", "symbol", id=self.id)
        asked = [question.id for question in self.questions]
        if len(set(asked)) != len(asked):
            raise Refusal("question-twice", "questions", layer=self.id)
        for question_id in asked:
            if not LAYER_ID.fullmatch(question_id) or question_id in RESERVED_COLUMNS:
                raise Refusal("question-id", "questions", id=question_id[:60])
        check_form(self.questions)
        offered = [category.id for category in self.categories]
        if len(set(offered)) != len(offered) or "" in offered:
            raise Refusal("category-twice", "categories", layer=self.id)
        if not self.shapes:
            raise Refusal("layer-without-shape", "shapes", id=self.id)

    def category(self, category_id: str) -> Category | None:
        return next((one for one in self.categories if one.id == category_id), None)

    def table(self, kind: ShapeKind) -> str:
        """The feature table of one shape: ``ideas``, ``ideas_lines``, ``ideas_areas``."""
        return self.id if kind is ShapeKind.POINT else f"{self.id}_{kind}s"

    @property
    def tables(self) -> dict[str, ShapeKind]:
        """Every feature table of this layer, points first. Not located rows live in the point table,
        which therefore always exists."""
        kinds = (ShapeKind.POINT, *(kind for kind in self.shapes if kind is not ShapeKind.POINT))
        return {self.table(kind): kind for kind in kinds}


def _is_layer_id(text: str) -> bool:
    """Whether the text can name feature tables: ``ideas`` has ``ideas_lines`` and ``ideas_areas`` beside it."""
    return (
        LAYER_ID.fullmatch(text) is not None
        and not text.endswith(("_lines", "_areas"))
        and text not in RESERVED_TABLES
        and not text.startswith(_RESERVED_TABLE_STARTS)
    )
