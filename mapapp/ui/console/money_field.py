"""Takes an amount of money, as people of the machine's country write it."""

from __future__ import annotations

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from mapapp.domain.rules.rounds import MOST_MONEY


class MoneyField(QLineEdit):
    """Whole units, with or without signs between the thousands."""

    def __init__(self, amount: int = 0) -> None:
        super().__init__(str(amount) if amount else "")
        self._whole = QIntValidator(1, MOST_MONEY, self)
        self.setValidator(self._whole)

    @property
    def amount(self) -> int:
        """0 where nothing that can be spent was written."""
        if not self.hasAcceptableInput():
            return 0
        # Read in the country the validator took it in: Python would stumble over “5,000”.
        return self._whole.locale().toInt(self.text())[0]
