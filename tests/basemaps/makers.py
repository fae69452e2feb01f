"""Makers of maps that behave as libraries do with other people's files: they work, say no, crash, or never end."""

import os
import time

from mapapp.basemaps.archive import part_of
from mapapp.workspace.problems import Problem


def count_to_three(source, out, progress, words):
    for done in range(1, 4):
        progress(done, 3)
    out.write_text(f"{source.name}: {words}")


def say_no(source, out, progress):
    raise Problem("picture-too-large", source.with_name("another.tif"), most=2000)


def crash(source, out, progress):
    part_of(out).write_text("half a map")
    os.abort()


def go_on_for_ever(source, out, progress):
    part_of(out).write_text("half a map")
    progress(7, 100)
    while True:
        time.sleep(0.05)
