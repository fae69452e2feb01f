"""What others added to the open contribution, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapapp.domain.contribution import Contribution
from mapapp.domain.responses import Responses
from mapapp.ui.answering import Answering
from mapapp.ui.context import UiContext
from mapapp.ui.panels.response_card import response_card
from mapapp.ui.response_words import need_words
from mapapp.ui.widgets import button, column, label, rule


class InspectorResponses(QWidget):
    """Made anew for each contribution; where nobody has answered yet it shows the way to do so."""

    def __init__(self, context: UiContext, mark: Contribution, responses: Responses, answering: Answering) -> None:
        super().__init__()
        texts, px = context.texts, context.theme.px
        inside = column(self, (0, px(10), 0, 0), px(6))
        inside.addWidget(rule())
        inside.addSpacing(px(2))
        inside.addWidget(label(texts("ui-responses-agree", count=responses.supports), "label"))
        if responses.needs:
            inside.addWidget(label(texts("ui-outcome-needs"), "small"))
            for need in responses.needs:
                inside.addWidget(label(need_words(need, texts)))
        if responses.answer is not None:
            inside.addWidget(label(texts("card-voice-outcome"), "small"))
            inside.addWidget(label(texts(f"card-progress-{responses.answer.status}"), "label"))
            for words in (responses.answer.answer, responses.answer.commitments):
                if words:
                    inside.addWidget(label(words))
        outcome = button(texts("ui-outcome"), "link", lambda: answering.answer(mark, responses))
        context.theme.dress(outcome, "megaphone", "action", 18)
        inside.addWidget(outcome, alignment=Qt.AlignmentFlag.AlignLeft)
        for response in (*responses.comments, *responses.offers):
            inside.addWidget(response_card(context, response, answering.decide, answering.revise))
