"""Photos, recordings and drawings on their way from a page into its person's draft."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from mapapp.bridge import messages
from mapapp.bridge.lending import Lending
from mapapp.bridge.means import Means
from mapapp.bridge.rate import MEDIA, Rate
from mapapp.bridge.rebuilding import rebuilt_medium
from mapapp.domain.identity import is_uuid
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts
from mapapp.workspace.ports import DraftMedium, Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]
MOST_BYTES = 25 << 20
MOST_IN_DRAFT = 12


@dataclass(slots=True)
class _Coming:
    """One medium whose pieces are arriving."""

    begun: messages.MediaBegun
    data: bytearray = field(default_factory=bytearray)


class Media:
    """Takes what the seats of one page give, makes it anew on a thread of its own, and keeps it with their drafts."""

    def __init__(
        self,
        workspace: Workspace,
        sitting: Callable[[str], Actor],
        say: Say,
        means: Means,
    ) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._say = say
        self._choose_picture = means.choose_picture
        self.lending = Lending(say, means.take_back)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="media")
        self._coming: dict[str, _Coming] = {}
        self._rate = Rate(MEDIA, workspace.now)
        self.handlers = {
            messages.DeviceWanted: self._on_wanted,
            messages.DeviceReturned: self._on_returned,
            messages.MediaBegun: self._on_begun,
            messages.MediaChunk: self._on_chunk,
            messages.MediaEnded: self._on_ended,
            messages.MediaDropped: self._on_dropped,
            messages.PictureWanted: self._on_picture_wanted,
        }

    def close(self) -> None:
        """Nothing more is taken; more than once does no harm."""
        self._coming.clear()
        self._thread.shutdown(wait=False)

    def left(self, seat: str) -> None:
        """The person at this seat has left."""
        self._coming.pop(seat, None)
        self.lending.leave(seat)

    def _is_here(self, seat: str, visit: str) -> bool:
        return self._sitting(seat).visit_uuid == visit

    def _on_wanted(self, message: messages.DeviceWanted) -> None:
        if self._is_here(message.seat, message.visit):
            self.lending.ask(message.device, message.seat)

    def _on_returned(self, message: messages.DeviceReturned) -> None:
        self.lending.give_back(message.device, message.seat)

    def _on_begun(self, message: messages.MediaBegun) -> None:
        if not self._is_here(message.seat, message.visit) or not is_uuid(message.medium):
            return
        try:
            self._rate.take(self._sitting(message.seat))
        except Refusal as refusal:
            self._refuse(message, refusal)
            return
        if message.size > MOST_BYTES:
            self._refuse(message, Refusal("media-too-large"))
        else:
            self._coming[message.seat] = _Coming(message)

    def _on_chunk(self, message: messages.MediaChunk) -> None:
        coming = self._arriving(message)
        if coming is None:
            return
        try:
            coming.data += base64.b64decode(message.data, validate=True)
        except binascii.Error:
            self._lose(coming)
            return
        if len(coming.data) > coming.begun.size:
            self._lose(coming)

    def _on_ended(self, message: messages.MediaEnded) -> None:
        coming = self._arriving(message)
        if coming is None:
            return
        if len(coming.data) != coming.begun.size:
            self._lose(coming)
            return
        del self._coming[message.seat]
        self._make(coming.begun, bytes(coming.data))

    def _on_dropped(self, message: messages.MediaDropped) -> None:
        actor = self._sitting(message.seat)
        if actor.visit_uuid == message.visit:
            dropped = self._workspace.ask(lambda store: store.drop_medium(actor, message.medium))
            self._workspace.then(dropped, lambda _none: None)

    def _on_picture_wanted(self, message: messages.PictureWanted) -> None:
        def take(data: bytes) -> None:
            begun = messages.MediaBegun(
                message.seat, message.visit, message.medium, "photo", len(data), None, message.language
            )
            self._make(begun, data)

        if self._is_here(message.seat, message.visit) and is_uuid(message.medium):
            self._choose_picture(take)

    def _arriving(self, message: messages.MediaChunk | messages.MediaEnded) -> _Coming | None:
        coming = self._coming.get(message.seat)
        same = coming is not None and (coming.begun.visit, coming.begun.medium) == (message.visit, message.medium)
        return coming if same else None

    def _lose(self, coming: _Coming) -> None:
        del self._coming[coming.begun.seat]
        self._refuse(coming.begun, Refusal("attachment-lost"))

    def _make(self, begun: messages.MediaBegun, data: bytes) -> None:
        self._workspace.then(
            self._thread.submit(rebuilt_medium, begun.kind, begun.medium, data, begun.people),
            lambda medium: self._keep(begun, medium),
            lambda failure: self._refuse(begun, failure),
        )

    def _keep(self, begun: messages.MediaBegun, medium: DraftMedium) -> None:
        if not self._is_here(begun.seat, begun.visit):
            return  # they left meanwhile, and nothing of them is kept
        actor = self._sitting(begun.seat)

        def keep(store: Store) -> None:
            if len(store.media_of_draft(actor)) >= MOST_IN_DRAFT:
                raise Refusal("media-too-many")
            store.keep_medium(actor, medium)

        view = messages.MediumView(medium.uuid, begun.kind, medium.width, medium.height, medium.seconds)
        self._workspace.then(
            self._workspace.ask(keep),
            lambda _none: self._say(messages.MediaKept(begun.seat, begun.visit, view)),
            lambda failure: self._refuse(begun, failure),
        )

    def _refuse(self, begun: messages.MediaBegun, failure: Exception) -> None:
        log.warning("a %s was not taken: %s", begun.kind, failure)
        sentence = problem_text(failure, Texts.load(begun.language))
        self._say(messages.MediaRefused(begun.seat, begun.visit, begun.medium, sentence))
