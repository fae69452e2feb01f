"""Write ``resources/web/styles/tokens.css`` from the design tokens that page and Qt share.

Run ``python -m mapapp.bridge.tokens`` after changing ``resources/styles/tokens.json``; a test compares.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from mapapp.paths import resources

HEAD = "/* Generated from resources/styles/tokens.json by `python -m mapapp.bridge.tokens`. Do not edit. */\n"


def generate() -> str:
    """The whole of ``tokens.css``: a theme per ``data-theme``, a type scale per ``data-density``."""
    tokens = json.loads((resources() / "styles" / "tokens.json").read_text(encoding="utf-8"))
    parts = [HEAD]
    shared = {
        **{name: f"{size}px" for name, size in tokens["sizes"].items()},
        **{name: f"{time}ms" for name, time in tokens["durations"].items()},
        **tokens["plain"],
        **{f"seat-{number}": colour for number, colour in enumerate(tokens["seats"], start=1)},
    }
    parts.append(_rule(":root", shared))
    for name, theme in tokens["themes"].items():
        first = next(iter(tokens["themes"]))
        parts.append(_rule(f'{":root, " if name == first else ""}[data-theme="{name}"]', theme))
    for name, density in tokens["densities"].items():
        parts.append(_rule(f'[data-density="{name}"]', {key: f"{size}px" for key, size in density.items()}))
    for code, font in tokens["fonts"].items():
        families = ", ".join(f'"{one}"' if " " in one else one for one in font["families"])
        selector = ":root, [lang]" if code == "default" else f":lang({code})"
        parts.append(_rule(selector, {"font": families, "leading": font["leading"]}))
    return "\n".join(parts)


def _rule(selector: str, values: Mapping[str, Any]) -> str:
    lines = [f"  --{name}: {value};" for name, value in values.items()]
    return "\n".join([f"{selector} {{", *lines, "}", ""])


def main() -> None:
    """Write the file where the page's styles are."""
    target = resources() / "web" / "styles" / "tokens.css"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(generate(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
