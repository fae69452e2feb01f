"""The sentences that the page says, out of the app's own: those of its language, and English for what that lacks."""

from __future__ import annotations

from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from mapapp.i18n import DEFAULT, Language, languages

_OWN = "web-"
_SHARED = frozenset(
    "map-label map-buttons map-zoom-in map-zoom-out map-home map-ground map-mark map-close map-photo "
    "map-voice map-voice-play map-voice-pause map-voice-said".split()
)


def spoken(code: str) -> Language:
    """The language that a page of a project in this language speaks."""
    return languages().get(code) or languages()[DEFAULT]


def sentences(language: Language) -> list[dict[str, Any]]:
    """Fluent sources, the page's own language first."""
    wanted = [language] if language.code == DEFAULT else [language, languages()[DEFAULT]]
    return [{"code": one.code, "source": _source(one)} for one in wanted]


def _source(language: Language) -> str:
    whole = FluentParser().parse(language.path.read_text(encoding="utf-8"))
    kept = [one for one in whole.body if isinstance(one, ast.Message) and _is_ours(one.id.name)]
    return FluentSerializer().serialize(ast.Resource(kept))


def _is_ours(key: str) -> bool:
    return key.startswith(_OWN) or key in _SHARED
