"""Every message between page and Python, both directions. ``protocol.js`` is generated from this file.

A message is a JSON object with ``type`` and exactly the fields below; anything unknown, missing, extra or of
the wrong type is refused. Coordinates are WGS 84 longitude, latitude pairs in degrees. A *feature* is named by
feature table and fid (local to this machine); uuids name what travels. `None` is written as ``null``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_\-]+\Z")]
Whole = Annotated[int, Meta(ge=0, le=2**53 - 1)]
"""What a page counts or numbers; more than that is not the same number in JavaScript."""
Short = Annotated[str, Meta(max_length=200)]
Words = Annotated[str, Meta(max_length=10_000)]
Pair = tuple[float, float]


class Value(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """A part of a message."""


class Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag=True):
    """A statement that one side makes; never a call."""


class Shape(Value, frozen=True):
    """A place. A point has one pair, a line two or more, an area the corners of its outer ring (open or closed)."""

    kind: Literal["point", "line", "area"]
    coordinates: Annotated[list[Pair], Meta(min_length=1, max_length=20_000)]


class Draft(Value, frozen=True):
    """What a person has entered so far: the step they are at and everything they gave, for a restart."""

    contribution: Id
    step: Literal["what", "where", "tell", "thanks"]
    layer: str = ""
    shape: Shape | None = None
    geom_source: str = ""
    outside_kept: bool = False
    category: str = ""
    title: Short = ""
    body: Words = ""
    answers: dict[str, str | float | list[str]] = {}


# ── page → Python: residents ──────────────────────────────────────────────────────────────────────────────────


class FromPage(Message, frozen=True):
    """Something that the page says."""


class PageReady(FromPage, frozen=True):
    """The page has started (or started again after a crash) and knows nothing: tell it everything."""


class VisitStarted(FromPage, frozen=True):
    """A person sat down at a seat; ``visit`` is a new uuid, ``language`` a code of the project."""

    seat: Id
    visit: Id
    language: Id


class VisitFinished(FromPage, frozen=True):
    """The person left: nothing of them stays on the screen, their draft is deleted."""

    seat: Id
    visit: Id
    ended_by: Literal["finished", "idle", "restarted"]


class DraftKept(FromPage, frozen=True):
    """Keep this draft; sent at each step and within two seconds of typing. ``language`` is the one spoken now."""

    seat: Id
    visit: Id
    draft: Draft
    language: Id


class PlaceChosen(FromPage, frozen=True):
    """A place was chosen in the card; Python answers `PlaceAnswered`. ``step`` numbers the question."""

    seat: Id
    step: Whole
    shape: Shape


class FindPlace(FromPage, frozen=True):
    """Somebody types the name of a street or place; ``near`` is what they look at. Python answers `PlacesFound`."""

    seat: Id
    words: Short
    near: Pair


class ContributionDone(FromPage, frozen=True):
    """The person said *Done*: make the draft a contribution. Saying it twice with the same uuid adds one."""

    seat: Id
    visit: Id
    contribution: Id
    layer: Id
    shape: Shape | None
    geom_source: Literal["tapped", "crosshair", "drawn", "searched", "whole_area"] | None
    category: str
    title: Short
    body: Words
    answers: dict[str, str | float | list[str]]
    place_kind: Literal["public_place", "near_home", "not_sure"] | None
    language: Id
    outside_kept: bool


class FeatureTapped(FromPage, frozen=True):
    """A mark on the map was tapped; Python answers `FeatureShown` or, when it may not be seen, `FeatureGone`."""

    table: Id
    fid: Whole


class SelectionCleared(FromPage, frozen=True):
    """The open mark was put away."""


# ── page → Python: facilitators only ──────────────────────────────────────────────────────────────────────────


class FeatureMoved(FromPage, frozen=True):
    """A facilitator dragged a mark to a new place."""

    table: Id
    fid: Whole
    shape: Shape


# ── Python → page ─────────────────────────────────────────────────────────────────────────────────────────────


class ToPage(Message, frozen=True):
    """Something that Python says."""


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

    ``kind`` is ``pmtiles-vector`` or ``pmtiles-raster``; ``tile_size`` counts the pixels of a picture; ``colour`` is
    an overlay's.
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


class LanguageView(Value, frozen=True):
    """A language the card can speak; its words are at ``/i18n/<code>.ftl``."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]


class SeatView(Value, frozen=True):
    """One side of the screen that a person uses."""

    id: str
    edge: Literal["bottom", "top", "left", "right"]
    colour: str
    symbol: str
    language: str
    idle_seconds: int


class ProjectShown(ToPage, frozen=True):
    """Everything a page needs to begin; it forgets what it knew before.

    ``base_map`` is shown first; ``other_base_maps`` can be chosen instead; ``overlays`` lie above either.
    """

    title: str
    purpose: str
    organiser: str
    area: list[list[list[Pair]]] | None
    layers: list[LayerView]
    base_map: BaseMapView | None
    languages: list[LanguageView]
    language: str
    seats: list[SeatView]
    can_move: bool
    resident_screen: bool
    pre_moderation: bool
    other_base_maps: list[BaseMapView] = []
    overlays: list[BaseMapView] = []


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


class VisitRestored(ToPage, frozen=True):
    """After a crash, the seat gets back what its person had entered."""

    seat: str
    visit: str
    language: str
    draft: Draft


class PlaceAnswered(ToPage, frozen=True):
    """Whether the chosen place lies in the project's area."""

    seat: str
    step: int
    inside: bool


class NamedPlace(Value, frozen=True):
    """Something that has a name; ``meant`` if the name was guessed from a misspelling."""

    name: str
    kind: Literal["street", "place", "landmark", "water", "area"]
    at: Pair
    distance_m: float
    meant: bool


class PlacesFound(ToPage, frozen=True):
    """What ``words`` fits, the nearest first. Only the answer to the latest words counts."""

    seat: str
    words: str
    places: list[NamedPlace]


class ContributionSaved(ToPage, frozen=True):
    """It is on disk, and in the journal, and read back: say thank you."""

    seat: str
    visit: str
    contribution: str
    ref: str
    layer: str
    table: str
    fid: int
    at: Pair | None
    published: bool


class ContributionRefused(ToPage, frozen=True):
    """It was not kept; the draft stays. ``message`` is a whole sentence in the seat's language."""

    seat: str
    contribution: str
    field: str
    message: str


class PhotoView(Value, frozen=True):
    url: str
    width: int
    height: int
    caption: str


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
    focus: bool


class FeatureGone(ToPage, frozen=True):
    """Nothing is selected: put the open mark away."""


class LookChanged(ToPage, frozen=True):
    """How the page should look."""

    theme: Literal["light", "dark", "contrast"]
    calm: bool


class Told(ToPage, frozen=True):
    """A sentence for whoever is in front of the screen."""

    message: str
    kind: Literal["good", "problem"]


RESIDENT_MESSAGES: tuple[type[FromPage], ...] = (
    PageReady,
    VisitStarted,
    VisitFinished,
    DraftKept,
    PlaceChosen,
    FindPlace,
    ContributionDone,
    FeatureTapped,
    SelectionCleared,
)
FACILITATOR_MESSAGES: tuple[type[FromPage], ...] = (*RESIDENT_MESSAGES, FeatureMoved)

TO_PAGE: tuple[type[ToPage], ...] = (
    ProjectShown,
    TableChanged,
    MarkAdded,
    FilterShown,
    VisitRestored,
    PlaceAnswered,
    PlacesFound,
    ContributionSaved,
    ContributionRefused,
    FeatureShown,
    FeatureGone,
    LookChanged,
    Told,
)
