"""The facilitator's window: prepare, run sessions, read what came in, hand over."""

from __future__ import annotations

from mapapp.bridge.messages import FACILITATOR_MESSAGES
from mapapp.bridge.role import Role
from mapapp.domain.contribution import Status
from mapapp.domain.permissions import EVERYTHING
from mapapp.ui import actions
from mapapp.ui.mode_spec import ActionSpec, ModeSpec, PanelSpec, RailEntry, Side, WindowStyle
from mapapp.ui.panels.contributions import ContributionsPanel
from mapapp.ui.panels.hand_over import HandOverPanel
from mapapp.ui.panels.inspector import Inspector
from mapapp.ui.panels.layers import LayersPanel
from mapapp.ui.panels.people import PeoplePanel
from mapapp.ui.panels.project import ProjectPanel
from mapapp.ui.panels.review import ReviewPanel
from mapapp.ui.panels.sessions import SessionsPanel

FACILITATOR = ModeSpec(
    id="facilitator",
    title_key="ui-window-facilitator",
    window=WindowStyle(),
    permissions=EVERYTHING,
    role=Role(FACILITATOR_MESSAGES, resident_screen=False, can_move=True),
    rail=(
        RailEntry("map", "ui-map", "map", ("layers", "contributions")),
        RailEntry(
            "review",
            "ui-review",
            "clipboard-check",
            ("review",),
            badge=lambda summary: summary.count(Status.PENDING) + summary.waiting,
        ),
        RailEntry("sessions", "ui-sessions", "calendar-days", ("sessions",)),
        RailEntry("people", "ui-people", "users", ("people",)),
        RailEntry("hand-over", "ui-hand-over", "archive", ("hand-over",)),
        RailEntry("project", "ui-project", "map-pinned", ("project",)),
    ),
    panels=(
        PanelSpec("layers", LayersPanel),
        PanelSpec("contributions", ContributionsPanel),
        PanelSpec("review", ReviewPanel),
        PanelSpec("sessions", SessionsPanel),
        PanelSpec("people", PeoplePanel),
        PanelSpec("hand-over", HandOverPanel),
        PanelSpec("project", ProjectPanel),
        PanelSpec("inspector", Inspector, side=Side.END),
    ),
    actions=(
        ActionSpec("undo", "ui-undo", "undo-2", actions.undo, "Ctrl+Z", enabled=actions.can_undo),
        ActionSpec("redo", "ui-redo", "redo-2", actions.redo, "Ctrl+Shift+Z", enabled=actions.can_redo),
        ActionSpec("residents", "ui-resident-screen", "monitor", actions.open_resident_screen, words=True),
        ActionSpec("table", "ui-table", "armchair", actions.open_table),
        ActionSpec("console", "ui-console", "layout-dashboard", actions.open_console),
        ActionSpec("lock", "ui-lock", "lock", actions.lock),
        ActionSpec("export", "ui-export-more", "download", actions.export, "Ctrl+E", words=True, primary=True),
    ),
)
