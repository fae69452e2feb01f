"""What every web map carries of ours: its program, its style sheet with letters, and the licences of both."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from mapapp.exports.web_map.embedding import embedded
from mapapp.exports.web_map.letters import with_letters
from mapapp.paths import page


@dataclass(frozen=True, slots=True)
class Assets:
    """Texts ready for the page; licences as JSON."""

    script: str
    style: str
    licences: str


def assets_for(words: str, languages: Collection[str]) -> Assets:
    """As they were built beside the app's own page, with the letters that these words in these languages need."""
    folder = page()
    style = (folder / "web_map.css").read_text(encoding="utf-8")
    return Assets(
        script=(folder / "web_map.js").read_text(encoding="utf-8"),
        style=with_letters(style, folder, words, languages),
        licences=embedded((folder / "web_map_licences.txt").read_text(encoding="utf-8")),
    )
