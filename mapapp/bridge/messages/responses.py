"""What others said, and answering it: reading in portions, support, comments, offers of help.

Whoever reads is named by ``seat``: a seat of the screen, `WALL` for what the screen shows while nobody is there, or
one of `SHEETS`, the sheets that lie open on a table and belong to nobody.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from mapapp.bridge.messages.marks import AnswerView, PhotoView, RecordingView
from mapapp.bridge.messages.parts import FromPage, Id, Pair, Short, ToPage, Value, Whole, Words

WALL = "wall"
SPOTLIGHT = "spotlight"
"""The sheet that the facilitator lays in the middle of the table."""
SHEETS = (*(f"sheet-{number}" for number in range(1, 7)), SPOTLIGHT)

Note = Annotated[str, Meta(max_length=500)]
Portion = Annotated[int, Meta(ge=1, le=30)]


class VoicesWanted(FromPage, frozen=True):
    """Somebody wants to read. ``near`` puts the nearest first, null the newest; ``layer`` and ``prefer`` are ids of
    layers or empty (all, none). Python answers `VoicesListed`."""

    seat: Id
    layer: Short
    prefer: Short
    near: Pair | None
    start: Whole
    count: Portion


class VoiceWanted(FromPage, frozen=True):
    """Somebody opens one contribution; Python answers `VoiceShown` now and after each change, or `VoiceGone`."""

    seat: Id
    table: Id
    fid: Whole


class VoicePutAway(FromPage, frozen=True):
    """A sheet was closed: nobody reads it there any more."""

    seat: Id


class SupportGiven(FromPage, frozen=True):
    """A person agrees, or agrees no more; Python shows the voice again."""

    seat: Id
    visit: Id
    table: Id
    fid: Whole
    agrees: bool


class CommentGiven(FromPage, frozen=True):
    """A person says something about a contribution; ``response`` is a new uuid, so that twice is once."""

    seat: Id
    visit: Id
    response: Id
    table: Id
    fid: Whole
    body: Words
    language: Id


class OfferGiven(FromPage, frozen=True):
    """A person would help; ``hours`` is 0 and the texts are empty where the kind needs none."""

    seat: Id
    visit: Id
    response: Id
    table: Id
    fid: Whole
    kind: Literal["skill", "hours", "thing", "come_along"]
    skill: Short
    hours: float
    period: Literal["", "once", "week", "month"]
    thing: Short
    note: Note
    language: Id


class ResponseTakenBack(FromPage, frozen=True):
    """A person takes back a comment or an offer of their own, from this visit; Python answers `ResponseGone`."""

    seat: Id
    visit: Id
    response: Id
    language: Id


class VoiceView(Value, frozen=True):
    """One contribution as a list shows it: the beginning of its words, its first picture, and counts.

    ``at`` is where it is drawn, ``distance_m`` how far that is from where the list begins; null without a place.
    """

    table: str
    fid: int
    layer: str
    at: Pair | None
    ref: str
    category: str
    title: str
    words: str
    body_lang: str
    direction: Literal["ltr", "rtl"]
    when: str
    photo: PhotoView | None
    distance_m: float | None
    supports: int
    comments: int
    offers: int
    needs: list[Literal["skill", "hours", "thing", "come_along", "visits"]]
    progress: Literal["", "heard", "planned", "under_way", "done", "not_now"]
    supported: bool


class VoicesListed(ToPage, frozen=True):
    """A portion of what there is: from ``start`` on, of ``total``. The rest repeats what was wanted."""

    seat: str
    layer: str
    newest: bool
    start: int
    total: int
    voices: list[VoiceView]


class CommentView(Value, frozen=True):
    """``own`` is the uuid by which its person can take it back, empty of somebody else's; ``waits`` until others may
    read it."""

    words: str
    lang: str
    direction: Literal["ltr", "rtl"]
    when: str
    own: str = ""
    waits: bool = False


class OfferView(Value, frozen=True):
    """``own`` and ``waits`` as of a comment."""

    kind: Literal["skill", "hours", "thing", "come_along"]
    skill: str
    hours: float
    period: str
    thing: str
    note: str
    own: str = ""
    waits: bool = False


class NeedView(Value, frozen=True):
    kind: Literal["skill", "hours", "thing", "come_along", "visits"]
    note: str


class OutcomeView(Value, frozen=True):
    """What became of it: *you said, we did*."""

    progress: Literal["heard", "planned", "under_way", "done", "not_now"]
    words: str
    commitments: list[str]
    by: str
    when: str


class VoiceShown(ToPage, frozen=True):
    """One contribution with everything that others may read of it, and what the reader said to it in this visit;
    ``voice.words`` is all of them."""

    seat: str
    voice: VoiceView
    photos: list[PhotoView]
    recordings: list[RecordingView]
    answers: list[AnswerView]
    comments: list[CommentView]
    offers: list[OfferView]
    needs: list[NeedView]
    outcome: OutcomeView | None


class VoiceGone(ToPage, frozen=True):
    """It is not, or no longer, there to be read."""

    seat: str
    table: str
    fid: int


class VoicesChanged(ToPage, frozen=True):
    """Something was published, hidden or answered: what was listed may be told anew."""

    seat: str


class ResponseKept(ToPage, frozen=True):
    """A comment or offer is on disk; ``waits`` if a facilitator reads it before others do."""

    seat: str
    response: str
    waits: bool


class ResponseRefused(ToPage, frozen=True):
    """It was not kept. ``message`` is a whole sentence in the seat's language."""

    seat: str
    response: str
    message: str


class ResponseGone(ToPage, frozen=True):
    """A comment or offer was taken back, or ``message`` says why not."""

    seat: str
    response: str
    message: str = ""


RESIDENT = (VoicesWanted, VoiceWanted, VoicePutAway, SupportGiven, CommentGiven, OfferGiven, ResponseTakenBack)
TO_PAGE = (VoicesListed, VoiceShown, VoiceGone, VoicesChanged, ResponseKept, ResponseRefused, ResponseGone)
