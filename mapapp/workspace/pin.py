"""The PIN that lets a facilitator out of a locked screen: its form, its hash, and how long a wrong one must wait."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

FEWEST, MOST = 4, 8
"""Digits."""
_LONGEST_WAIT_SECONDS = 300
"""Ten thousand PINs of four digits then take five weeks."""

_FORM = re.compile(rf"[0-9]{{{FEWEST},{MOST}}}")


def is_pin(typed: str) -> bool:
    """Whether this could be a PIN: 4 to 8 digits."""
    return _FORM.fullmatch(typed) is not None


def hashed(pin: str) -> str:
    """What is kept in place of the PIN (argon2id, with its salt and parameters; RFC 9106).

    Raises:
        ValueError: it is not a PIN.
    """
    if not is_pin(pin):
        raise ValueError("a PIN has 4 to 8 digits")
    from argon2 import PasswordHasher  # here and below: only who locks a screen should wait for it

    return PasswordHasher().hash(pin)


class WrongPins:
    """How often in a row a PIN was wrong, wherever it was typed: each one doubles the wait, on a clock that nobody
    can set."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._count = 0
        self._open_from = 0.0

    @property
    def seconds_to_wait(self) -> float:
        """How long nothing is tried; 0 when somebody may."""
        return max(0.0, self._open_from - self._monotonic()) if self._count else 0.0

    def add(self) -> None:
        """One more."""
        self._count += 1
        self._open_from = self._monotonic() + min(2 ** (self._count - 1), _LONGEST_WAIT_SECONDS)

    def forget(self) -> None:
        """Somebody knew the PIN."""
        self._count = 0


class PinGate:
    """Lets the right PIN through. Whoever asks for one project's PIN shares its wrong ones: who guesses at two
    screens waits as long as who guesses at one."""

    def __init__(self, kept: str, wrong: WrongPins) -> None:
        """`kept` is what `hashed` gave; one that cannot be read lets nobody through."""
        self._kept, self._wrong = kept, wrong

    @property
    def seconds_to_wait(self) -> float:
        """How long nothing is tried; 0 when somebody may."""
        return self._wrong.seconds_to_wait

    def lets_through(self, typed: str) -> bool:
        """Whether this is the PIN. While there is a wait, even the right one is not looked at."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        if self.seconds_to_wait:
            return False
        try:
            PasswordHasher().verify(self._kept, typed)
        except (VerificationError, InvalidHashError):
            self._wrong.add()
            return False
        self._wrong.forget()
        return True
