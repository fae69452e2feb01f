"""The thread that owns the screen, played by the test."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from mapapp.workspace.workspace import Workspace


class Screen:
    """A `Deliver` that takes what is delivered and runs it when the test says so, as an event loop would."""

    def __init__(self) -> None:
        self._jobs: deque[Callable[[], None]] = deque()
        self.thread = threading.current_thread()

    def __call__(self, job: Callable[[], None]) -> None:
        self._jobs.append(job)

    def catch_up(self) -> None:
        """Run what has been delivered so far, and what comes of it."""
        while self._jobs:
            self._jobs.popleft()()

    def settle(self, workspace: Workspace) -> None:
        """Let file and screen answer each other until neither has anything more to say."""
        workspace.ask(lambda store: None).result(5)
        while self._jobs:
            self.catch_up()
            workspace.ask(lambda store: None).result(5)
