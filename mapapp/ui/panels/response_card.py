"""One comment or offer to be read by a facilitator: whose contribution it is about, what it says, what to decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from mapapp.domain.contribution import Status
from mapapp.domain.responses import Comment, Offer
from mapapp.i18n import languages
from mapapp.ui.context import UiContext
from mapapp.ui.flow import FlowLayout
from mapapp.ui.marked_words import details_note
from mapapp.ui.response_words import response_words
from mapapp.ui.widgets import button, column, frame, icon_button, label, pill, row

_DECISIONS = ((Status.PUBLISHED, "check"), (Status.HIDDEN, "eye-off"), (Status.PENDING, "undo-2"))

Decide = Callable[[Comment | Offer, Status], None]


def response_card(
    context: UiContext,
    response: Comment | Offer,
    decide: Decide,
    revise: Callable[[Comment], None],
    about: str = "",
) -> QFrame:
    """`about` names the contribution, where the card does not stand beside it already."""
    texts, theme = context.texts, context.theme
    px = theme.px
    made = frame("note")
    inside = column(made, (px(14), px(10), px(10), px(10)), px(4))
    head = row(gap=px(6))
    kind = "ui-response-comment" if isinstance(response, Comment) else "ui-response-offer"
    head.addWidget(label(f"{texts(kind)} · {about}" if about else texts(kind), "small"), 1)
    head.addWidget(pill(texts(f"ui-status-{response.status}"), str(response.status)))
    inside.addLayout(head)
    words = label(response_words(response, texts))
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    language = languages().get(response.body_lang) if isinstance(response, Comment) else None
    if language is not None and language.direction == "rtl":
        words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    inside.addWidget(words)
    note = details_note(context, (response_words(response, texts),))
    if note is not None:
        inside.addWidget(note)
    choices = QWidget()
    line = FlowLayout(choices, gap=px(2))
    for status, icon in _DECISIONS:
        if response.status is not status:
            choice = button(texts(f"ui-decide-{status}"), "quiet", lambda status=status: decide(response, status))
            theme.dress(choice, icon, "action", 18)
            line.addWidget(choice)
    if isinstance(response, Comment):
        line.addWidget(icon_button(theme, "pencil", texts("ui-edit"), lambda: revise(response)))
    inside.addWidget(choices)
    return made
