"""What a project holds, in facts, without showing it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mapapp.domain.clock import iso_utc
from mapapp.domain.contribution import Status
from mapapp.domain.rounds import Round
from mapapp.domain.session import Session
from mapapp.store import snapshot_files
from mapapp.store.project_files import find_project
from mapapp.store.reading import project_in, read_info


def read_facts(project: Path) -> Mapping[str, Any]:
    """Definition, sessions, rounds and counts, ready to be printed.

    Raises:
        Problem: it cannot be read.
    """
    info = read_info(project)
    definition, summary = info.project, info.summary
    return {
        "file": str(info.gpkg),
        "title": definition.title,
        "organiser": definition.organiser,
        "purpose": definition.purpose,
        "languages": list(definition.languages),
        "base_maps": [f"{one.title} ({one.file}): {one.attribution}" for one in definition.base_maps],
        "layers": {
            layer.id: {str(status): summary.by_layer.get(layer.id, {}).get(status, 0) for status in Status}
            for layer in definition.layers
        },
        "contributions": summary.total,
        "not_located": summary.not_located,
        "attachments": summary.attachments,
        "visits": summary.visits,
        "contributors": summary.contributors,
        "sessions": [_session(one) for one in info.sessions],
        "rounds": [_round(one) for one in info.rounds],
        "read_at": info.read_at,
        "open_elsewhere": info.open_elsewhere or None,
    }


def title_of(project: Path) -> str:
    """The project's title as its newest snapshot has it, or its file's name where there is none.

    The file itself is left alone: it may be in use, or on a stick that must not be written to.
    """
    files = find_project(project)
    newest = snapshot_files.newest(files)
    return project_in(newest).title if newest else files.gpkg.stem


def _session(session: Session) -> str:
    return f"{session.title}, {session.venue}: {_span(session)}"


def _round(held: Round) -> str:
    return f"{held.title or 'A photo'} ({held.kind}): {_span(held)}"


def _span(one: Session | Round) -> str:
    opened = iso_utc(one.opened_at) if one.opened_at else "?"
    closed = iso_utc(one.closed_at) if one.closed_at else "open"
    return f"{opened} to {closed}"
