"""Whatever a reader does in its own process, whoever asked goes on living and gets a sentence."""

import sys
import tempfile
import time
from contextlib import suppress
from multiprocessing import active_children
from pathlib import Path

import psutil
import pytest

from mapapp.untrusted.apart import Limits, read_apart
from mapapp.untrusted.unreadable import Unreadable
from tests.untrusted import bad_readers


def refusal(reader, *arguments, **limits):
    with pytest.raises(Unreadable) as failure:
        read_apart(reader, *arguments, limits=Limits(**limits))
    return failure.value


def left_behind():
    return list(Path(tempfile.gettempdir()).glob("mapapp-apart-*"))


def test_what_was_read_comes_back():
    words, count = read_apart(bad_readers.words, "Päron", "پارک")

    assert words.column("word").to_pylist() == ["Päron", "پارک"]
    assert count.column("count").to_pylist() == [2]


def test_a_no_of_the_reader_comes_back_with_its_facts():
    failure = refusal(bad_readers.refuse, 7)

    assert (failure.code, failure.details) == ("too-many-rows", {"most": 7})


def test_a_reader_that_hangs_is_ended(tmp_path):
    begun = time.monotonic()

    assert refusal(bad_readers.hang, tmp_path / "pid", seconds=4).code == "takes-too-long"
    assert time.monotonic() - begun < 60
    assert active_children() == []


def test_a_reader_that_works_without_end_is_ended():
    assert refusal(bad_readers.work_for_ever, seconds=4).code in ("takes-too-long", "reader-crashed")


def test_a_reader_that_swells_is_ended():
    failure = refusal(bad_readers.eat_memory, memory=600 << 20)

    assert (failure.code, failure.details) == ("takes-too-much-memory", {"most": 600})


def test_a_reader_that_asks_for_more_memory_than_there_is_says_so():
    assert refusal(bad_readers.ask_for_the_moon).code == "takes-too-much-memory"


@pytest.mark.parametrize("reader", [bad_readers.crash, bad_readers.be_killed, bad_readers.stumble, bad_readers.lie])
def test_a_reader_that_crashes_is_a_no_and_not_the_end(reader):
    assert refusal(reader).code == "reader-crashed"


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such limit; the folder goes with the reader")
def test_a_reader_that_fills_the_disk_is_stopped():
    assert refusal(bad_readers.write_without_end, written=8 << 20).code == "reader-crashed"


def test_a_reader_can_be_stopped_by_whoever_waits(tmp_path):
    class Enough(Exception):
        pass

    started = tmp_path / "pid"

    def look():
        with suppress(OSError, ValueError):
            int(started.read_text())
            raise Enough

    with pytest.raises(Enough):
        read_apart(bad_readers.hang, started, look=look)
    assert not psutil.pid_exists(int(started.read_text()))


def test_nothing_is_left_lying_about(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    refusal(bad_readers.hang, tmp_path / "pid", seconds=4)
    refusal(bad_readers.crash)

    assert left_behind() == []


def test_what_a_library_prints_stays_in_the_child(capfd):
    read_apart(bad_readers.chatter)

    assert capfd.readouterr() == ("", "")


def test_a_small_machine_keeps_half_of_its_memory():
    assert Limits(memory=1 << 60).memory_here == psutil.virtual_memory().total // 2
