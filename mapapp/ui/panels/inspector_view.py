"""One contribution to read: words, answers, photos, history, and the decisions about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.layer import Layer
from mapapp.domain.personal_details import personal_details
from mapapp.domain.questions import answer_text, question_type
from mapapp.domain.responses import Responses
from mapapp.i18n import languages
from mapapp.ui.answering import Answering
from mapapp.ui.context import UiContext
from mapapp.ui.marked_words import MarkedWords, details_note
from mapapp.ui.panels.history import history_lines
from mapapp.ui.panels.inspector_responses import InspectorResponses
from mapapp.ui.panels.media import MediaCard
from mapapp.ui.panels.panel import scrolled
from mapapp.ui.symbols import SymbolSwatch
from mapapp.ui.widgets import button, clear, column, icon_button, label, pill, row, rule

_LARGE = 1.4


class InspectorView(QWidget):
    """Says what the person wants; the inspector does it."""

    decided = Signal(object)
    editing = Signal()
    removing = Signal()
    closing = Signal()
    adding = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._answering = Answering(context, self)
        self._media: list[MediaCard] = []
        px = context.theme.px
        outer = column(self)
        self._head = row(margins=(px(20), px(14), px(12), px(10)), gap=px(10))
        outer.addLayout(self._head)
        self._area = scrolled()
        self._body = column(self._area.widget(), (px(20), px(4), px(20), px(20)), px(8))
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer.addWidget(self._area, 1)
        outer.addWidget(rule())
        self._foot = column(margins=(px(20), px(14), px(20), px(14)), gap=px(8))
        outer.addLayout(self._foot)

    def show_mark(self, mark: Contribution, attachments: tuple[Attachment, ...], responses: Responses) -> None:
        layer = self._context.workspace.snapshot.project.layer(mark.layer)
        for part in (self._head, self._body, self._foot):
            clear(part)
        self._fill_head(mark, layer)
        self._fill_words(mark, layer)
        self._fill_answers(mark, layer)
        self._media = [MediaCard(self._context, one, mark.ref) for one in attachments]
        for card in self._media:
            self._body.addWidget(card)
        add = button(self._context.texts("ui-media-add"), "link", self.adding.emit)
        self._context.theme.dress(add, "image-plus", "action", 18)
        self._body.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)
        self._body.addWidget(InspectorResponses(self._context, mark, responses, self._answering))
        self._fill_history(mark)
        self._fill_foot(mark)
        self._area.verticalScrollBar().setValue(0)

    def show_notes(self, attachments: tuple[Attachment, ...]) -> None:
        """Something was written about a photo or recording; nothing else has changed."""
        by_uuid = {one.uuid: one for one in attachments}
        for card in self._media:
            if card.uuid in by_uuid:
                card.show_notes(by_uuid[card.uuid])

    def _fill_head(self, mark: Contribution, layer: Layer) -> None:
        texts, theme = self._context.texts, self._context.theme
        self._head.addWidget(SymbolSwatch(layer.symbol, layer.colour, theme.px(26)))
        self._head.addWidget(label(layer.title, "label"), 1)
        self._head.addWidget(pill(texts(f"ui-status-{mark.status}"), str(mark.status)))
        self._head.addWidget(icon_button(theme, "x", texts("ui-close"), self.closing.emit))

    def _fill_words(self, mark: Contribution, layer: Layer) -> None:
        texts, px = self._context.texts, self._context.theme.px
        category = layer.category(mark.category)
        if mark.title:
            self._body.addWidget(label(mark.title, "title"))
        if category:
            self._body.addWidget(label(category.title, "soft"))
        words = mark.words_for_others
        if words:
            self._body.addSpacing(px(4))
            self._body.addWidget(self._quoted(words, mark.body_lang))
        elif not mark.title:
            self._body.addWidget(label(texts("ui-no-words"), "soft"))
        answers = (answer_text(one, mark.answers[one.id], texts) for one in layer.questions if one.id in mark.answers)
        note = details_note(self._context, (mark.title, words, *answers))
        if note is not None and mark.status is not Status.HIDDEN:
            self._body.addWidget(note)
        if mark.published_body and mark.published_body != mark.body:
            self._body.addWidget(label(texts("ui-own-words"), "small"))
            self._body.addWidget(self._quoted(mark.body, mark.body_lang, "soft"))

    def _quoted(self, words: str, language: str, kind: str = "body") -> QWidget:
        """A person's own words, in their direction, to be selected and copied; what may give somebody away marked."""
        if personal_details(words):
            made: QWidget = MarkedWords(words, self._context.theme.colours)
        else:
            made = label(words, kind)
            made.setAlignment(Qt.AlignmentFlag.AlignLeft)
            made.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        known = languages().get(language)
        if known is not None:
            right_to_left = known.direction == "rtl"
            made.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
            )
        return made

    def _fill_answers(self, mark: Contribution, layer: Layer) -> None:
        px = self._context.theme.px
        for question in layer.questions:
            # What was photographed, said or drawn is shown itself.
            if question.id in mark.answers and not question_type(question.type).attaches:
                self._body.addSpacing(px(6))
                self._body.addWidget(label(question.label, "small"))
                words = answer_text(question, mark.answers[question.id], self._context.texts)
                self._body.addWidget(self._quoted(words, "", ""))

    def _fill_history(self, mark: Contribution) -> None:
        px = self._context.theme.px
        self._body.addSpacing(px(10))
        self._body.addWidget(rule())
        self._body.addSpacing(px(4))
        for line in history_lines(self._context, mark):
            self._body.addWidget(label(line, "small"))

    def _fill_foot(self, mark: Contribution) -> None:
        """Decisions first, the one that is usual next as the loud one; changing and deleting below."""
        texts, theme = self._context.texts, self._context.theme
        decisions = self._line()
        if mark.status is not Status.PUBLISHED:
            self._decision(decisions, Status.PUBLISHED, "check", "primary")
        if mark.status is not Status.HIDDEN:
            self._decision(decisions, Status.HIDDEN, "eye-off", "")
        if mark.status is not Status.PENDING:
            self._decision(decisions, Status.PENDING, "undo-2", "")
        self._foot.addLayout(decisions)
        others = self._line()
        edit = button(texts("ui-edit"), "quiet", self.editing.emit)
        theme.dress(edit, "pencil", "action", 18)
        remove = button(texts("ui-delete"), "danger", self.removing.emit)
        theme.dress(remove, "trash-2", "problem", 18)
        others.addWidget(edit)
        others.addStretch(1)
        others.addWidget(remove)
        self._foot.addLayout(others)

    def _line(self) -> QBoxLayout:
        """Buttons side by side, or below each other where large text leaves no room."""
        gap = self._context.theme.px(8)
        return column(gap=gap) if self._context.theme.scale > _LARGE else row(gap=gap)

    def _decision(self, line: QBoxLayout, status: Status, icon: str, kind: str) -> None:
        words = self._context.texts(f"ui-decide-{status}")
        made = button(words, kind, lambda: self.decided.emit(status))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys of the queue where they are
        self._context.theme.dress(made, icon, "on_action" if kind == "primary" else "ink", 18)
        line.addWidget(made, 1)
