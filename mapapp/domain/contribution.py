"""One mark left by one person: where, what, when, and what has been decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from shapely import Geometry

from mapapp.domain.questions import Answer


class Status(StrEnum):
    """Whether others may see a contribution. The order is the code in the page's columns."""

    PENDING = "pending"
    PUBLISHED = "published"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"


class GeomSource(StrEnum):
    """How the place was given."""

    TAPPED = "tapped"
    CROSSHAIR = "crosshair"
    DRAWN = "drawn"
    SEARCHED = "searched"
    WHOLE_AREA = "whole_area"
    PAPER = "paper"
    IMPORT = "import"


class PlaceKind(StrEnum):
    """What the place is to the person; near home is published coarsened."""

    PUBLIC_PLACE = "public_place"
    NEAR_HOME = "near_home"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, slots=True)
class Contribution:
    """A contribution as the project holds it.

    Attributes:
        shape: WGS 84 point, line or polygon; None when the place is not known (then it is *not located*).
        body: the resident's own words; published_body: what others may read, where a facilitator changed it.
        answers: by question id, as `domain.questions` keeps them.
        revision: counts changes; hlc: orders them between stations.
        deleted: a tombstone; its content is blank.
    """

    uuid: str
    layer: str
    shape: Geometry | None = None
    ref: str = ""
    category: str = ""
    title: str = ""
    body: str = ""
    published_body: str = ""
    body_lang: str = ""
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    place_kind: PlaceKind | None = None
    place_name: str = ""
    geom_source: GeomSource | None = None
    session_uuid: str | None = None
    visit_uuid: str | None = None
    station: str = ""
    seat: str = ""
    entered_by: str = ""
    practice: bool = False
    source_system: str = ""
    source_id: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None
    revision: int = 0
    hlc: str = ""
    deleted: bool = False
    status: Status = Status.PENDING
    status_reason: str = ""

    @property
    def located(self) -> bool:
        return self.shape is not None

    @property
    def is_released(self) -> bool:
        """Whether others may read it just now."""
        return not self.deleted and not self.practice and self.status is Status.PUBLISHED

    @property
    def words_for_others(self) -> str:
        """What may be read by others once it is published."""
        return self.published_body or self.body

    @property
    def called(self) -> str:
        """What it is called where there is one line for it: its title, else how its words begin, else its code."""
        return self.title or " ".join(self.words_for_others.split())[:80] or self.ref


class People(StrEnum):
    """Who can be recognised in a photo, as the person who took it said."""

    NONE = "none"
    PEOPLE = "people"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo, drawing or recording that belongs to a contribution.

    Attributes:
        data: the file's bytes, already rebuilt from pixels or samples; content_type: its media type.
        width, height: pixels; seconds: length of a recording.
        people: who is in the picture; None where nobody was asked.
        released: what a facilitator decided about it alone; None where nobody has.
        hlc: orders what is written about it (`AttachmentNotes`) between stations; empty for nothing yet.
    """

    uuid: str
    contribution_uuid: str
    data: bytes
    content_type: str
    sha256: str
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    caption: str = ""
    transcript: str = ""
    people: People | None = None
    released: bool | None = None
    hlc: str = ""

    @property
    def is_picture(self) -> bool:
        return self.content_type.startswith("image/")

    @property
    def for_others(self) -> bool:
        """Whether it may be seen or heard by others once its contribution is published. A voice is a person's own,
        and children cannot agree to be shown: both wait for a decision of their own."""
        if self.released is not None:
            return self.released
        return self.is_picture and self.people is not People.CHILDREN


@dataclass(frozen=True, slots=True)
class AttachmentNotes:
    """What is written about an attachment after it came; its bytes never change. Fields as in `Attachment`."""

    uuid: str
    caption: str
    transcript: str
    people: People | None
    released: bool | None
    hlc: str
