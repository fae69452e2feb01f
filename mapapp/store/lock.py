"""One window at a time: a lock file beside the project, held by the operating system, so that no crash leaves it."""

from __future__ import annotations

import contextlib
import getpass
import os
import sys
from io import FileIO
from pathlib import Path

from mapapp.workspace.problems import Problem

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """The byte that is locked: far behind the text, which Windows would otherwise keep others from reading."""

    def _hold(file: FileIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _let_go(file: FileIO) -> None:
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _hold(file: FileIO) -> None:
        # flock, not lockf: it also keeps out a second store of the same process.
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _let_go(file: FileIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class InstanceLock:
    """Held from opening to closing a project. The file says who holds it; never the database file itself."""

    def __init__(self, path: Path, project: Path, device: str) -> None:
        """Take the lock in the name of this user on this device.

        Raises:
            Problem: somebody has the project open (their name is in the details), or the folder cannot be
                written to.
        """
        self._path = path
        self._was_there = path.exists()
        try:
            self._file = FileIO(path, "a+")  # unbuffered: Windows locks bytes from where the file stands
        except OSError as error:
            raise Problem("folder-read-only", project, folder=project.parent.name) from error
        try:
            _hold(self._file)
        except OSError as error:
            who = _who_holds(self._file)
            self._file.close()
            raise Problem("project-open-elsewhere", project, who=who) from error
        with contextlib.suppress(OSError):  # a full disk: the lock holds all the same, without a name in it
            self._file.seek(0)
            self._file.truncate()
            self._file.write(f"{_user()} ({device})\n{os.getpid()}\n".encode())

    def release(self, *, forget: bool = False) -> None:
        """Let others in. `forget` also takes away a lock file that was not there before."""
        if self._file.closed:
            return
        self._file.seek(0)
        self._file.truncate()
        _let_go(self._file)
        self._file.close()
        if forget and not self._was_there:
            self._path.unlink(missing_ok=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user: a container, a kiosk account
        return str(os.getpid())


def _who_holds(file: FileIO) -> str:
    file.seek(0)
    return file.read(1000).decode(errors="replace").partition("\n")[0].strip() or "?"
