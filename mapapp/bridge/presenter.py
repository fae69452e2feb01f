"""Answers one page: decodes what it says, hands it to whom it concerns, and tells it what changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mapapp.bridge import messages, views
from mapapp.bridge.codec import BadMessage, Codec
from mapapp.bridge.contacts import Contacts
from mapapp.bridge.gathering import Stage, free_seats
from mapapp.bridge.giving import Giving
from mapapp.bridge.ground import Ground
from mapapp.bridge.here import Here
from mapapp.bridge.marks import Marks
from mapapp.bridge.media import Means, Media
from mapapp.bridge.places import Places
from mapapp.bridge.reading_aloud import NoVoice, ReadingAloud, Voice
from mapapp.bridge.receipts import Receipts
from mapapp.bridge.responding import Responding
from mapapp.bridge.resting import Resting
from mapapp.bridge.rounds import Rounds
from mapapp.bridge.seating import NoMemory, Seating, SeatMemory
from mapapp.bridge.visits import Visits
from mapapp.domain.permissions import Actor
from mapapp.domain.snapshot import Changes, Snapshot
from mapapp.i18n import Texts
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.slip import NoPrinter, SlipPrinter
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Screen:
    """What kind of page this is: who acts on it, what it may say, which seats it has."""

    actor: Actor
    allowed: tuple[type[messages.FromPage], ...]
    seats: tuple[messages.SeatView, ...]
    resident_screen: bool
    can_move: bool
    density: str = "kiosk"
    theme: str = "light"
    calm: bool = False

    @property
    def shared(self) -> bool:
        """Whether people sit round it, whom a facilitator may want to see from afar."""
        return self.density == "table"


_NO_MEANS = Means()


class Presenter:
    """Lives on the screen's thread. `said` is called with each text for the page."""

    def __init__(
        self,
        workspace: Workspace,
        viewing: Viewing,
        screen: Screen,
        base_maps: Path,
        texts: Texts,
        said: Callable[[str], None],
        means: Means = _NO_MEANS,
        slips: SlipPrinter | None = None,
        ground: Ground | None = None,
        voice: Voice | None = None,
        gathering: Gathering | None = None,
        seat_memory: SeatMemory | None = None,
    ) -> None:
        self._workspace = workspace
        self._screen = screen
        self._ground = ground or Ground(base_maps)
        self._texts = texts
        self._said = said
        self._theme = screen.theme
        self._codec = Codec(screen.allowed)
        self._ready = False
        self._closed = False
        self._marks = Marks(workspace, viewing, screen.actor, self._say, self._tell_failure)
        self._seating = Seating(screen.seats, seat_memory or NoMemory(), self._tell_places)
        self._gathering = gathering or Gathering()
        self._stage = Stage(workspace, self._gathering, self._say)
        self._visits = Visits(workspace, screen.actor, self._say, self._left, self._sits)
        self._media = Media(workspace, self._visits.sitting, self._say, means)
        receipts = Receipts(workspace, self._visits.sitting, self._say, slips or NoPrinter())
        giving = Giving(workspace, self._visits.sitting, self._say, receipts.receipt)
        self._contacts = Contacts(workspace, self._visits.sitting, self._say)
        seats = [seat.id for seat in screen.seats]
        self._responding = Responding(workspace, self._visits.sitting, seats, self._say)
        round_the_table = seats if screen.density in ("table", "wall") else None
        self._rounds = Rounds(workspace, self._gathering, self._visits.sitting, round_the_table, self._say)
        places = Places(workspace, base_maps, self._say)
        self._resting = Resting(workspace, self._say)
        self._here = Here(workspace, places, self._say)
        reading = ReadingAloud(voice or NoVoice(), self._say)
        self._handlers: dict[type, Callable[[messages.FromPage], None]] = {
            messages.PageReady: self._on_ready,
            **self._marks.handlers,
            **self._visits.handlers,
            **self._media.handlers,
            **giving.handlers,
            **receipts.handlers,
            **self._contacts.handlers,
            **places.handlers,
            **reading.handlers,
            **self._responding.handlers,
            **self._rounds.handlers,
            **self._ground.handlers,
            **self._seating.handlers,
        }
        self._stop = [
            workspace.subscribe(self._on_changes),
            viewing.watch(self._on_viewing),
            places.close,
            reading.close,
            self._media.close,
            self._ground.follow(self._on_ground, self._tell_failure),
            self._stage.close,
            self._rounds.close,
        ]
        if screen.shared:
            self._gathering.sit(free_seats(screen.seats, screen.actor.station))

    def hear(self, text: str) -> None:
        """Take one message from the page. A wrong one is logged without its content and changes nothing."""
        if self._closed:
            return
        try:
            message = self._codec.decode(text)
        except BadMessage as problem:
            log.warning("refused a message from the page: %s", problem)
            return
        self._handlers[type(message)](message)

    def wear(self, theme: str) -> None:
        """The window looks different: ``light``, ``dark`` or ``contrast``."""
        self._theme = theme
        self._say(messages.LookChanged(theme, self._screen.calm))

    def look_at_the_disk(self) -> None:
        """Other programs fill disks too, and somebody makes room: ask now and then."""
        if self._ready and self._screen.resident_screen:
            self._resting.look()

    def seats_as_they_were(self) -> None:
        """Forget where people moved their seats; whoever sits there goes on at the place from before."""
        self._seating.forget()
        if self._ready:
            self._begin_anew()

    def may_use(self, device: str) -> bool:
        """Whether somebody at this screen has been lent the ``camera`` or the ``microphone``."""
        return not self._closed and self._media.lending.has(device)

    def end_visits(self) -> None:
        """Somebody closes this screen, which no crash does: whoever sits at it has left."""
        self._visits.end_all()

    def close(self) -> None:
        """Stop listening to page and workspace; answers still on their way find nobody."""
        self._closed = True
        for stop in self._stop:
            stop()
        if self._screen.shared:
            self._gathering.sit(())

    def _say(self, message: messages.ToPage) -> None:
        if self._ready and not self._closed:
            self._said(self._codec.encode(message))

    def _sits(self, seat: str, since: datetime | None, language: str, doing: str) -> None:
        if self._screen.shared:
            heard_at = self._workspace.now() if since else None
            self._gathering.note(seat, since, language, doing, heard_at)

    def _tell_places(self) -> None:
        """To whoever looks at the table from afar."""
        for seat in self._seating.views():
            self._gathering.place(seat.id, seat.edge if seat.along is not None else "", seat.along or 0.0)

    def _left(self, seat: str) -> None:
        self.look_at_the_disk()
        self._media.left(seat)
        self._contacts.left(seat)

    def _on_ready(self, _message: messages.PageReady) -> None:
        self._ready = True
        self._show_project(self._workspace.snapshot)
        self._marks.show_all()
        for seat in self._screen.seats:
            self._media.left(seat.id)  # a page that starts has nothing running
        self._visits.restore([seat.id for seat in self._screen.seats])

    def _show_project(self, snapshot: Snapshot) -> None:
        project = snapshot.project
        maps = self._ground.maps(project)
        self._say(
            messages.ProjectShown(
                title=project.title,
                purpose=project.purpose,
                organiser=project.organiser,
                kept_for=project.kept_for,
                contact_point=project.contact_point,
                area=views.area_view(project),
                layers=[views.layer_view(layer, snapshot.version) for layer in project.layers],
                base_map=maps.base_maps[0] if maps.base_maps else None,
                languages=views.language_views(project),
                language=project.language,
                seats=self._seating.views(),
                can_move=self._screen.can_move,
                resident_screen=self._screen.resident_screen,
                pre_moderation=project.pre_moderation,
                other_base_maps=maps.base_maps[1:],
                overlays=maps.overlays,
                density=self._screen.density,
            )
        )
        self._say(messages.LookChanged(self._theme, self._screen.calm))
        self._tell_places()
        self._here.show()
        self._stage.show()
        self._rounds.show()
        if maps.problem is not None and not self._screen.resident_screen:
            self._tell_failure(maps.problem)
        if self._screen.resident_screen:
            self._resting.begin()

    def _tell_failure(self, failure: Exception) -> None:
        self._say(messages.Told(problem_text(failure, self._texts), "problem"))

    def _on_changes(self, changes: Changes, snapshot: Snapshot) -> None:
        if changes.project is not None:
            self._show_project(snapshot)
            self._marks.show_all()
            self._visits.go_on()
        if changes.added:
            self.look_at_the_disk()
        self._here.changed(changes)
        self._stage.changed(changes)
        self._rounds.changed(changes)
        self._marks.changed(changes, snapshot)
        self._responding.changed(changes)

    def _on_ground(self) -> None:
        """Another map beneath."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        """The page forgets what it knew, as after a change of the project; visits go on."""
        self._show_project(self._workspace.snapshot)
        self._marks.show_all()
        self._visits.go_on()

    def _on_viewing(self, _viewing: Viewing) -> None:
        self._marks.viewing_changed()
