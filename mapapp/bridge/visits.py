"""Who sits at the seats of one page: people come, are interrupted, go on, and leave nothing behind."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import msgspec

from mapapp.bridge import messages
from mapapp.bridge.messages import Draft
from mapapp.domain.edits import FinishVisit, StartVisit
from mapapp.domain.permissions import Actor
from mapapp.domain.session import Visit
from mapapp.workspace.ports import Store
from mapapp.workspace.watchers import Watchers
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]

DRAFT_COMES_BACK_WITHIN = timedelta(seconds=60)
"""After a crash the same person is still there within a minute; later it is somebody else."""


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is kept of a person who is still there: enough to go on as if nothing had happened."""

    language: str
    session: str | None
    started_at: datetime
    draft: Draft


@dataclass(frozen=True, slots=True)
class Thanked:
    """What somebody was thanked for, and the language they were thanked in."""

    saved: messages.ContributionSaved
    language: str


class Visits:
    """The seats of one page and who sits there.

    Who watches `left` hears of each seat that somebody leaves; who watches `sits`, of everything that happens at one:
    since when its person is there (None for nobody), what they speak, and the step they are at.
    """

    def __init__(self, workspace: Workspace, actor: Actor, say: Say) -> None:
        self._workspace = workspace
        self._actor = actor
        self._say = say
        self.left = Watchers[[str]]()
        self.sits = Watchers[[str, datetime | None, str, str]]()
        self._visits: dict[str, Visit] = {}
        self._thanked: dict[str, Thanked] = {}
        self.handlers = {
            messages.VisitStarted: self._on_started,
            messages.VisitFinished: self._on_finished,
            messages.DraftKept: self._on_draft,
        }

    def restore(self, seats: list[str]) -> None:
        """Give each seat back what its person had entered before the page or the app went down."""
        for seat in seats:
            self._workspace.then(
                self._workspace.ask(lambda store, seat=seat: self._kept(store, seat)),
                lambda kept, seat=seat: self._give_back(seat, kept),
            )

    def go_on(self) -> None:
        """The page was shown another definition in the middle of things: everybody gets their card back."""
        station = self._actor.station
        for seat, visit in self._visits.items():
            since = visit.started_at or self._workspace.now()
            self._workspace.then(
                self._workspace.ask(lambda store, seat=seat, since=since: store.draft(station, seat, since)),
                lambda kept, seat=seat: self._give_back(seat, kept),
            )

    def end_all(self) -> None:
        """The screen is put away on purpose: for everybody who sits there that is the end, and nothing is kept."""
        for visit in tuple(self._visits.values()):
            self._finish(visit, "finished")

    def thank(self, saved: messages.ContributionSaved, language: str) -> None:
        """Say it; and once more to a page that went down meanwhile, until they leave or begin something else.

        Their number, taking back and the way to leave a contact come back so; what they had typed of a contact does
        not. It is never on the disk unsealed, and no page is told a contact that it has not just been told itself:
        whoever stands there after a crash may be somebody else.
        """
        self._thanked[saved.seat] = Thanked(saved, language)
        self._say(saved)

    def _kept(self, store: Store, seat: str) -> tuple[str, str] | None:
        since = self._workspace.now() - DRAFT_COMES_BACK_WITHIN
        kept = store.draft(self._actor.station, seat, since)
        if kept is None:
            store.keep_draft(replace(self._actor, seat=seat), "")  # an older one is somebody else's
        return kept

    def _give_back(self, seat: str, kept: tuple[str, str] | None) -> None:
        if kept is None:
            self._thank_again(seat)
            return
        uuid, text = kept
        try:
            it = msgspec.json.decode(text, type=Kept)
        except msgspec.MsgspecError:
            log.warning("a kept draft could not be read; seat %s starts anew", seat)
            self._shown_free(seat)
            return
        self._visits[seat] = Visit(uuid, it.session, self._actor.station, seat, it.language, it.started_at)
        self._say(messages.VisitRestored(seat, uuid, it.language, it.draft))
        self.sits.tell(seat, it.started_at, it.language, it.draft.step)

    def _thank_again(self, seat: str) -> None:
        visit, thanked = self._visits.get(seat), self._thanked.get(seat)
        if visit is None or thanked is None or thanked.saved.visit != visit.uuid:
            self._shown_free(seat)
            return
        saved = thanked.saved
        draft = Draft(saved.contribution, "thanks", layer=saved.layer)
        self._say(messages.VisitRestored(seat, visit.uuid, thanked.language, draft))
        self._say(saved)
        self.sits.tell(seat, visit.started_at, thanked.language, draft.step)

    def _shown_free(self, seat: str) -> None:
        """The page went down and nothing brings its person back: whoever looks from afar sees what the page shows."""
        visit = self._visits.get(seat)
        if visit is not None:
            self.sits.tell(seat, None, visit.language, "")

    def _on_started(self, message: messages.VisitStarted) -> None:
        left = self._visits.get(message.seat)
        if left is not None and left.uuid == message.visit:
            return  # said twice
        if left is not None:
            self._finish(left, "restarted")  # their page went down and they with it
        session = self._workspace.snapshot.open_session
        visit = Visit(
            message.visit,
            session.uuid if session else None,
            self._actor.station,
            message.seat,
            message.language,
            self._workspace.now(),
        )
        self._visits[message.seat] = visit
        self.sits.tell(message.seat, visit.started_at, visit.language, "")
        self._workspace.then(
            self._workspace.submit(StartVisit(visit), self.sitting(message.seat)),
            lambda changes: self._started(message.seat, changes.visits[0]),
        )

    def _started(self, seat: str, visit: Visit) -> None:
        """The visit as it was stamped; unless the person has already left again."""
        current = self._visits.get(seat)
        if current is not None and current.uuid == visit.uuid:
            self._visits[seat] = visit

    def _on_finished(self, message: messages.VisitFinished) -> None:
        visit = self._visits.get(message.seat)
        if visit is not None and visit.uuid == message.visit:
            self._finish(visit, message.ended_by)

    def _finish(self, visit: Visit, ended_by: str) -> None:
        actor = self.sitting(visit.seat)
        del self._visits[visit.seat]
        self._thanked.pop(visit.seat, None)
        self.left.tell(visit.seat)
        self.sits.tell(visit.seat, None, visit.language, "")
        self._workspace.then(self._workspace.ask(lambda store: store.keep_draft(actor, "")), lambda _none: None)
        self._workspace.then(self._workspace.submit(FinishVisit(visit, ended_by), actor), lambda _changes: None)

    def _on_draft(self, message: messages.DraftKept) -> None:
        visit = self._visits.get(message.seat)
        if visit is None or visit.uuid != message.visit:
            return  # the visit has ended: nothing of it may be written any more
        actor = self.sitting(message.seat)
        kept = Kept(message.language, visit.session_uuid, visit.started_at, message.draft)
        text = msgspec.json.encode(kept).decode()
        self._workspace.then(self._workspace.ask(lambda store: store.keep_draft(actor, text)), lambda _none: None)
        self.sits.tell(message.seat, visit.started_at, message.language, message.draft.step)

    def sitting(self, seat: str) -> Actor:
        """Who acts at this seat now."""
        visit = self._visits.get(seat)
        return replace(self._actor, seat=seat, visit_uuid=visit.uuid if visit else None)
