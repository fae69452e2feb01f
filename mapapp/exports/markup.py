"""Residents' words inside XML, and inside the HTML that some programs make of it: always text, never markup."""

from __future__ import annotations

import html
import re
from xml.sax.saxutils import escape

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0, production 2."""


def xml_text(words: str) -> str:
    """The words for an element or an attribute in double quotes; characters that XML cannot hold are left out."""
    return escape(_NOT_IN_XML.sub("", words), {'"': "&quot;", "\r": "&#13;"})


def html_text(words: str) -> str:
    """The words for a page in HTML, line breaks kept; a ``$`` is written so that no template fills it in."""
    return html.escape(words).replace("$", "&#36;").replace("\n", "<br>")
