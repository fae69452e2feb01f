"""What somebody wants a new project to be, and which part of it a failure is about."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from mapapp.domain.refusal import Refusal
from mapapp.workspace.problems import Problem

_NAME_IS_TAKEN = ("project-exists", "project-remains")


@dataclass(frozen=True, slots=True)
class NewProjectWish:
    """What somebody asked for; `folder` is the project's own, not yet there."""

    title: str
    template: str
    area: Path | None
    base_map: Path | None
    folder: Path


class Part(Enum):
    """What of a wish something is about."""

    TITLE = auto()
    AREA = auto()
    BASE_MAP = auto()
    FOLDER = auto()


def part_meant(failure: Exception, wish: NewProjectWish) -> Part:
    """What has to be changed after this failure; the folder where nothing else is at fault."""
    if isinstance(failure, Refusal):
        return Part.TITLE
    if not isinstance(failure, Problem) or failure.path is None:
        return Part.FOLDER
    if failure.code in _NAME_IS_TAKEN:
        return Part.TITLE
    return {wish.base_map: Part.BASE_MAP, wish.area: Part.AREA}.get(failure.path, Part.FOLDER)


def folder_name(title: str) -> str:
    """A name every file system takes: plain letters, digits and hyphens; ``project`` where nothing is left."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "project"
