"""What somebody wants to hand over, as they say it, against what the project has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from shapely.geometry import MultiPolygon, Polygon

from mapapp.domain.project import Project
from mapapp.domain.refusal import Refusal
from mapapp.domain.selection import Selection
from mapapp.domain.session import Session
from mapapp.imports.area import read_area
from mapapp.store.leaving import RULES
from mapapp.store.reading import contents_of
from mapapp.workspace.dataset import Profile
from mapapp.workspace.wanted import OWN_AREA, Wanted


def selection_of(snapshot: Path, wanted: Wanted, profile: Profile) -> Selection:
    """The selection in a finished snapshot.

    Raises:
        Refusal: the project has no such thing, or the profile lets none of it out.
        Problem: the file with the area cannot be used.
    """
    project, sessions = contents_of(snapshot)
    kept_back = [one for one in wanted.statuses if one not in RULES[profile].statuses]
    if kept_back:
        raise Refusal("status-stays-here", "status", status=str(kept_back[0]), profile=str(profile))
    if wanted.since is not None and wanted.until is not None and wanted.since > wanted.until:
        raise Refusal("days-backwards", "until", since=wanted.since.isoformat(), until=wanted.until.isoformat())
    return Selection(
        layers=frozenset(project.layer(one).id for one in wanted.layers),
        sessions=frozenset(uuid for one in wanted.sessions for uuid in _sessions_called(one, sessions)),
        statuses=frozenset(wanted.statuses),
        categories=frozenset(pair for one in wanted.categories for pair in _categories_called(one, project)),
        area=_area(wanted.area, project),
        since=wanted.since,
        until=wanted.until,
    )


def _sessions_called(words: str, sessions: Collection[Session]) -> list[str]:
    found = [one.uuid for one in sessions if _names(words, one.uuid, one.title)]
    if not found:
        known = ", ".join(one.title for one in sessions)
        raise Refusal("session-unknown", "session", session=words[:60], known=known or "–")
    return found


def _categories_called(words: str, project: Project) -> list[tuple[str, str]]:
    every: Mapping[tuple[str, str], str] = {
        (layer.id, one.id): one.title for layer in project.layers for one in layer.categories
    }
    found = [pair for pair, title in every.items() if _names(words, pair[1], title)]
    if not found:
        known = ", ".join(dict.fromkeys(every.values()))
        raise Refusal("category-not-here", "category", category=words[:60], known=known or "–")
    return found


def _area(words: str, project: Project) -> Polygon | MultiPolygon | None:
    if words != OWN_AREA:
        return read_area(Path(words)) if words else None
    if project.area is None:
        raise Refusal("area-not-drawn", "area")
    return project.area


def _names(words: str, *names: str) -> bool:
    return words.casefold() in {name.casefold() for name in names}
