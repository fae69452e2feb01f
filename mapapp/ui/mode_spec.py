"""What a mode is: one frozen value that the shell loops over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtWidgets import QWidget

from mapapp.bridge.role import Role
from mapapp.domain.permissions import Permission
from mapapp.domain.summary import Summary
from mapapp.ui.context import UiContext


@dataclass(frozen=True, slots=True)
class WindowStyle:
    """The frame around the map. Sizes in pixels of the design (text size 1)."""

    full_screen: bool = False
    header: bool = True
    status_line: bool = True
    least_width: int = 1080
    least_height: int = 600


class Side(StrEnum):
    """Where a panel stands, in reading direction."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A panel: how it is made. One at the end side shows itself when it has something to show."""

    id: str
    build: Callable[[UiContext], QWidget]
    side: Side = Side.START


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One place in the rail and the panels that stand beside the map there; `badge` counts what waits."""

    id: str
    title_key: str
    icon: str
    panels: tuple[str, ...]
    badge: Callable[[Summary], int] | None = None


def _always(_context: UiContext) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """Something to do from the header or by its keys. `words` shows its name beside the icon.

    Attributes:
        run: given the context and the window, over which a dialog may open."""

    id: str
    title_key: str
    icon: str
    run: Callable[[UiContext, QWidget], None]
    shortcut: str = ""
    enabled: Callable[[UiContext], bool] = _always
    words: bool = False
    primary: bool = False


class Behaviour(Protocol):
    """Conduct that a mode adds to its window; whatever attaches also detaches."""

    def attach(self, window: QWidget, context: UiContext) -> None: ...

    def detach(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ModeSpec:
    """A mode.

    Attributes:
        role: who is at its screens, and what their pages show and may.
        behaviours: made anew for each window.
    """

    id: str
    title_key: str
    window: WindowStyle
    permissions: frozenset[Permission]
    role: Role
    rail: tuple[RailEntry, ...] = ()
    panels: tuple[PanelSpec, ...] = ()
    actions: tuple[ActionSpec, ...] = ()
    behaviours: tuple[Callable[[], Behaviour], ...] = ()
