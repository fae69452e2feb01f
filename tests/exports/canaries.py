"""A project in which every field that must not leave holds a word of its own, and where to look for those words."""

from __future__ import annotations

import base64
import hashlib
import io
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet as parquet
from shapely.geometry import Point

from mapapp.domain import edits
from mapapp.domain.consent import Consent, new_token, text_hash
from mapapp.domain.contact import Contact
from mapapp.domain.contribution import Attachment, Contribution, People, PlaceKind, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.responses import Comment, Offer, OfferKind, PublicAnswer
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.store.create import create_project
from mapapp.store.open import open_project
from mapapp.workspace.contact_book import Reachable, sealed_contact
from mapapp.workspace.dataset import Profile
from mapapp.workspace.sealing import new_keys
from mapapp.workspace.workspace import Workspace
from tests.exports.pictures import png
from tests.fakes.neighbourhood import TestClock, afternoon, brookvale, idea

HOME = Point(-1.8924713, 52.4587139)
"""Its digits are what must not be seen."""
CHILDREN, VOICE, CARD = png(1, 2, 3, 17, 13), b"canary voice " * 20, png(7, 8, 9, 19, 11)

_KIOSK = Actor("canary-station", EVERYTHING, seat="canary-seat", visit_uuid=new_uuid(), name="canary-scribe")
_TABLE = Actor("canary-table", EVERYTHING, seat="canary-side", visit_uuid=new_uuid())
_DESK = Actor("canary-desk", EVERYTHING, name="canary-moderator")

NEVER = (
    *("canary-person", "canary@example.org", "07700900321", "canary-consent"),  # contacts and consents
    *(
        "canary-practice",
        "canary-removed",
        "canary-withdrawn",
        "canary-facilitator",
        "canary-venue",
        "canary-moderator",
        "canary-round-practice",
        "canary-round-open",
        "canary-round-picture",
    ),
)
"""What no profile lets out."""
NOT_TO_PARTNERS = (
    *NEVER,
    *(
        "canary-desk",
        "canary-station",
        "canary-seat",
        "canary-scribe",
        _KIOSK.visit_uuid,
        *("canary-table", "canary-side", _TABLE.visit_uuid),
        "canary-said",
        "canary-reason",
    ),
    *("canary-hidden", "canary-home-name", "canary-comment-hidden", "canary-comment-said"),
    *("canary-caption-children", "-1.89247", "52.45871"),
)
NOT_TO_EVERYBODY = (
    *NOT_TO_PARTNERS,
    *("canary-pending", "canary-session", "canary-source", "canary-note", "canary-comment-pending"),
    "canary-answerer",
)
FORBIDDEN = {Profile.FULL: NEVER, Profile.PARTNER: NOT_TO_PARTNERS, Profile.PUBLIC: NOT_TO_EVERYBODY}


def snapshot_with_canaries(folder: Path) -> Path:
    """A finished snapshot of such a project."""
    clock = TestClock()
    gpkg = create_project(folder / "brookvale", brookvale(), clock=clock)
    opened = Workspace(lambda: open_project(gpkg, device="desk", clock=clock), clock, lambda call: call(), "desk")
    with closing(opened):
        _fill(opened)
        return opened.snapshot_file().result()


def _fill(workspace: Workspace) -> None:
    def do(edit: edits.Edit, actor: Actor = _DESK) -> None:
        workspace.submit(edit, actor).result()

    session = afternoon(title="canary-session", facilitator="canary-facilitator", venue="canary-venue")
    do(edits.OpenSession(session))
    shown = idea(title="shown", body="canary-said", source_system="canary-source", source_id="canary-source")
    home = idea(title="home", shape=HOME, place_kind=PlaceKind.NEAR_HOME, place_name="canary-home-name")
    others = {name: idea(title=f"canary-{name}") for name in ("pending", "hidden", "withdrawn", "removed")}
    do(edits.AddContributions((shown,), _media(shown)), _KIOSK)
    for mark in (home, *others.values()):
        do(edits.AddContributions((mark,)), _KIOSK)
    do(edits.ChangeContribution(shown.uuid, {"published_body": "as published"}))
    _answer(do, shown)
    _hold_rounds(do, shown)
    decisions = (
        *(edits.Decision(one.uuid, Status.PUBLISHED) for one in (shown, home, others["removed"])),
        edits.Decision(others["hidden"].uuid, Status.HIDDEN, "canary-reason"),
        edits.Decision(others["withdrawn"].uuid, Status.WITHDRAWN),
    )
    do(edits.Moderate(decisions))
    do(edits.RemoveContributions((others["removed"].uuid,)))
    workspace.ask(lambda store: _leave_contact(store.contacts, shown.uuid)).result()
    do(edits.CloseSession(session.uuid))
    do(edits.OpenSession(afternoon(title="canary-practice", practice=True)))
    practice = idea(title="canary-practice")
    do(edits.AddContributions((practice,)), _KIOSK)
    do(edits.Moderate((edits.Decision(practice.uuid, Status.PUBLISHED),)))
    practised = Round(new_uuid(), RoundKind.PROMPT, "canary-round-practice")
    do(edits.OpenRound(replace(practised, picture=b"canary-round-picture", picture_type="image/png")))
    do(edits.CloseSession(workspace.snapshot.open_session.uuid))
    do(edits.OpenRound(Round(new_uuid(), RoundKind.PROMPT, "canary-round-open")))


