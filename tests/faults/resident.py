"""A resident who leaves marks with photos until the process is killed, and says which were thanked for."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from shapely.geometry import Point

from mapapp.domain import edits
from mapapp.domain.contribution import Attachment, Contribution, Status
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.responses import Comment
from mapapp.domain.rounds import Option, Round, RoundKind
from mapapp.store.open import open_project
from mapapp.workspace.system_clock import SystemClock
from mapapp.workspace.workspace import Workspace

ACTOR = Actor("kiosk", EVERYTHING, visit_uuid=new_uuid())


def leave_marks(gpkg: Path, thanked: Connection, seed: int) -> None:
    """Say a mark's uuid only after the store has it: the promise of the thank-you screen."""
    _keep_leaving(gpkg, seed, lambda submit, mark: (submit(), thanked.send_bytes(mark.uuid.encode())))


def thank_too_early(gpkg: Path, thanked: Connection, seed: int) -> None:
    """The mistake that the harness must catch: thanks before the store has it."""
    _keep_leaving(gpkg, seed, lambda submit, mark: (thanked.send_bytes(mark.uuid.encode()), submit()))


def _keep_leaving(gpkg: Path, seed: int, leave: Callable[[Callable[[], object], Contribution], object]) -> None:
    chance = random.Random(seed)
    workspace = Workspace(lambda: open_project(gpkg, device="kiosk"), SystemClock(), lambda call: call(), "kiosk")
    while True:
        mark = Contribution(
            uuid=new_uuid(), layer="ideas", shape=Point(-1.885, 52.455), title="More trees", body="Please " * 20
        )
        data = chance.randbytes(chance.choice((200, 20_000, 120_000)))
        photo = Attachment(new_uuid(), mark.uuid, data, "image/jpeg", hashlib.sha256(data).hexdigest())
        edit = edits.AddContributions((mark,), (photo,))
        leave(lambda edit=edit: workspace.submit(edit, ACTOR).result(), mark)
        if chance.random() < 0.3:  # work of every kind is cut in two
            workspace.submit(edits.ChangeContribution(mark.uuid, {"title": "Lime trees"}), ACTOR).result()
            workspace.submit(edits.AddSupport(mark.uuid), ACTOR).result()
            workspace.submit(edits.AddComment(Comment(new_uuid(), mark.uuid, body="Yes")), ACTOR).result()
            _hold_round(workspace, mark)


def _hold_round(workspace: Workspace, mark: Contribution) -> None:
    """Ends the one that is still open, perhaps since somebody was killed, and begins another."""
    held = Round(new_uuid(), RoundKind.DOTS, "What first?", (Option(mark.uuid),), dots=3)
    open_round = workspace.snapshot.open_round
    for edit in (
        *((edits.CloseRound(open_round.uuid),) if open_round else ()),
        edits.Moderate((edits.Decision(mark.uuid, Status.PUBLISHED),)),
        edits.OpenRound(held),
        edits.Place(held.uuid, mark.uuid, 2),
    ):
        workspace.submit(edit, ACTOR).result()
