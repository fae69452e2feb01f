"""The round at a table as its page is told it: what can be chosen, what lies where, and who has how much left."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import shapely

from mapapp.bridge import messages, views
from mapapp.bridge.voices import direction_of, excerpt, may_be_read
from mapapp.domain.contribution import Contribution
from mapapp.domain.edits import Place
from mapapp.domain.permissions import Actor
from mapapp.domain.refusal import Refusal
from mapapp.domain.rounds import Option, Placement, Round, RoundKind
from mapapp.domain.rules.rounds import counted
from mapapp.domain.snapshot import Changes
from mapapp.i18n import Texts
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.ports import FeatureId, Store
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.workspace import Workspace

log = logging.getLogger(__name__)
Say = Callable[[messages.ToPage], None]
Shown = tuple[Option, messages.OptionView]


class Rounds:
    """Of one page. `sitting` tells who acts at a seat; `seats` are those that take part: none where a round is only
    looked at, None on a screen that knows of none."""

    def __init__(
        self,
        workspace: Workspace,
        gathering: Gathering,
        sitting: Callable[[str], Actor],
        seats: Sequence[str] | None,
        say: Say,
    ) -> None:
        self._workspace = workspace
        self._gathering = gathering
        self._sitting = sitting
        self._seats = seats
        self._say = say
        self._shown: Round | None = None
        self.handlers = {messages.Placed: self._on_placed}
        self.close = gathering.watch(self._on_gathering)

    def show(self) -> None:
        """Tell a page that knows nothing, or something that has changed."""
        if self._seats is None:
            return
        self._shown = held = self._on_the_table()
        if held is None:
            self._say(messages.RoundPutAway())
            return
        self._workspace.then(
            self._workspace.ask(lambda store: self._look(store, held)),
            lambda shown: self._tell(held, shown),
        )

    def changed(self, changes: Changes) -> None:
        """Somebody placed something, a round began or ended, or what can be chosen was hidden or reworded."""
        seen = self._shown is not None and (changes.contributions or changes.notes)
        if changes.rounds or changes.placements or seen:
            self.show()

    def _on_the_table(self) -> Round | None:
        """What goes on; else the result that the facilitator has laid there."""
        snapshot = self._workspace.snapshot
        return snapshot.open_round or snapshot.round(self._gathering.stage.result)

    def _on_gathering(self, _gathering: Gathering) -> None:
        if self._on_the_table() is not self._shown:
            self.show()

    def _tell(self, held: Round, shown: messages.RoundShown) -> None:
        if self._shown is held:  # otherwise another one is on its way
            self._say(shown)

    def _look(self, store: Store, held: Round) -> messages.RoundShown:
        lies = counted(store, held)
        numbered = enumerate(_options(held, lies), start=1)
        options = (_option_view(store, held, option, number, lies) for number, option in numbered)
        shown = [one for one in options if one is not None]
        spent = sum(one.amount for one in lies)
        return messages.RoundShown(
            round=held.uuid,
            kind=str(held.kind),
            title=held.title,
            picture=f"/round/{held.uuid}" if held.picture_type else "",
            open=held.is_open,
            dots=held.dots,
            pot=held.pot,
            pot_left=max(0, held.pot - spent),
            unit=held.unit,
            options=[view for _option, view in shown],
            hands=[self._hand(seat, held, shown, lies) for seat in self._seats or ()],
        )

    def _hand(self, seat: str, held: Round, shown: Sequence[Shown], lies: Sequence[Placement]) -> messages.HandView:
        station = self._sitting(seat).station
        mine = {one.contribution_uuid: one.amount for one in lies if (one.station, one.seat) == (station, seat)}
        return messages.HandView(
            seat=seat,
            left=max(0, held.dots - sum(mine.values())),
            lying=[
                messages.LyingView(number, mine[option.contribution_uuid])
                for number, (option, _view) in enumerate(shown)
                if option.contribution_uuid in mine
            ],
        )

    def _on_placed(self, message: messages.Placed) -> None:
        actor = self._sitting(message.seat)
        if actor.visit_uuid is None or actor.visit_uuid != message.visit:
            self.show()  # the visit has ended: nothing of it may be written any more
            return

        def look(store: Store) -> str | None:
            mark = store.at(FeatureId(message.table, message.fid))
            return mark.uuid if may_be_read(mark) else None

        def submit(uuid: str | None) -> None:
            if uuid is None:
                self._refuse(message, Refusal("not-in-round"))
                return
            edit = Place(message.round, uuid, message.amount)
            self._workspace.then(
                self._workspace.submit(edit, actor),
                lambda _changes: None,
                lambda failure: self._refuse(message, failure),
            )

        self._workspace.then(self._workspace.ask(look), submit)

    def _refuse(self, message: messages.Placed, failure: Exception) -> None:
        if not (isinstance(failure, Refusal) and failure.code == "already-saved"):  # said twice
            log.info("nothing was placed: %s", failure)
            sentence = problem_text(failure, Texts.load(message.language))
            self._say(messages.RoundRefused(message.seat, message.round, sentence))
        self.show()


def _options(held: Round, lies: Sequence[Placement]) -> Sequence[Option]:
    """What can be chosen; of a prompt that is over, what it was answered with."""
    if held.kind is RoundKind.PROMPT and not held.is_open:
        return [Option(one.contribution_uuid) for one in lies]
    return held.options


def _option_view(store: Store, held: Round, option: Option, number: int, lies: Sequence[Placement]) -> Shown | None:
    """None for what is hidden: nobody can choose what they may not read."""
    mark, feature = store.contribution(option.contribution_uuid), store.feature(option.contribution_uuid)
    if mark is None or feature is None or not may_be_read(mark):
        return None
    shown = views.place_shown(mark, exact=False)
    photos = views.photo_views(store.media(mark.uuid), unpublished=False)
    view = messages.OptionView(
        number=number,
        table=feature.table,
        fid=feature.fid,
        layer=mark.layer,
        category=mark.category,
        ref=mark.ref,
        title=mark.title,
        words=excerpt(mark.words_for_others),
        body_lang=mark.body_lang,
        direction=direction_of(mark.body_lang),
        at=tuple(shapely.get_coordinates(shown.centroid)[0].tolist()) if shown is not None else None,
        photo=photos[0] if photos else None,
        cost=option.cost,
        total=_total(held, mark, lies),
    )
    return option, view


def _total(held: Round, mark: Contribution, lies: Sequence[Placement]) -> int | None:
    """What lies on it from everybody. Dots are counted when all are placed: nobody follows the crowd."""
    if held.kind is RoundKind.PROMPT or (held.kind is RoundKind.DOTS and held.is_open):
        return None
    return sum(one.amount for one in lies if one.contribution_uuid == mark.uuid)
