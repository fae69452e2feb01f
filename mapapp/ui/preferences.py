"""How somebody likes the windows on this machine: theme and text size, kept between starts."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

log = logging.getLogger(__name__)

THEMES = ("light", "contrast")
SCALES = (1.0, 1.25, 1.5, 2.0)


@dataclass(frozen=True, slots=True)
class Look:
    """A theme of `THEMES` and a text size of `SCALES`, 1.0 being the usual one."""

    theme: str = "light"
    scale: float = 1.0


class Preferences:
    """One small file; an unreadable one counts as none, for nothing in it is worth a question."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("mapapp", appauthor=False) / "look.json"

    def look(self) -> Look:
        """What was chosen here; else what the system asks for."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            chosen = Look(kept["theme"], float(kept["scale"]))
        except FileNotFoundError:
            return usual_look()
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("the chosen look could not be read")
            return usual_look()
        return chosen if chosen.theme in THEMES and chosen.scale in SCALES else usual_look()

    def keep(self, look: Look) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(asdict(look)), encoding="utf-8")
        except OSError as problem:
            log.warning("the chosen look could not be kept: %s", problem)


def usual_look() -> Look:
    """High contrast where the system says that its reader needs it."""
    hints = QGuiApplication.styleHints()  # held, or PySide lets go of what it gives
    wished = hints.accessibility().contrastPreference()
    return Look(theme="contrast" if wished == Qt.ContrastPreference.HighContrast else "light")
