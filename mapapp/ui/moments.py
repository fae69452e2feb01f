"""Dates and times as people say them here: local time, month names of the language, Latin digits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale


class Moments:
    """Words for moments in one language."""

    def __init__(self, language: str) -> None:
        self._locale = QLocale(language)

    def clock(self, moment: datetime) -> str:
        """``14:05``"""
        return moment.astimezone().strftime("%H:%M")

    def day(self, moment: datetime) -> str:
        """``21 Nov 2026``"""
        local = moment.astimezone()
        month = self._locale.monthName(local.month, QLocale.FormatType.ShortFormat)
        return f"{local.day} {month} {local.year}"

    def short(self, moment: datetime, now: datetime) -> str:
        """The time for today, the day without its year for this year, else the whole day."""
        local, today = moment.astimezone(), now.astimezone()
        if local.date() == today.date():
            return self.clock(moment)
        return self.day(moment) if local.year != today.year else self.day(moment).rsplit(" ", 1)[0]

    def full(self, moment: datetime) -> str:
        """``21 Nov 2026, 14:05``"""
        return f"{self.day(moment)}, {self.clock(moment)}"
