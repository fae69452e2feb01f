"""The events of this project: begin one, end it, and see what each brought in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from mapapp.domain.edits import CloseSession, OpenSession
from mapapp.domain.filter import Filter
from mapapp.domain.session import Session
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.ui.moments import Moments
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.widgets import button, clear, column, frame, label, pill, row
from mapapp.workspace.ports import Store


class SessionsPanel(ScrolledPanel):
    """The open session first, then the others, newest first."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.theme, context.texts("ui-sessions"))
        self._context = context
        self._moments = Moments(context.texts.language.code)
        context.follow(self, self._on_changes)
        self._count()

    def _on_changes(self, _changes: Changes, _snapshot: Snapshot) -> None:
        self._count()

    def _count(self) -> None:
        """How many contributions each session brought, practice ones too."""
        uuids = tuple(session.uuid for session in self._context.workspace.snapshot.sessions)

        def count(store: Store) -> dict[str, int]:
            return {uuid: len(store.matching(Filter(sessions=frozenset({uuid}), practice=True))) for uuid in uuids}

        self._context.ask(self, count, self._show)

    def _show(self, counts: dict[str, int]) -> None:
        clear(self.inside)
        texts, snapshot = self._context.texts, self._context.workspace.snapshot
        if snapshot.open_session is None:
            self.inside.addWidget(self._invitation())
        earlier = sorted(
            snapshot.sessions, key=lambda one: (one.is_open, one.opened_at is not None, one.opened_at), reverse=True
        )
        for session in earlier:
            self.inside.addWidget(self._card(session, counts.get(session.uuid, 0)))
        if not earlier:
            self.inside.addWidget(label(texts("ui-sessions-empty"), "soft"))

    def _invitation(self) -> QWidget:
        texts, px = self._context.texts, self._context.theme.px
        holder = frame("note")
        inside = column(holder, (px(18), px(16), px(18), px(18)), px(10))
        inside.addWidget(label(texts("ui-session-none"), "label"))
        inside.addWidget(label(texts("ui-session-none-words"), "small"))
        begin = button(texts("ui-session-open-more"), "primary", lambda: self._open(practice=False))
        self._context.theme.dress(begin, "plus", "on_action", 18)
        try_out = button(texts("ui-session-practise"), "quiet", lambda: self._open(practice=True))
        inside.addSpacing(px(2))
        inside.addWidget(begin)
        inside.addWidget(try_out)
        return holder

    def _card(self, session: Session, count: int) -> QWidget:
        texts, px = self._context.texts, self._context.theme.px
        holder = frame("panel")
        inside = column(holder, (px(18), px(14), px(18), px(14)), px(4))
        head = row(gap=px(8))
        head.addWidget(label(session.title, "label"), 1)
        for key, status, holds in (
            ("ui-session-is-open", "published", session.is_open),
            ("ui-practice", "pending", session.practice),
        ):
            if holds:
                head.addWidget(pill(texts(key), status))
        inside.addLayout(head)
        facts = [session.venue, session.facilitator]
        inside.addWidget(label(" · ".join(fact for fact in facts if fact), "small"))
        inside.addWidget(label(self._times(session), "small"))
        inside.addSpacing(px(4))
        inside.addWidget(label(texts("ui-session-brought", count=count), "label"))
        if session.is_open:
            inside.addSpacing(px(8))
            inside.addWidget(button(texts("ui-session-close"), "", lambda: self._close(session)))
        return holder

    def _times(self, session: Session) -> str:
        if session.opened_at is None:
            return ""
        begun = self._moments.full(session.opened_at)
        if session.closed_at is None:
            return self._context.texts("ui-session-since", when=begun)
        return self._context.texts("ui-session-times", begun=begun, ended=self._moments.clock(session.closed_at))

    def _open(self, *, practice: bool) -> None:
        session = self._context.dialogs.ask_session(self, practice=practice)
        if session is not None:
            self._submit(OpenSession(session), "ui-session-opened", session, practising=session.practice)

    def _close(self, session: Session) -> None:
        texts = self._context.texts
        sure = self._context.dialogs.confirm(
            self,
            texts("ui-session-close-title", title=session.title),
            texts("ui-session-close-words"),
            texts("ui-session-close"),
        )
        if sure:
            self._submit(CloseSession(session.uuid), "ui-session-closed", session, practising=False)

    def _submit(self, edit: OpenSession | CloseSession, key: str, session: Session, *, practising: bool) -> None:
        """While people practise, the window shows what they leave; afterwards it shows what counts."""

        def done(_changes: Changes) -> None:
            self._context.notices.good(self._context.texts(key, title=session.title))
            self._context.viewing.show(replace(self._context.viewing.filter, practice=practising))

        self._context.submit(edit, done)
