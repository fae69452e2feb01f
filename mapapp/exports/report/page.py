"""The report's page: everything it needs within it, no script, and people's words only ever as text."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mapapp.exports.report.days import days_in
from mapapp.exports.report.figures import Entry
from mapapp.exports.report.typefaces import font_faces
from mapapp.i18n import Language, Texts, languages
from mapapp.paths import resources

ENTRY = b'<article class="entry">'
"""How the page begins each contribution; what people wrote is escaped, so that nothing else begins like it."""
_CORNERS = {"diamond": (4, 0, 1.14), "triangle": (3, 0, 1.3), "square": (4, 45, 1.2),
            "pentagon": (5, 0, 1.08), "hexagon": (6, 30, 1.06)}  # fmt: skip
"""Symbol → corners, turn in degrees, reach in radii: the same outlines as the page draws."""


def rendered(report: Mapping[str, Any], texts: Texts, spoken: Iterable[str]) -> Iterator[str]:
    """The page in pieces, so that a long appendix is never in memory as a whole.

    `spoken` are the languages whose letters must travel along.
    """
    environment = Environment(
        loader=FileSystemLoader(resources() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    language = texts.language
    stylesheet = (resources() / "report" / "report.css").read_text(encoding="utf-8")
    stream = environment.get_template("report.html.j2").stream(
        **report,
        t=texts,
        language=language,
        style=Markup(font_faces({language.code, *spoken}) + stylesheet),
        symbol_path=symbol_path,
        share=_share,
        said=_said,
        day=days_in(language.code),
    )
    stream.enable_buffering(64)
    return iter(stream)


def symbol_path(symbol: str, radius: float) -> str:
    """An SVG path around 0, 0; the triangle hangs a little lower, so that its middle is where the place is."""
    if symbol not in _CORNERS:
        half = f"a{radius:.2f} {radius:.2f} 0 1 1"
        return f"M{-radius:.2f} 0{half} {2 * radius:.2f} 0{half} {-2 * radius:.2f} 0Z"
    corners, turn, reach = _CORNERS[symbol]
    down = 0.22 * radius if symbol == "triangle" else 0
    steps = []
    for at in range(corners):
        angle = math.radians(turn + 360 / corners * at)
        steps.append(f"{math.sin(angle) * radius * reach:.2f} {down - math.cos(angle) * radius * reach:.2f}")
    return f"M{'L'.join(steps)}Z"


def _share(count: int, rows: Sequence[tuple[str, int]]) -> str:
    """A bar's length against the longest, as a share that CSS can multiply."""
    return f"{count / max(other for _, other in rows):.3f}"


def _said(entry: Entry) -> Markup:
    """The language and direction of somebody's words, as attributes."""
    spoken: Language | None = languages().get(str(entry.values.get("body_lang") or ""))
    if spoken is None:
        return Markup('dir="auto"')
    return Markup('lang="{}" dir="{}"').format(spoken.code, spoken.direction)
