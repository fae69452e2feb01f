"""How large a web map may become, and what each part of it may take."""

from __future__ import annotations

from dataclasses import dataclass

MOST_BYTES = 20_000_000
"""Of the whole file: it still travels by e-mail, and a telephone still opens it."""
MOST_CONTRIBUTIONS = 20_000
"""Above that, lists and clusters in a browser answer noticeably late."""
MOST_WORDS = 12_000_000
"""Bytes of what people said, as JSON."""
_MOST_TILES = 5_000_000
_SLACK = 100_000
"""For the page around all parts, and what is escaped in them."""
_PER_BYTE = 4 / 3
"""Letters of base64 for a byte."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What is left for tiles, voices and photos once words, program and letters have their place, in bytes."""

    left: int

    @classmethod
    def after(cls, *parts: str) -> Budget:
        """What some finished parts leave."""
        return cls(MOST_BYTES - _SLACK - sum(len(part.encode()) for part in parts))

    @property
    def tiles(self) -> int:
        """Bytes of tiles before they are written as base64; voices and photos keep at least half of what is left."""
        return max(0, int(min(_MOST_TILES, self.left / 2) / _PER_BYTE))

    def without(self, *parts: str) -> int:
        """What is left for voices and photos after the tiles, written out; voices take half of it at most."""
        return max(0, self.left - sum(len(part) for part in parts))
