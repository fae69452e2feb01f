"""Whether this machine prints slips, and on what."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.ui.context import UiContext
from mapapp.ui.people.slip_choice import SlipChoices
from mapapp.ui.widgets import button, column, label


class SlipSetting(QWidget):
    """A part of the panel about people. Printers are listed only when somebody wants one: that can take a while."""

    def __init__(self, context: UiContext, choices: SlipChoices | None = None) -> None:
        super().__init__()
        self._context = context
        self._choices = choices or SlipChoices()
        outer = column(self, gap=context.theme.px(8))
        outer.addWidget(label(context.texts("ui-slips"), "label"))
        self._now = label("", "small")
        outer.addWidget(self._now)
        choose = button(context.texts("ui-slips-choose"), "", self._choose)
        context.theme.dress(choose, "printer", "ink", 18)
        outer.addWidget(choose)
        self._show()

    def _show(self) -> None:
        chosen = self._choices.chosen()
        texts = self._context.texts
        if not chosen.printer:
            self._now.setText(texts("ui-slips-none"))
        else:
            self._now.setText(texts("ui-slips-on", printer=chosen.printer, paper=texts(f"ui-slips-{chosen.paper}")))

    def _choose(self) -> None:
        choice = self._context.dialogs.ask_slips(self, self._choices.chosen())
        if choice is not None:
            self._choices.keep(choice)
            self._show()
