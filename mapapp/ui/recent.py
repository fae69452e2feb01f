"""Which projects were open lately on this machine: paths and times, never a title or a word."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_config_path

from mapapp.domain.clock import from_iso, iso_utc

log = logging.getLogger(__name__)
_MOST = 12


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project file and when it was last opened (UTC)."""

    path: Path
    opened_at: datetime

    @property
    def is_missing(self) -> bool:
        """Not there now: perhaps the stick it is on is not plugged in."""
        return not self.path.is_file()


class RecentProjects:
    """Kept in one small file; an unreadable one counts as empty, for nothing in it is worth a question."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("mapapp", appauthor=False) / "recent.json"

    def all(self) -> tuple[RecentProject, ...]:
        """The latest first."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            return tuple(RecentProject(Path(one["path"]), from_iso(one["opened_at"])) for one in kept)
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("the list of recent projects could not be read")
            return ()

    def opened(self, path: Path, now: datetime | None = None) -> None:
        """Put a project in front."""
        path = path.resolve()
        others = tuple(one for one in self.all() if one.path != path)
        self._write((RecentProject(path, now or datetime.now(UTC)), *others)[:_MOST])

    def forget(self, path: Path) -> None:
        """Take a project out of the list; its file stays where it is."""
        self._write(tuple(one for one in self.all() if one.path != path))

    def _write(self, projects: tuple[RecentProject, ...]) -> None:
        rows = [{"path": str(one.path), "opened_at": iso_utc(one.opened_at)} for one in projects]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        except OSError as problem:
            log.warning("the list of recent projects could not be kept: %s", problem)
