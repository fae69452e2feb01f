"""What a page gave as a photo, recording or drawing, made anew before anything of it is kept."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mapapp.domain.contribution import Attachment, People
from mapapp.domain.refusal import Refusal
from mapapp.untrusted import recordings
from mapapp.untrusted.unreadable import Unreadable
from mapapp.workspace.ports import DraftMedium

if TYPE_CHECKING:
    from mapapp.untrusted.images import Picture


def rebuilt_medium(kind: str, uuid: str, data: bytes, people: str | None) -> DraftMedium:
    """A ``photo``, ``voice`` or ``sketch``, as it may be kept.

    Raises:
        Refusal: it is too large or too long, or not what it should be.
    """
    if kind == "voice":
        recording = _recording(data)
        return DraftMedium(uuid, recording.data, recording.content_type, seconds=recording.seconds)
    picture = _picture(data, drawn=kind == "sketch")
    return DraftMedium(
        uuid,
        picture.data,
        picture.content_type,
        picture.width,
        picture.height,
        people=People(people) if people else None,
    )


def attached_to(contribution_uuid: str, medium: DraftMedium) -> Attachment:
    """What was in a draft, as its contribution holds it."""
    return Attachment(
        uuid=medium.uuid,
        contribution_uuid=contribution_uuid,
        data=medium.data,
        content_type=medium.content_type,
        sha256=hashlib.sha256(medium.data).hexdigest(),
        width=medium.width,
        height=medium.height,
        seconds=medium.seconds,
        people=medium.people,
    )


def _picture(data: bytes, *, drawn: bool) -> Picture:
    from mapapp.untrusted import images  # what reads pictures: no window should wait for it

    try:
        return images.rebuilt(data, drawn=drawn)
    except Unreadable as failure:
        if failure.code == "image-too-large":
            raise Refusal("media-too-large") from failure
        raise Refusal("picture-unreadable") from failure


def _recording(data: bytes) -> recordings.Recording:
    try:
        return recordings.rebuilt(data)
    except Unreadable as failure:
        if failure.code == "recording-too-long":
            raise Refusal("recording-too-long", minutes=recordings.MOST_MINUTES) from failure
        raise Refusal("recording-unreadable") from failure
