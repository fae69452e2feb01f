"""The marks on one page's map: which are drawn, which is open, what happens when one is dragged."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.bridge import messages, views
from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.edits import ChangeContribution
from mapapp.domain.filter import Filter
from mapapp.domain.permissions import Actor, Permission
from mapapp.domain.refusal import Refusal
from mapapp.domain.shapes import ShapeKind, shape_from
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.i18n import Texts
from mapapp.workspace.ports import FeatureId, Store
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace

Say = Callable[[messages.ToPage], None]
Opened = tuple[FeatureId, Contribution, tuple[Attachment, ...]]


class Marks:
    """Keeps the page's map in step with the file and with what the window looks at.

    `tell_failure` says to whoever is in front of the screen why something was not done.
    """

    def __init__(
        self,
        workspace: Workspace,
        viewing: Viewing,
        actor: Actor,
        say: Say,
        tell_failure: Callable[[Exception], None],
    ) -> None:
        self._workspace = workspace
        self._viewing = viewing
        self._actor = actor
        self._say = say
        self._tell_failure = tell_failure
        self._sees_all = actor.may(Permission.SEE_UNPUBLISHED)
        self._filter_shown = Filter()
        self._selected_shown: FeatureId | None = None
        self.handlers = {
            messages.FeatureTapped: self._on_tapped,
            messages.SelectionCleared: self._on_cleared,
            messages.FeatureMoved: self._on_moved,
        }

    def show_all(self) -> None:
        """The page knows nothing: tell it filter and selection."""
        self._filter_shown, self._selected_shown = Filter(), None
        self.viewing_changed()

    def viewing_changed(self) -> None:
        """The window looks at something else."""
        if self._viewing.filter != self._filter_shown:
            self._filter_shown = self._viewing.filter
            self._show_filter(self._filter_shown)
        if self._viewing.selected != self._selected_shown:
            self._selected_shown = self._viewing.selected
            self._show_selected(focus=not self._viewing.selected_on_map)

    def changed(self, changes: Changes, snapshot: Snapshot) -> None:
        """Something in the file changed: tell the page which tables to fetch, or just the one new point."""
        marks = [mark for mark in changes.contributions if self._may_see(mark) or mark.uuid not in changes.added]
        if marks:
            self._workspace.then(
                self._workspace.ask(lambda store: [(mark, store.feature(mark.uuid)) for mark in marks]),
                lambda found: self._tell_changed(found, changes, snapshot),
            )
        if self._selected_shown is not None:
            self._show_selected(focus=False)

    def _tell_changed(
        self, found: list[tuple[Contribution, FeatureId | None]], changes: Changes, snapshot: Snapshot
    ) -> None:
        placed = [(mark, feature) for mark, feature in found if feature is not None]
        if len(placed) == 1 and _is_new_point(placed[0][0], changes):
            self._say(self._added(*placed[0], snapshot))
        else:
            for table in sorted({feature.table for _, feature in placed}):
                self._say(messages.TableChanged(table, snapshot.version, -1))
        if self._filter_shown != Filter():
            self._show_filter(self._filter_shown)

    def _added(self, mark: Contribution, feature: FeatureId, snapshot: Snapshot) -> messages.MarkAdded:
        layer = snapshot.project.layer(mark.layer)
        codes = {category.id: code for code, category in enumerate(layer.categories, start=1)}
        place = views.place_shown(mark, exact=self._sees_all)
        return messages.MarkAdded(
            table=feature.table,
            version=snapshot.version,
            fid=feature.fid,
            at=(place.x, place.y),
            category=codes.get(mark.category, 0),
            status=views.STATUS_CODES[mark.status],
        )

    def _may_see(self, mark: Contribution) -> bool:
        return self._sees_all or (mark.status is Status.PUBLISHED and not mark.practice)

    def _show_filter(self, wanted: Filter) -> None:
        if wanted == Filter():
            self._say(messages.FilterShown(None))
            return

        def show(features: list[FeatureId]) -> None:
            if wanted != self._filter_shown:
                return  # a newer filter is on its way
            by_table: dict[str, list[int]] = {}
            for feature in features:
                by_table.setdefault(feature.table, []).append(feature.fid)
            self._say(messages.FilterShown(by_table))

        self._workspace.then(self._workspace.ask(lambda store: list(store.matching(wanted))), show)

    def _show_selected(self, *, focus: bool) -> None:
        feature = self._selected_shown
        if feature is None:
            self._say(messages.FeatureGone())
            return

        def look(store: Store) -> Opened | None:
            mark = store.at(feature)
            return None if mark is None else (feature, mark, store.attachments(mark.uuid))

        def show(opened: Opened | None) -> None:
            if feature == self._selected_shown:  # otherwise another one was opened meanwhile
                self._show_opened(opened, focus)

        self._workspace.then(self._workspace.ask(look), show)

    def _show_opened(self, opened: Opened | None, focus: bool) -> None:
        if opened is None or not self._may_see(opened[1]):
            self._viewing.select(None)  # of which the page is told
            return
        feature, mark, attachments = opened
        project = self._workspace.snapshot.project
        layer, texts = project.layer(mark.layer), Texts.load(project.language)
        self._say(
            views.feature_view(feature, mark, layer, attachments, texts, unpublished=self._sees_all, focus=focus)
        )

    def _on_tapped(self, message: messages.FeatureTapped) -> None:
        self._viewing.select(FeatureId(message.table, message.fid), on_map=True)

    def _on_cleared(self, _message: messages.SelectionCleared) -> None:
        self._viewing.select(None)

    def _on_moved(self, message: messages.FeatureMoved) -> None:
        feature = FeatureId(message.table, message.fid)

        def moved(mark: Contribution | None) -> None:
            if mark is None:
                return
            try:
                shape = shape_from(ShapeKind(message.shape.kind), message.shape.coordinates)
            except Refusal as refusal:
                self._stay(refusal)
                return
            edit = ChangeContribution(mark.uuid, {"shape": shape}, expects=mark.revision)
            self._workspace.then(self._workspace.submit(edit, self._actor), lambda _changes: None, self._stay)

        self._workspace.then(self._workspace.ask(lambda store: store.at(feature)), moved)

    def _stay(self, failure: Exception) -> None:
        """A mark was dragged and may not move: say why, and draw it where it is."""
        self._tell_failure(failure)
        self._show_selected(focus=False)


def _is_new_point(mark: Contribution, changes: Changes) -> bool:
    return mark.uuid in changes.added and mark.shape is not None and mark.shape.geom_type == "Point"
