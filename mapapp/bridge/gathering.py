"""Tells a page what a facilitator lets everybody round the table see and do."""

from __future__ import annotations

import math
from collections.abc import Callable

import shapely

from mapapp.bridge import messages, views
from mapapp.bridge.voices import may_be_read
from mapapp.domain.snapshot import Changes
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.ports import Store
from mapapp.workspace.workspace import Workspace

Say = Callable[[messages.ToPage], None]


class Stage:
    """What one page shows of a gathering; what is hidden meanwhile is nobody's to look at any more."""

    def __init__(self, workspace: Workspace, gathering: Gathering, say: Say) -> None:
        self._workspace = workspace
        self._gathering = gathering
        self._say = say
        self._shown = gathering.stage
        self.close = gathering.watch(self._on_gathering)

    def show(self) -> None:
        """Tell a page that knows nothing, or something that has changed."""
        self._shown = stage = self._gathering.stage

        def look(store: Store) -> messages.SpotView | None:
            feature = store.feature(stage.spotlight) if stage.spotlight else None
            mark = store.at(feature) if feature is not None else None
            if feature is None or mark is None or not may_be_read(mark):
                return None
            shown = views.place_shown(mark, exact=False)
            at = tuple(shapely.get_coordinates(shown.centroid)[0].tolist()) if shown is not None else None
            return messages.SpotView(feature.table, feature.fid, at)

        self._workspace.then(self._workspace.ask(look), self._tell)

    def changed(self, changes: Changes) -> None:
        """A contribution that everybody looks at may have been hidden."""
        if any(one.uuid == self._shown.spotlight for one in changes.contributions):
            self.show()

    def _tell(self, spot: messages.SpotView | None) -> None:
        stage = self._gathering.stage
        if stage != self._shown:
            return  # another one is on its way
        left = None
        if stage.ends_at is not None:
            left = max(0, math.ceil((stage.ends_at - self._workspace.now()).total_seconds()))
        self._say(messages.GatheringShown(stage.frozen, spot, left))

    def _on_gathering(self, gathering: Gathering) -> None:
        if gathering.stage != self._shown:
            self.show()
