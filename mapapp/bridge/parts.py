"""Who answers what on one page, and how they are put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mapapp.bridge import messages
from mapapp.bridge.answering import Answering
from mapapp.bridge.attendance import Attendance
from mapapp.bridge.contacts import Contacts
from mapapp.bridge.gathering import Stage
from mapapp.bridge.giving import Giving
from mapapp.bridge.ground import Ground
from mapapp.bridge.here import Here
from mapapp.bridge.line import Line
from mapapp.bridge.marks import Marks
from mapapp.bridge.means import Means
from mapapp.bridge.media import Media
from mapapp.bridge.places import Places
from mapapp.bridge.reading_aloud import ReadingAloud
from mapapp.bridge.receipts import Receipts
from mapapp.bridge.responding import Responding
from mapapp.bridge.resting import Resting
from mapapp.bridge.role import Screen
from mapapp.bridge.rounds import Rounds
from mapapp.bridge.seating import Seating
from mapapp.bridge.visits import Visits
from mapapp.workspace.gathering import Gathering
from mapapp.workspace.viewing import Viewing
from mapapp.workspace.workspace import Workspace

Handler = Callable[[messages.FromPage], None]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the presenter speaks to. `handlers` has all that a page can say but that it is ready; `closers` run once,
    when the page is put away."""

    ground: Ground
    seating: Seating
    attendance: Attendance
    marks: Marks
    visits: Visits
    media: Media
    responding: Responding
    rounds: Rounds
    stage: Stage
    here: Here
    resting: Resting
    handlers: dict[type, Handler]
    closers: tuple[Callable[[], None], ...]


def put_together(
    workspace: Workspace,
    viewing: Viewing,
    gathering: Gathering,
    screen: Screen,
    ground: Ground,
    means: Means,
    line: Line,
) -> Parts:
    """One of each, for one page; each says on the `line` what it has to say."""
    say, seats = line.say, [seat.id for seat in screen.seats]
    visits = Visits(workspace, screen.actor, say)
    sitting = visits.sitting
    marks = Marks(workspace, viewing, screen.actor, say, line.complain)
    media = Media(workspace, sitting, say, means)
    contacts = Contacts(workspace, sitting, say)
    receipts = Receipts(workspace, sitting, say, means.slips)
    giving = Giving(workspace, sitting, say, receipts.receipt, visits.thank)
    responding = Responding(workspace, sitting, seats, say)
    answering = Answering(workspace, sitting, say, responding.show)
    rounds = Rounds(workspace, gathering, sitting, seats if screen.role.shows_rounds else None, say)
    places = Places(workspace, ground.folder, say)
    reading = ReadingAloud(means.voice, say)
    seating = Seating(screen.seats, means.seat_memory)
    attendance = Attendance(workspace, gathering, screen, seating)
    stage = Stage(workspace, gathering, say)

    visits.left.add(media.left)
    visits.left.add(contacts.left)
    visits.sits.add(attendance.sits)
    seating.moved.add(attendance.show_places)
    people = (visits, media, giving, receipts, contacts, responding, answering, rounds, reading, seating)
    heard = (*people, marks, places, ground)
    return Parts(
        ground=ground,
        seating=seating,
        attendance=attendance,
        marks=marks,
        visits=visits,
        media=media,
        responding=responding,
        rounds=rounds,
        stage=stage,
        here=Here(workspace, places, say),
        resting=Resting(workspace, say),
        handlers={kind: handler for one in heard for kind, handler in one.handlers.items()},
        closers=(places.close, reading.close, media.close, stage.close, rounds.close, attendance.close),
    )
