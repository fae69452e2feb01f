"""Voices as they were recorded, while there is room."""

from base64 import b64decode
from dataclasses import replace

import pytest

from mapapp.exports.web_map.recordings import recordings_within
from mapapp.workspace.dataset import Medium
from mapapp.workspace.progress import Cancelled

VOICE = Medium("v", "c", "ideas", "audio/webm;codecs=opus", b"sound" * 200, seconds=3.5, transcript="By the pond")
PHOTO = Medium("p", "c", "ideas", "image/jpeg", b"")


def fitted(*media, budget=1_000_000):
    return recordings_within(media, budget, lambda: None)


def test_a_voice_is_in_the_file_byte_for_byte_with_its_words():
    (found,) = fitted(PHOTO, VOICE).recordings

    head, data = found.src.split(",")
    assert (head, b64decode(data)) == ("data:audio/webm;base64", VOICE.data)
    assert (found.id, found.of, found.seconds, found.words) == ("v", "c", 3.5, "By the pond")


def test_what_has_no_room_is_counted_and_a_shorter_one_after_it_still_fits():
    long, short = replace(VOICE, data=b"x" * 90_000), replace(VOICE, uuid="s")
    found = fitted(long, short, long, budget=10_000)

    assert ([one.id for one in found.recordings], found.left_out) == (["s"], 2)
    assert len(found.recordings[0].src) < found.used <= 10_000


@pytest.mark.parametrize("kind", ["text/html", "audio/x,<script>", ""])
def test_what_is_no_sound_never_becomes_an_address(kind):
    assert fitted(replace(VOICE, content_type=kind)).recordings == ()


def test_it_can_be_stopped_between_two():
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        recordings_within([VOICE], 1_000_000, stop)
