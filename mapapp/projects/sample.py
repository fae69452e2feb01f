"""Brookvale, the sample neighbourhood: a project that anybody may try things on.

It comes into being as a real project does: two sessions, one visit after another, then a facilitator reads it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec
import platformdirs
from PIL import Image
from shapely.geometry import shape

from mapapp.basemaps import read_base_map
from mapapp.domain.clock import from_iso
from mapapp.domain.contribution import Attachment, Contribution, GeomSource, PlaceKind, Status
from mapapp.domain.edits import AddContributions, CloseSession, Decision, Moderate, OpenSession, StartVisit
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, RESIDENT, Actor
from mapapp.domain.session import Session, Visit
from mapapp.imports.area import read_area
from mapapp.paths import sample_layers
from mapapp.projects.creating import make_files
from mapapp.projects.opening import at_once, open_for_use
from mapapp.projects.sample_responses import answer, read_responses, respond
from mapapp.store.project_files import project_files
from mapapp.workspace.templates import load_template
from mapapp.workspace.workspace import Workspace

LANGUAGES = ("en", "cy", "pl", "pa", "ur", "bn", "ar", "so", "ro", "es", "fi")


class _Event(msgspec.Struct):
    key: str
    title: str
    venue: str
    method: str
    facilitator: str
    starts_at: str
    ends_at: str


class _Said(msgspec.Struct):
    uuid: str
    layer: str
    category: str
    title: str
    body: str
    language: str
    geometry: dict | None
    place_kind: PlaceKind | None
    geom_source: GeomSource | None
    status: Status
    hidden_reason: str | None
    session: str
    station: str
    seat: str
    created_at: str
    support: int = 0
    photo: str | None = None
    photo_caption: str | None = None


class _Content(msgspec.Struct):
    sessions: list[_Event]
    contributions: list[_Said]


class _ThenClock:
    """Stands at the time that the sample's story has reached."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def move_to(self, moment: str) -> None:
        self._now = max(self._now, from_iso(moment))


def own_copy(folder: Path | None = None) -> Path:
    """The reader's own sample project, made at the first time; what they do to it stays theirs."""
    home = folder or Path(platformdirs.user_data_dir("mapapp", appauthor=False)) / "brookvale"
    gpkg = home / "brookvale.gpkg"
    return gpkg if gpkg.exists() else make_sample(gpkg)


def make_sample(gpkg: Path) -> Path:
    """Write the sample project; raises Problem when there is something already or the disk says no."""
    home = sample_layers()
    content = msgspec.json.decode((home / "contributions.json").read_bytes(), type=_Content)
    base_map = read_base_map(home / "brookvale.pmtiles")
    definition = replace(
        load_template().project("Brookvale", area=read_area(home / "boundary.geojson"), languages=LANGUAGES),
        purpose="What we value in Brookvale and what we would change, for the neighbourhood plan.",
        organiser="Brookvale Together",
        base_maps=(base_map.as_base_map("brookvale", base_map.path.name),),
    )
    make_files(gpkg, definition, base_map.path)
    try:
        _fill(gpkg, content, home / "photos")
    except BaseException:
        project_files(gpkg).remove()
        raise
    return gpkg


def _fill(gpkg: Path, content: _Content, photos: Path) -> None:
    clock = _ThenClock(from_iso(content.sessions[0].starts_at))
    project = open_for_use(gpkg, at_once, clock)
    try:
        responses = read_responses()
        marks = {one.title: one.uuid for one in content.contributions}
        for event in content.sessions:
            said = sorted(
                (one for one in content.contributions if one.session == event.key), key=lambda one: one.created_at
            )
            facilitator = Actor(station="office", permissions=EVERYTHING, name=event.facilitator)
            session, people = _hold(event, said, facilitator, project.workspace, clock, photos)
            agreed = {one.uuid: one.support for one in said if one.status is Status.PUBLISHED}
            respond(responses, event.key, marks, agreed, people, project.workspace, facilitator)
            project.workspace.submit(CloseSession(session.uuid), facilitator).result()
        answer(responses, marks, project.workspace, facilitator)
    finally:
        project.workspace.close()


def _hold(
    event: _Event,
    said: Sequence[_Said],
    facilitator: Actor,
    workspace: Workspace,
    clock: _ThenClock,
    photos: Path,
) -> tuple[Session, list[Actor]]:
    """One session until its marks are read and published, and the people who came to it."""
    people = []
    session = Session(new_uuid(), event.title, event.venue, event.facilitator, event.method)
    clock.move_to(event.starts_at)
    workspace.submit(OpenSession(session), facilitator).result()
    for one in said:
        clock.move_to(one.created_at)
        resident = Actor(one.station, RESIDENT, seat=one.seat, visit_uuid=new_uuid())
        visit = Visit(resident.visit_uuid, session.uuid, one.station, one.seat, one.language)
        workspace.submit(StartVisit(visit), resident).result()
        edit = AddContributions((_contribution(one),), _photo(one, photos))
        workspace.submit(edit, resident).result()
        people.append(resident)
    clock.move_to(event.ends_at)
    decided = [
        Decision(one.uuid, one.status, one.hidden_reason or "") for one in said if one.status is not Status.PENDING
    ]
    workspace.submit(Moderate(tuple(decided)), facilitator).result()
    return session, people


def _contribution(one: _Said) -> Contribution:
    return Contribution(
        uuid=one.uuid,
        layer=one.layer,
        shape=shape(one.geometry) if one.geometry else None,
        category=one.category,
        title=one.title,
        body=one.body,
        body_lang=one.language,
        place_kind=one.place_kind,
        geom_source=one.geom_source,
    )


def _photo(one: _Said, photos: Path) -> tuple[Attachment, ...]:
    if one.photo is None:
        return ()
    data = (photos / one.photo).read_bytes()
    with Image.open(photos / one.photo) as picture:
        width, height = picture.size
    return (
        Attachment(
            uuid=new_uuid(),
            contribution_uuid=one.uuid,
            data=data,
            content_type="image/jpeg",
            sha256=hashlib.sha256(data).hexdigest(),
            width=width,
            height=height,
            caption=one.photo_caption or "",
        ),
    )
