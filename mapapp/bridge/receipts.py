"""What a person gets for what they gave: their number, a square code of it, and a slip where one can be printed."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.domain.contribution import Contribution
from mapapp.domain.permissions import Actor
from mapapp.domain.project import Project
from mapapp.i18n import Texts
from mapapp.workspace.ports import Store
from mapapp.workspace.slip import Slip, SlipPrinter
from mapapp.workspace.workspace import Workspace

Say = Callable[[messages.ToPage], None]


class Receipts:
    """Of one page. `sitting` tells who acts at a seat: a slip is printed of their own contributions only."""

    def __init__(self, workspace: Workspace, sitting: Callable[[str], Actor], say: Say, printer: SlipPrinter) -> None:
        self._workspace = workspace
        self._sitting = sitting
        self._say = say
        self._printer = printer
        self.handlers = {messages.SlipWanted: self._on_wanted}

    def receipt(self, mark: Contribution, store: Store) -> messages.ReceiptView:
        """On the store's thread: whether there are keys to seal a contact with is looked up there."""
        project = self._workspace.snapshot.project
        asked = project.contact_purposes if store.contacts.keys() is not None else ()
        import segno  # with it come the network's modules, which no start should wait for

        code = segno.make_qr(f"{mark.ref}\n{project.title}", error="m")
        return messages.ReceiptView(
            size=len(code.matrix),
            path=path_of(code.matrix),
            can_print=self._printer.is_ready,
            purposes=[messages.PurposeView(one.id, one.words) for one in asked],
        )

    def _on_wanted(self, message: messages.SlipWanted) -> None:
        visit = self._sitting(message.seat).visit_uuid

        def found(mark: Contribution | None) -> None:
            own = mark is not None and not mark.deleted and mark.visit_uuid is not None and mark.visit_uuid == visit
            project, texts = self._workspace.snapshot.project, Texts.load(message.language)
            printed = own and self._printer.print(slip_of(mark, project, texts))
            self._say(messages.SlipPrinted(message.seat, message.visit, printed))

        self._workspace.then(self._workspace.ask(lambda store: store.contribution(message.contribution)), found)


def slip_of(mark: Contribution, project: Project, texts: Texts) -> Slip:
    return Slip(
        title=project.title,
        ref=mark.ref,
        heading=texts("card-slip-number"),
        words=texts("card-slip-words"),
        contact_point=project.contact_point,
        direction=texts.language.direction,
    )


def path_of(matrix: tuple[bytearray, ...]) -> str:
    """The dark squares of a code (ISO/IEC 18004) as the path of an SVG, one unit a square, in runs along each row."""
    parts = []
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            run = 0
            while x + run < len(row) and row[x + run] & 1:
                run += 1
            if run:
                parts.append(f"M{x} {y}h{run}v1h-{run}z")
            x += run or 1
    return "".join(parts)
