"""The people who agreed to be written to, opened: read, written to a table, and forgotten when they ask for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.projects.people import Person, purpose_title
from mapapp.ui.dialog_frame import DialogFrame
from mapapp.ui.moments import Moments
from mapapp.ui.theme import Theme
from mapapp.ui.widgets import button, clear, column, frame, label, row


class PeopleDialog(DialogFrame):
    """`save` writes the table; `withdraw` forgets somebody and says whether they are to go from the list."""

    def __init__(
        self,
        parent: QWidget,
        texts: Texts,
        theme: Theme,
        project: Project,
        listed: Sequence[Person],
        *,
        save: Callable[[Sequence[Person]], None],
        withdraw: Callable[[Person], bool],
    ) -> None:
        super().__init__(parent, theme, texts("ui-people-title"), texts("ui-people-words"), width=640)
        self._texts, self._project = texts, project
        self._listed = list(listed)
        self._withdraw = withdraw
        self._moments = Moments(texts.language.code)
        self._rows = column(gap=theme.px(10))
        self.content.addLayout(self._rows)
        self._save = save
        self._table = self.finish_with(texts("ui-close"), texts("ui-people-save"))
        theme.dress(self._table, "download", "on_action", 18)
        self._show()

    def accept(self) -> None:
        """Write the table; the list stays open."""
        self._save(tuple(self._listed))

    def _show(self) -> None:
        clear(self._rows)
        self._table.setEnabled(bool(self._listed))
        if not self._listed:
            self._rows.addWidget(label(self._texts("ui-people-nobody"), "soft"))
        for person in self._listed:
            self._rows.addWidget(self._row(person))

    def _row(self, person: Person) -> QWidget:
        texts, px = self._texts, self.theme.px
        holder = frame("panel")
        line = row(holder, (px(18), px(12), px(12), px(12)), px(12))
        facts = column(gap=px(2))
        reach = [one for one in (person.contact.email, person.contact.phone) if one]
        facts.addWidget(_selectable(person.contact.name or reach[0], "label"))
        if person.contact.name:
            facts.addWidget(_selectable(" · ".join(reach), ""))
        elif reach[1:]:
            facts.addWidget(_selectable(reach[1], ""))
        about = "; ".join(purpose_title(self._project, id, texts) for id in person.consent.purposes)
        facts.addWidget(label(about, "small"))
        when = self._moments.day(person.consent.given_at)
        facts.addWidget(label(texts("ui-people-agreed", when=when, ref=person.ref), "small"))
        line.addLayout(facts, 1)
        forget = button(texts("ui-people-withdraw"), "danger", lambda: self._forget(person))
        forget.setAccessibleName(f"{texts('ui-people-withdraw')}: {person.contact.name or reach[0]}")
        line.addWidget(forget, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _forget(self, person: Person) -> None:
        if self._withdraw(person):
            self._listed.remove(person)
            self._show()


def _selectable(words: str, kind: str) -> QWidget:
    made = label(words, kind)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
