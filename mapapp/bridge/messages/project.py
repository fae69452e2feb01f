"""What a page is told at its start, how it should look, and a sentence now and then."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from mapapp.bridge.messages.parts import FromPage, Pair, ToPage, Value


class PageReady(FromPage, frozen=True):
    """The page has started (or started again after a crash) and knows nothing: tell it everything."""


class CategoryView(Value, frozen=True):
    id: str
    title: str
    icon: str


class ChoiceView(Value, frozen=True):
    id: str
    label: str


class OnlyIfView(Value, frozen=True):
    """A question is asked only after one of these answers to an earlier one, named by its id."""

    question: str
    answers: list[str]


class QuestionView(Value, frozen=True):
    """One question of the form; ``type`` names the field that asks it (``seat/fields/<type>.js``)."""

    id: str
    type: str
    label: str
    help: str
    required: bool
    choices: list[ChoiceView]
    only_if: OnlyIfView | None


class TableView(Value, frozen=True):
    """One feature table to draw; its columns are at ``/data/<name>/<version>.bin``."""

    name: str
    kind: Literal["point", "line", "area"]
    version: int
    count: int


class LayerView(Value, frozen=True):
    """A layer as cards and map show it. Category codes in the columns are positions in ``categories``, from 1."""

    id: str
    title: str
    prompt: str
    question: str
    colour: str
    symbol: str
    icon: str
    shapes: list[Literal["point", "line", "area"]]
    categories: list[CategoryView]
    questions: list[QuestionView]
    tables: list[TableView]


class BaseMapView(Value, frozen=True):
    """A base map or overlay to show. ``schema`` chooses the paint rules; ``attribution`` is plain text.

    ``kind`` is ``pmtiles-vector``, ``pmtiles-raster`` or ``online``; ``tile_size`` counts the pixels of a picture;
    ``colour`` is an overlay's; ``pictured`` says that the window has a small picture of it already.
    """

    id: str
    title: str
    kind: str
    schema: str
    url: str
    min_zoom: int
    max_zoom: int
    bounds: list[float]
    attribution: str
    tile_size: int = 256
    colour: str = ""
    pictured: bool = False


class LanguageView(Value, frozen=True):
    """A language the card can speak; its words are at ``/i18n/<code>.ftl``."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]


class SeatView(Value, frozen=True):
    """One side of the screen that a person uses.

    ``along`` is where on its edge the middle of its card is, as a share from the left or the top; ``None`` leaves
    edge and place to the page, which knows the screen's shape. ``symbol`` is an icon's name.
    """

    id: str
    edge: Literal["bottom", "top", "left", "right"]
    colour: str
    symbol: str
    language: str
    idle_seconds: int
    along: float | None = None


class ProjectShown(ToPage, frozen=True):
    """Everything a page needs to begin; it forgets what it knew before.

    ``base_map`` is shown first; ``other_base_maps`` can be chosen instead; ``overlays`` lie above either. ``company``
    is who is at the screen: one person at a time, several round it, or a whole room that looks on.
    """

    title: str
    purpose: str
    organiser: str
    kept_for: str
    contact_point: str
    area: list[list[list[Pair]]] | None
    layers: list[LayerView]
    base_map: BaseMapView | None
    languages: list[LanguageView]
    language: str
    seats: list[SeatView]
    can_move: bool
    resident_screen: bool
    pre_moderation: bool
    other_base_maps: list[BaseMapView] = field(default_factory=list)
    overlays: list[BaseMapView] = field(default_factory=list)
    company: Literal["alone", "round", "room"] = "alone"


class LookChanged(ToPage, frozen=True):
    """How the page should look."""

    theme: Literal["light", "dark", "contrast"]
    calm: bool


class Told(ToPage, frozen=True):
    """A sentence for whoever is in front of the screen."""

    message: str
    kind: Literal["good", "problem"]


RESIDENT = (PageReady,)
TO_PAGE = (ProjectShown, LookChanged, Told)
