"""For single people: what is on their slip, how they may be reached, and the slip itself."""

from __future__ import annotations

from mapapp.ui.context import UiContext
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.people.contact_step import ContactStep
from mapapp.ui.people.slip_finder import SlipFinder
from mapapp.ui.people.slip_setting import SlipSetting
from mapapp.ui.widgets import rule


class PeoplePanel(ScrolledPanel):
    """Three parts, each by itself."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.theme, context.texts("ui-people"))
        for at, part in enumerate((SlipFinder(context), ContactStep(context), SlipSetting(context))):
            if at:
                self.inside.addSpacing(context.theme.px(4))
                self.inside.addWidget(rule())
                self.inside.addSpacing(context.theme.px(4))
            self.inside.addWidget(part)
