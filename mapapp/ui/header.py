"""The window's upper edge: whose map this is, whether a session is open, and what can be done."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.ui.elided import ElidedLabel
from mapapp.ui.mode_spec import ActionSpec
from mapapp.ui.widgets import button, icon_button, pill, restyle, row

_ROOMY = 860


class Header(QWidget):
    """Loops over the mode's actions; each is a button, its keys work in the whole window."""

    def __init__(self, context: UiContext, actions: tuple[ActionSpec, ...], window: QWidget) -> None:
        super().__init__()
        self._context = context
        px = context.theme.px
        self.setProperty("kind", "ground")
        self.setFixedHeight(px(64))
        line = row(self, (px(20), 0, px(16), 0), px(8))
        self._title = ElidedLabel("heading")
        line.addWidget(self._title, 1)
        line.addSpacing(px(8))
        self._session = pill()
        line.addWidget(self._session)
        line.addStretch(1)
        self._buttons: list[tuple[ActionSpec, QAbstractButton]] = []
        for action in actions:
            self._buttons.append((action, self._button(action, window)))
            line.addWidget(self._buttons[-1][1])
        context.follow(self, self._on_changes)
        self._show(context.workspace.snapshot)

    def _button(self, action: ActionSpec, window: QWidget) -> QAbstractButton:
        context, name = self._context, self._context.texts(action.title_key)
        keys = QKeySequence(action.shortcut)
        hint = f"{name} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})" if action.shortcut else name

        def run() -> None:
            if action.enabled(context):
                action.run(context, window)

        if action.words:
            made = button(name, "primary" if action.primary else "", run)
            context.theme.dress(made, action.icon, "on_action" if action.primary else "ink", 18)
        else:
            made = icon_button(context.theme, action.icon, name, run)
        made.setToolTip(hint)
        if action.shortcut:
            QShortcut(keys, self).activated.connect(run)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words have no room, the icons alone remain; their names are still said and shown."""
        super().resizeEvent(event)
        roomy = self.width() >= self._context.theme.px(_ROOMY)
        for action, made in self._buttons:
            if action.words and bool(made.text()) != roomy:
                made.setText(self._context.texts(action.title_key) if roomy else "")
                made.setAccessibleName(self._context.texts(action.title_key))
                self._context.theme.redress(made)

    def _on_changes(self, _changes: Changes, snapshot: Snapshot) -> None:
        self._show(snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        self._title.setText(snapshot.project.title)
        session, texts = snapshot.open_session, self._context.texts
        if session is None:
            self._session.setText(texts("ui-session-none-short"))
        else:
            key = "ui-session-practising" if session.practice else "ui-session-running"
            self._session.setText(texts(key, title=session.title))
        self._session.setProperty(
            "status", "hidden" if session is None else "pending" if session.practice else "published"
        )
        restyle(self._session)
        for action, made in self._buttons:
            made.setEnabled(action.enabled(self._context))
