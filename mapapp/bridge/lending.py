"""Camera and microphone of a screen, lent to one of its seats at a time; all of them see who has what."""

from __future__ import annotations

from collections.abc import Callable

from mapapp.bridge import messages

Say = Callable[[messages.ToPage], None]


class Lending:
    """Whoever asks first has it until they give it back or leave. `has` is what the browser's permission hangs on."""

    def __init__(self, say: Say, take_back: Callable[[str], None]) -> None:
        self._say = say
        self._take_back = take_back
        self._lent: dict[str, str] = {"camera": "", "microphone": ""}

    def has(self, device: str) -> bool:
        """Whether somebody at this screen may use the device now."""
        return bool(self._lent.get(device))

    def ask(self, device: str, seat: str) -> None:
        """This seat would like it; everybody hears who has it now."""
        self._lent[device] = self._lent[device] or seat
        self.tell()

    def give_back(self, device: str, seat: str) -> None:
        if self._lent[device] == seat:
            self._lent[device] = ""
            self._take_back(device)
            self.tell()

    def leave(self, seat: str) -> None:
        """The person has left, and nothing of theirs runs on."""
        for device in self._lent:
            self.give_back(device, seat)

    def tell(self) -> None:
        self._say(messages.DevicesLent(**self._lent))
