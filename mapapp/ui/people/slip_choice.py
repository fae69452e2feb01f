"""On which printer and paper this machine prints slips: a facilitator's choice, kept between starts."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from platformdirs import user_config_path

log = logging.getLogger(__name__)


class Paper(StrEnum):
    """Sizes that a slip is laid out for."""

    ROLL = "roll"
    """A receipt printer's roll of 80 mm."""
    A6 = "a6"


@dataclass(frozen=True, slots=True)
class SlipChoice:
    """`printer` as the system calls it; empty prints no slips."""

    printer: str = ""
    paper: Paper = Paper.ROLL


class SlipChoices:
    """One small file; an unreadable one counts as none. Cheap to read, from any thread."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("mapapp", appauthor=False) / "slips.json"

    def chosen(self) -> SlipChoice:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            return SlipChoice(str(kept["printer"]), Paper(kept["paper"]))
        except FileNotFoundError:
            return SlipChoice()
        except (OSError, ValueError, KeyError, TypeError):
            log.warning("the chosen printer could not be read")
            return SlipChoice()

    def keep(self, choice: SlipChoice) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(asdict(choice)), encoding="utf-8")
        except OSError as problem:
            log.warning("the chosen printer could not be kept: %s", problem)
