"""The marks on the map: which there are, which are drawn, and the one that is open."""

from __future__ import annotations

from typing import Literal

from mapapp.bridge.messages.parts import FromPage, Id, Pair, Shape, ToPage, Value, Whole


class FeatureTapped(FromPage, frozen=True):
    """A mark on the map was tapped; Python answers `FeatureShown` or, when it may not be seen, `FeatureGone`."""

    table: Id
    fid: Whole


class SelectionCleared(FromPage, frozen=True):
    """The open mark was put away."""


class FeatureMoved(FromPage, frozen=True):
    """A facilitator dragged a mark to a new place."""

    table: Id
    fid: Whole
    shape: Shape


class TableChanged(ToPage, frozen=True):
    """Fetch the columns of this table again."""

    table: str
    version: int
    count: int


class MarkAdded(ToPage, frozen=True):
    """One more point in a table, without fetching all of it again. ``category`` and ``status`` as in the columns."""

    table: str
    version: int
    fid: int
    at: Pair
    category: int
    status: int


class FilterShown(ToPage, frozen=True):
    """Draw only these features: table → fids; ``None`` draws everything. A table that is not named is hidden."""

    features: dict[str, list[int]] | None


class PhotoView(Value, frozen=True):
    url: str
    width: int
    height: int
    caption: str
    for_others: bool = True


class RecordingView(Value, frozen=True):
    """Something said aloud. ``url`` is empty for a reader who may not hear it; ``transcript`` is what was said."""

    url: str
    seconds: float
    transcript: str


class AnswerView(Value, frozen=True):
    label: str
    value: str


class FeatureShown(ToPage, frozen=True):
    """The words of one mark. ``category`` is an id, ``rings`` its shape; ``focus`` moves the map to it."""

    table: str
    fid: int
    layer: str
    kind: Literal["point", "line", "area"]
    rings: list[list[Pair]]
    ref: str
    category: str
    title: str
    body: str
    body_lang: str
    direction: Literal["ltr", "rtl"]
    status: Literal["pending", "published", "hidden", "withdrawn"]
    when: str
    answers: list[AnswerView]
    photos: list[PhotoView]
    recordings: list[RecordingView]
    focus: bool


class FeatureGone(ToPage, frozen=True):
    """Nothing is selected: put the open mark away."""


RESIDENT = (FeatureTapped, SelectionCleared)
FACILITATOR = (FeatureMoved,)
TO_PAGE = (TableChanged, MarkAdded, FilterShown, FeatureShown, FeatureGone)
