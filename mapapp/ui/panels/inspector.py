"""The open contribution at the side: everything there is to know about it, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QStackedLayout, QWidget

from mapapp.domain.contribution import Attachment, Contribution
from mapapp.domain.responses import Responses
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.ui.context import UiContext
from mapapp.ui.moderating import Moderating
from mapapp.ui.panels.add_photo import add_photo
from mapapp.ui.panels.inspector_form import InspectorForm
from mapapp.ui.panels.inspector_view import InspectorView
from mapapp.ui.widgets import frame, row
from mapapp.workspace.ports import FeatureId, Store
from mapapp.workspace.viewing import Viewing


@dataclass(frozen=True, slots=True)
class Opened:
    """A contribution with all that belongs to it."""

    feature: FeatureId
    mark: Contribution
    attachments: tuple[Attachment, ...]
    responses: Responses


class Inspector(QWidget):
    """Shows itself while something is selected; reading and changing are two faces of it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._shown: Opened | None = None
        self.setProperty("kind", "ground")
        self.setAccessibleName(context.texts("ui-inspector"))
        self._faces = QStackedLayout()
        sides = row(self)
        sides.addWidget(frame("rule-upright"))
        sides.addLayout(self._faces, 1)
        moderating = Moderating(context, self)
        self._view = InspectorView(context)
        self._form = InspectorForm(context)
        self._faces.addWidget(self._view)
        self._faces.addWidget(self._form)
        self._view.decided.connect(lambda status: moderating.decide(self._shown.mark, status))
        self._view.removing.connect(lambda: moderating.remove(self._shown.mark))
        self._view.closing.connect(lambda: context.viewing.select(None))
        self._view.editing.connect(self._edit)
        self._view.adding.connect(lambda: add_photo(context, self, self._shown.mark))
        self._form.left.connect(lambda: self._faces.setCurrentWidget(self._view))
        context.watch(self, self._on_viewing)
        context.follow(self, self._on_changes)
        self.hide()
        self._on_viewing(context.viewing)

    def _on_viewing(self, viewing: Viewing) -> None:
        if viewing.selected is None:
            self._shown = None
            self.hide()
        elif self._shown is None or viewing.selected != self._shown.feature:
            self._look_up(viewing.selected)

    def _on_changes(self, changes: Changes, _snapshot: Snapshot) -> None:
        if self._shown is not None and self._shown.mark.uuid in _touched(changes):
            self._look_up(self._shown.feature)
        elif self._shown is not None and changes.notes:
            uuid = self._shown.mark.uuid
            self._context.ask(self, lambda store: store.attachments(uuid), self._view.show_notes)

    def _look_up(self, feature: FeatureId) -> None:
        def look(store: Store) -> Opened | None:
            mark = store.at(feature)
            return (
                None
                if mark is None
                else Opened(feature, mark, store.attachments(mark.uuid), store.responses_to(mark.uuid))
            )

        self._context.ask(self, look, lambda opened: self._show(feature, opened))

    def _show(self, feature: FeatureId, opened: Opened | None) -> None:
        if feature != self._context.viewing.selected:
            return  # another one was opened meanwhile
        if opened is None:
            self._context.viewing.select(None)
            return
        self._shown = opened
        self._view.show_mark(opened.mark, opened.attachments, opened.responses)
        self._faces.setCurrentWidget(self._view)
        self._form.put_by()
        if self._form.holds(opened.mark):
            self._edit()
        self.show()

    def _edit(self) -> None:
        self._form.begin(self._shown.mark)
        self._faces.setCurrentWidget(self._form)


def _touched(changes: Changes) -> set[str]:
    """The contributions that changed, or to which something was added."""
    answers = (*changes.supports, *changes.comments, *changes.offers, *changes.needs, *changes.public_answers)
    added = (*answers, *changes.attachments)
    return {mark.uuid for mark in changes.contributions} | {one.contribution_uuid for one in added}
