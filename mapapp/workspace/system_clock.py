"""The machine's clock, as the workspace asks for it."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Implements `workspace.ports.Clock`."""

    def now(self) -> datetime:
        return datetime.now(UTC)
