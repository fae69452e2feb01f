"""Facts as JSON inside a page: whatever people wrote, no browser finds markup or the end of the element in it."""

from __future__ import annotations

import msgspec


def embedded(facts: object) -> str:
    """JSON for a ``<script type="application/json">``.

    There a browser looks for ``</script`` and ``<!--`` and for nothing else (HTML Living Standard, 13.2.5.4 and
    4.12.1.3), so no ``<`` is left. U+2028 and U+2029 end a line in older JavaScript.
    """
    text = msgspec.json.encode(facts).decode()
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
