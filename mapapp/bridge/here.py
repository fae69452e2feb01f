"""Where the screen stands: at the venue of the open session, where the project's maps know a place of that name."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.basemaps.gazetteer import Found
from mapapp.basemaps.spelling import folded
from mapapp.bridge import messages
from mapapp.bridge.places import Places
from mapapp.domain.snapshot import Changes
from mapapp.workspace.workspace import Workspace


class Here:
    """Of one page. A venue guessed from a misspelling is not shown: it might send people to the wrong place."""

    def __init__(self, workspace: Workspace, places: Places, say: Callable[[messages.ToPage], None]) -> None:
        self._workspace = workspace
        self._places = places
        self._say = say

    def changed(self, changes: Changes) -> None:
        """Sessions come and go."""
        if changes.sessions:
            self.show()

    def show(self) -> None:
        """Tell a page that knows nothing, or something that has changed."""
        venue = self._venue()
        if venue:
            area = self._workspace.snapshot.project.area
            near = (area.centroid.x, area.centroid.y) if area is not None else (0.0, 0.0)
            self._places.look_up(venue, near, lambda found: self._tell(venue, found))
        else:
            self._say(messages.HereShown(None, ""))

    def _venue(self) -> str:
        session = self._workspace.snapshot.open_session
        return session.venue.strip() if session else ""

    def _tell(self, venue: str, found: list[Found]) -> None:
        if venue != self._venue():
            return  # another session meanwhile
        place = next((one for one in found if not one.meant and folded(one.name) == folded(venue)), None)
        self._say(messages.HereShown(place.at if place else None, venue if place else ""))