def _media(mark: Contribution) -> tuple[Attachment, ...]:
    def attached(content: bytes, kind: str, **facts: object) -> Attachment:
        return Attachment(new_uuid(), mark.uuid, content, kind, hashlib.sha256(content).hexdigest(), **facts)

    return (
        attached(png(200, 100, 50), "image/png", caption="the pond", width=40, height=30),
        attached(CHILDREN, "image/png", people=People.CHILDREN, caption="canary-caption-children"),
        attached(VOICE, "audio/webm", seconds=2.0, transcript="as written down"),
    )


def _answer(do, mark: Contribution) -> None:
    comments = {name: Comment(new_uuid(), mark.uuid, body=f"canary-comment-{name}") for name in
                ("said", "pending", "hidden")}  # fmt: skip
    for comment in comments.values():
        do(edits.AddComment(comment), _KIOSK)
    offer = Offer(new_uuid(), mark.uuid, kind=OfferKind.HOURS, hours=2, period="week", note="canary-note")
    do(edits.AddOffer(offer), _KIOSK)
    do(edits.ReviseComment(comments["said"].uuid, "a comment as published"))
    decisions = (
        edits.Decision(comments["said"].uuid, Status.PUBLISHED, of="comment"),
        edits.Decision(comments["hidden"].uuid, Status.HIDDEN, "canary-reason", of="comment"),
        edits.Decision(offer.uuid, Status.PUBLISHED, of="offer"),
    )
    do(edits.Moderate(decisions))
    do(edits.AddSupport(mark.uuid), _KIOSK)
    answer = PublicAnswer(new_uuid(), mark.uuid, answer="we will", answered_by="canary-answerer")
    do(edits.AnswerTo(mark.uuid, answer))


def _hold_rounds(do, mark: Contribution) -> None:
    """Dots from a seat of a table of its own, and a prompt with a photo. Nothing of them is anybody else's."""
    do(edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)))
    held = Round(new_uuid(), RoundKind.DOTS, "which first?", (Option(mark.uuid),), dots=3)
    do(edits.OpenRound(held), replace(_DESK, station="canary-table"))
    do(edits.Place(held.uuid, mark.uuid, 3), _TABLE)
    do(edits.CloseRound(held.uuid))
    prompt = Round(new_uuid(), RoundKind.PROMPT, "", picture=CARD, picture_type="image/png")
    do(edits.OpenRound(prompt))
    do(edits.CloseRound(prompt.uuid))


def _leave_contact(contacts, contribution: str) -> None:
    keys = new_keys("the heron by the weir")[0]
    contacts.keep_keys(keys)
    consent = Consent(new_token(), "1", "en", text_hash("canary-consent"), ("invite",), datetime.now(UTC))
    contact = Contact("canary-person", "canary@example.org", "07700900321")
    contacts.keep(
        sealed_contact(keys.public, Reachable(contact, contribution, "", consent.token), consent), "canary-consent"
    )


def everything_in(folder: Path) -> Iterator[bytes]:
    """Every byte that was written, as a reader would unpack it."""
    for file in folder.rglob("*"):
        yield file.name.encode()
        if file.is_file():
            yield from _unpacked(file.name, file.read_bytes())


def _unpacked(name: str, content: bytes) -> Iterator[bytes]:
    yield content
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.namelist():
                yield member.encode()
                yield from _unpacked(member, archive.read(member))
    elif content.startswith(b"PAR1"):
        yield str(parquet.read_table(io.BytesIO(content)).to_pylist()).encode()
    elif content.startswith(b"SQLite"):
        with closing(sqlite3.connect(":memory:")) as file:
            file.deserialize(content)  # a long text lies in pieces in the file itself
            yield "\n".join(file.iterdump()).encode()


def found_in(folder: Path, profile: Profile) -> set[str]:
    """Which of the profile's forbidden words are anywhere in a folder; the pictures and the recording that others may
    not have as ``children``, ``card`` and ``voice``."""
    wanted = {word: (word.encode(), word.encode("utf-16-le")) for word in FORBIDDEN[profile]}
    files = {"children": CHILDREN, "voice": VOICE} if profile is not Profile.FULL else {}
    if profile is Profile.PUBLIC:
        files["card"] = CARD
    wanted |= {name: (data, base64.b64encode(data)) for name, data in files.items()}
    return {
        word
        for content in everything_in(folder)
        for word, forms in wanted.items()
        if any(form in content for form in forms)
    }
