"""Whom to credit: the text of an attribution, never its markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from mapapp.domain.text import plain_text

_MOST = 300
_MOST_MARKUP = 20_000


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style") and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def attribution_text(html: str) -> str:
    """The words of an HTML attribution on one line, at most 300 characters."""
    parser = _Text()
    try:
        parser.feed(html[:_MOST_MARKUP])
        parser.close()
    except AssertionError:
        # What Python's parser has to say to declarations such as ``<![x[``; the words before it are kept.
        pass
    return one_line("".join(parser.parts), _MOST)


def one_line(text: str, most: int) -> str:
    """What somebody else's file says, fit for a label: one line, whole characters, nothing invisible."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"\s+", " ", plain_text(whole, "text", len(whole)))[:most].strip()
