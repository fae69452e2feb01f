"""A facilitator puts a photo to a contribution: chosen from this computer, made anew, added."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mapapp.bridge.rebuilding import attached_to, rebuilt_medium
from mapapp.domain.contribution import Contribution
from mapapp.domain.edits import AddAttachments
from mapapp.domain.identity import new_uuid
from mapapp.ui.context import UiContext
from mapapp.ui.pictures import pick_picture
from mapapp.workspace.ports import DraftMedium


def add_photo(context: UiContext, owner: QWidget, mark: Contribution) -> None:
    """Nothing happens where none is chosen; one that cannot be opened is said so."""
    data = pick_picture(owner, context.dialogs, context.texts)
    if data is None:
        return
    told = context.texts("ui-media-added", ref=mark.ref)

    def add(medium: DraftMedium) -> None:
        edit = AddAttachments((attached_to(mark.uuid, medium),))
        context.submit(edit, lambda _changes: context.notices.good(told))

    context.tasks.run(
        owner, lambda _progress: rebuilt_medium("photo", new_uuid(), data, None), add, context.tell_failure
    )
