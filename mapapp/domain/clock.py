"""A hybrid logical clock: text order is time order, on every station, even when a wall clock jumps back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

_MOST_COUNTED = 999_999


@dataclass(frozen=True, slots=True, order=True)
class Hlc:
    """One reading (Kulkarni et al. 2014): wall clock in milliseconds, counter, device."""

    millis: int
    counter: int
    device: str

    def __str__(self) -> str:
        return f"{self.millis:015d}-{self.counter:06d}-{self.device}"

    @classmethod
    def parse(cls, text: str) -> Hlc:
        """Read the text form; ValueError where it is not one."""
        millis, counter, device = text.split("-", 2)
        return cls(int(millis), int(counter), device)

    def next(self, now_millis: int) -> Hlc:
        """The reading after this one on this device: the larger of clock and last seen."""
        if now_millis > self.millis:
            return Hlc(now_millis, 0, self.device)
        if self.counter == _MOST_COUNTED:  # one digit more and text order would no longer be time order
            return Hlc(self.millis + 1, 0, self.device)
        return Hlc(self.millis, self.counter + 1, self.device)


def iso_utc(moment: datetime) -> str:
    """GeoPackage DATETIME: ``YYYY-MM-DDTHH:MM:SS.sssZ`` (OGC 12-128r17, table 1)."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def from_iso(text: str) -> datetime:
    """Read what `iso_utc` wrote, and the same without ``Z`` as some programs write it back."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
