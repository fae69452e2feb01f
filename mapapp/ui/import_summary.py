"""What would come in with these choices, what would not, and why: counted anew after each of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.imports.report import ImportReport
from mapapp.ui.context import UiContext
from mapapp.ui.widgets import column, frame, label, restyle
from mapapp.workspace.problem_text import problem_text

_MOST_REASONS = 3


class ImportSummary(QWidget):
    """Plain sentences on a tinted ground."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        self._ground = frame("note")
        column(self).addWidget(self._ground)
        inside = column(self._ground, (px(18), px(12), px(18), px(12)), px(4))
        self._main = label("", "label")
        self._more = label("", "small")
        inside.addWidget(self._main)
        inside.addWidget(self._more)
        self.show_counting()

    def show_counting(self) -> None:
        self._say("note", self._context.texts("ui-import-counting"), "")

    def show_problem(self, failure: Exception) -> None:
        self._say("warning", problem_text(failure, self._context.texts), "")

    def show_report(self, report: ImportReport) -> None:
        texts = self._context.texts
        lines = [" ".join(facts_of(self._context, report))]
        reasons = report.not_taken(texts, already=False)
        lines += [texts("ui-import-row", row=row, why=why) for row, why in reasons[:_MOST_REASONS]]
        if len(reasons) > _MOST_REASONS:
            lines.append(texts("ui-import-more-rows", count=len(reasons) - _MOST_REASONS))
        tone = "warning" if reasons or not report.taken else "note"
        self._say(tone, texts("ui-import-will", count=report.taken), "\n".join(line for line in lines if line))

    def say_of_the_first(self, rows: int) -> None:
        """What stands there was counted of some rows only."""
        self._main.setText(f"{self._context.texts('ui-import-of-first', rows=rows)} {self._main.text()}")

    def _say(self, tone: str, main: str, more: str) -> None:
        self._ground.setProperty("kind", tone)
        restyle(self._ground)
        self._main.setText(main)
        self._more.setText(more)
        self._more.setVisible(bool(more))


def facts_of(context: UiContext, report: ImportReport) -> list[str]:
    """What a facilitator should know about the rows, one sentence each."""
    texts = context.texts
    facts = []
    if report.already:
        facts.append(texts("ui-import-already", count=len(report.already)))
    if report.not_located:
        facts.append(texts("ui-import-not-located", count=report.not_located))
    if report.outside:
        facts.append(texts("ui-import-outside", count=report.outside))
    if report.crs and report.not_located < report.taken:
        facts.append(texts("ui-import-crs-is", crs=report.crs, how=texts(f"import-crs-{report.crs_from}")))
    if report.photos:
        facts.append(texts("ui-import-photos", count=report.photos))
    return facts
