"""What this project is: title, purpose, base map, area, languages. Facts to read."""

from __future__ import annotations

from collections.abc import Sequence

from mapapp.domain.edits import DefineProject
from mapapp.domain.project import Project
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.i18n import Language, Texts, languages
from mapapp.ui.context import UiContext
from mapapp.ui.look_choice import LookChoice
from mapapp.ui.panels.maps import Maps
from mapapp.ui.panels.panel import ScrolledPanel
from mapapp.ui.widgets import button, clear, column, label


class ProjectPanel(ScrolledPanel):
    """Read from the definition each time it changes."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.theme, context.texts("ui-project"))
        self._context = context
        context.follow(self, self._on_changes)
        self._show(context.workspace.snapshot.project)

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._show(snapshot.project)

    def _show(self, project: Project) -> None:
        clear(self.inside)
        texts, px = self._context.texts, self._context.theme.px
        self.inside.addWidget(label(project.title, "title"))
        if project.purpose:
            self.inside.addWidget(label(project.purpose, "body"))
        self.inside.addSpacing(px(8))
        for key, value in self._facts(project):
            fact = column(gap=px(1))
            fact.addWidget(label(texts(key), "small"))
            fact.addWidget(label(value))
            self.inside.addLayout(fact)
        about = button(texts("ui-about"), "", self._change_about)
        self._context.theme.dress(about, "info", "ink", 18)
        self.inside.addWidget(about)
        self.inside.addSpacing(px(8))
        self.inside.addWidget(label(texts("ui-project-base-map"), "small"))
        self.inside.addWidget(Maps(self._context))
        self.inside.addSpacing(px(8))
        path = self._context.project_path
        show = button(texts("ui-show-in-folder"), "", lambda: self._context.actions.reveal(path))
        self._context.theme.dress(show, "folder-open", "ink", 18)
        self.inside.addWidget(show)
        self.inside.addWidget(LookChoice(texts, self._context.theme))
        self.inside.addSpacing(px(8))
        another = button(texts("ui-other-project"), "quiet", self._context.actions.open_start)
        self.inside.addWidget(another)

    def _change_about(self) -> None:
        """What residents can read about who is asking."""
        project = self._context.dialogs.ask_about(self, self._context.workspace.snapshot.project)
        if project is not None:
            self._context.submit(DefineProject(project))

    def _facts(self, project: Project) -> list[tuple[str, str]]:
        texts = self._context.texts
        known = languages()
        spoken = [known[code] for code in project.languages if code in known]
        facts = [
            ("ui-project-organiser", project.organiser),
            ("ui-project-kept-for", project.kept_for),
            ("ui-project-contact-point", project.contact_point),
            ("ui-project-area", area_words(texts, project)),
            ("ui-project-languages", names_of(spoken)),
            ("ui-project-languages-unread", names_of([one for one in spoken if not one.reviewed])),
            ("ui-project-first-seen", texts("ui-project-moderated" if project.pre_moderation else "ui-project-open")),
            ("ui-project-file", str(self._context.project_path)),
        ]
        return [(key, value) for key, value in facts if value]


def names_of(spoken: Sequence[Language]) -> str:
    """Their own names in a row, isolated so that right-to-left ones do not change places with others."""
    return ", ".join(f"\u2068{one.name}\u2069" for one in spoken)


def area_words(texts: Texts, project: Project) -> str:
    """The size of the area, measured on the ellipsoid (Karney 2013, by PROJ)."""
    if project.area is None:
        return texts("ui-project-no-area")
    from pyproj import Geod  # takes a while to load, and few look here before the map

    square_metres = abs(Geod(ellps="WGS84").geometry_area_perimeter(project.area)[0])
    return texts("ui-project-area-size", size=f"{square_metres / 1e6:.2f}")
