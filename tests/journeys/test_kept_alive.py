"""The real command in processes of its own: killed, the locked screen is back, at the same session."""

import os
import signal
import subprocess
import sys
import time

import pytest

from mapapp.domain.edits import OpenSession
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.session import Session
from mapapp.projects.opening import at_once, open_for_use
from mapapp.store.project_files import project_files
from mapapp.workspace.pin import hashed

PATIENCE_SECONDS = 90


@pytest.fixture
def ready(brookvale):
    """Brookvale with a PIN and an open session, closed."""
    workspace = open_for_use(brookvale, at_once).workspace
    workspace.ask(lambda store: store.keep_pin_hash(hashed("2468"))).result()
    opening = OpenSession(Session(uuid=new_uuid(), title="Saturday drop-in"))
    workspace.submit(opening, Actor(station="desk", permissions=EVERYTHING)).result()
    workspace.close()
    return brookvale


@pytest.fixture
def keeper(ready):
    command = [sys.executable, "-m", "mapapp", "kiosk", str(ready), "--at-once"]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    yield process
    process.kill()
    process.wait()


def holder(project, but=0):
    """The process that has the project open, other than `but`: its lock file says so."""
    lock = project_files(project).lock
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        lines = lock.read_text(encoding="utf-8").splitlines()
        if len(lines) == 2 and int(lines[1]) != but:
            return int(lines[1])
        time.sleep(0.1)
    pytest.fail("nobody opened the project")


def test_a_killed_screen_is_back_at_the_same_session(ready, keeper):
    first = holder(ready)
    os.kill(first, getattr(signal, "SIGKILL", signal.SIGTERM))
    second = holder(ready, but=first)
    assert keeper.poll() is None

    keeper.kill()
    keeper.wait()
    os.kill(second, getattr(signal, "SIGKILL", signal.SIGTERM))
    time.sleep(0.5)
    workspace = open_for_use(ready, at_once).workspace
    assert workspace.snapshot.open_session.title == "Saturday drop-in"
    workspace.close()
