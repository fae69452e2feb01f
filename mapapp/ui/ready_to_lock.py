"""Shows the facilitator how the machine was found, and how to come back, before the screen is locked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from mapapp.i18n import Texts
from mapapp.projects.self_check import Finding
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.icons import pixmap
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, column, frame, label, row

_WIDTH = 560


class ReadyToLockDialog(DialogFrame):
    """Accepted means: lock it. `change_pin` is offered where there is a PIN already."""

    def __init__(
        self,
        parent: QWidget | None,
        texts: Texts,
        theme: Theme,
        findings: Sequence[Finding],
        change_pin: Callable[[QWidget], object] | None,
    ) -> None:
        well = all(finding.is_well for finding in findings)
        super().__init__(parent, theme, texts("ui-lock-title"), texts("ui-lock-words"), _WIDTH)
        px = theme.px
        for finding in findings:
            self._line(texts, finding)
        self.content.addSpacing(px(12))
        note = frame("note")
        inside = column(note, (px(16), px(14), px(16), px(14)), px(8))
        inside.addWidget(label(texts("ui-lock-back"), "label"))
        inside.addWidget(label(texts("ui-lock-back-words")))
        if change_pin is not None:
            line = row()
            line.addWidget(button(texts("ui-pin-change"), "", lambda: change_pin(self)))
            line.addStretch(1)
            inside.addLayout(line)
        self.content.addWidget(note)
        self.finish_with(texts("ui-not-now"), texts("ui-lock-go" if well else "ui-lock-anyway"))

    def _line(self, texts: Texts, finding: Finding) -> None:
        px, colours = self.theme.px, self.theme.colours
        said = label(texts(f"ui-check-{finding.code}-{finding.said}", **finding.values))
        sign = QLabel()
        name, colour = ("check", colours.good) if finding.is_well else ("triangle-alert", colours.problem)
        sign.setPixmap(pixmap(name, px(22), colour))
        line = row(margins=(0, px(4), 0, px(4)), gap=px(12))
        line.addWidget(sign)
        line.addWidget(said, 1)
        self.content.addLayout(line)
