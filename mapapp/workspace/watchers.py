"""Whoever wants to be told of something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Watchers(Generic[P]):
    """Lives on one thread. Watchers are told in the order in which they came; one that another has stopped meanwhile
    is told no more.
    """

    def __init__(self) -> None:
        self._all: list[Callable[P, None]] = []

    def add(self, watcher: Callable[P, None]) -> Callable[[], None]:
        """Tell this one too; returns the way to stop it, which may be used twice."""
        self._all.append(watcher)

        def stop() -> None:
            if watcher in self._all:
                self._all.remove(watcher)

        return stop

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Tell everybody, whoever of them stumbles; the first to stumble is heard of then."""
        stumbled: Exception | None = None
        for watcher in tuple(self._all):
            if watcher not in self._all:
                continue
            try:
                watcher(*args, **kwargs)
            except Exception as problem:  # noqa: BLE001 - raised once all are told
                stumbled = stumbled or problem
        if stumbled is not None:
            raise stumbled
