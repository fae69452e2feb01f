"""Readers that behave as a library does on a hostile file: they hang, swell, crash, stumble or say no."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

import pyarrow as pa

from mapapp.untrusted.unreadable import Unreadable


def words(*said):
    """A good one: a table of words, and one with the number of them."""
    yield pa.table({"word": said})
    yield pa.table({"count": [len(said)]})


def hang(started):
    Path(started).write_text(str(os.getpid()))
    Path(tempfile.gettempdir(), "half-read").touch()
    while True:
        time.sleep(0.05)


def work_for_ever():
    while True:
        pass


def eat_memory():
    eaten = []
    while True:
        eaten.append(bytearray(os.urandom(1 << 20) * 16))


def ask_for_the_moon():
    return [pa.table({"much": [bytearray(1 << 45)]})]


def crash():
    ctypes.string_at(0)


def be_killed():
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(60)


def stumble():
    raise RuntimeError("a library that does not know what to say")


def refuse(most):
    raise Unreadable("too-many-rows", most=most)


def write_without_end():
    with Path(tempfile.gettempdir(), "big").open("wb") as file:
        while True:
            file.write(b"\0" * (1 << 20))


def chatter():
    os.write(1, b"Warning 1: something about the schema\n")
    os.write(2, b"ERROR 4: something about the file\n")
    sys.stdout.write("and more\n")
    sys.stdout.flush()
    return [pa.table({"fine": [True]})]


def lie():
    """Leaves bytes that are no Arrow file, as a child that was taken over might."""
    Path(tempfile.gettempdir(), "0.arrow").write_bytes(b"ARROW1\0\0 but not really")
    return []
