"""The line to one page: nothing is said before the page is ready, and nothing heard once it is put away."""

from __future__ import annotations

import logging
from collections.abc import Callable

from mapapp.bridge import messages
from mapapp.bridge.codec import BadMessage, Codec
from mapapp.i18n import Texts
from mapapp.workspace.problem_text import problem_text

log = logging.getLogger(__name__)


class Line:
    """Lives on the screen's thread. `said` is called with each text for the page; `allowed` is what that may say."""

    def __init__(
        self, allowed: tuple[type[messages.FromPage], ...], texts: Texts, said: Callable[[str], None]
    ) -> None:
        self._codec = Codec(allowed)
        self._texts = texts
        self._said = said
        self.is_ready = False
        self.is_closed = False

    def open(self) -> None:
        """The page has begun, perhaps once more."""
        self.is_ready = True

    def close(self) -> None:
        """Answers still on their way find nobody."""
        self.is_closed = True

    def heard(self, text: str) -> messages.FromPage | None:
        """What the page says. A wrong message is logged without its content and changes nothing."""
        if self.is_closed:
            return None
        try:
            return self._codec.decode(text)
        except BadMessage as problem:
            log.warning("refused a message from the page: %s", problem)
            return None

    def say(self, message: messages.ToPage) -> None:
        """Tell the page, if it listens."""
        if self.is_ready and not self.is_closed:
            self._said(self._codec.encode(message))

    def complain(self, failure: Exception) -> None:
        """Say to whoever is in front of the screen why something was not done."""
        self.say(messages.Told(problem_text(failure, self._texts), "problem"))
