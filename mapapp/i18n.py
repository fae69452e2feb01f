"""Words in the reader's language: one Fluent file per language, used by Python and page alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from mapapp.paths import resources

DEFAULT = "en"
_HEADER = re.compile(r"^## (name|direction|keyboard|reviewed): *(.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Language:
    """A language as its file describes itself: own name, ``ltr`` or ``rtl``, keyboard, read by a native speaker."""

    code: str
    name: str
    direction: str
    keyboard: str
    reviewed: bool
    path: Path

    @classmethod
    def read(cls, path: Path) -> Language:
        """Read the head of a ``.ftl`` file: lines such as ``## direction: rtl``."""
        facts = dict(_HEADER.findall(path.read_text(encoding="utf-8")))
        return cls(
            code=path.stem,
            name=facts["name"],
            direction=facts["direction"],
            keyboard=facts["keyboard"],
            reviewed=facts["reviewed"] == "yes",
            path=path,
        )


def languages() -> dict[str, Language]:
    """Every language there is a file for, by code, the default first."""
    found = sorted((resources() / "i18n").glob("*.ftl"), key=lambda path: (path.stem != DEFAULT, path.stem))
    return {path.stem: Language.read(path) for path in found}


class Texts:
    """Sentences of one language; a sentence it lacks comes from the default language."""

    def __init__(self, language: Language, fallback: Texts | None = None) -> None:
        self.language = language
        self._fallback = fallback

    @classmethod
    def load(cls, code: str = DEFAULT) -> Texts:
        """The texts of a language, or of the default where there is no such file."""
        known = languages()
        default = cls(known[DEFAULT])
        return default if code == DEFAULT or code not in known else cls(known[code], default)

    def __call__(self, key: str, **values: str | int | float) -> str:
        """The sentence, with its values filled in; numbers in Latin digits (both sides show the same)."""
        message = self._bundle.get_message(key) if self._bundle.has_message(key) else None
        if message is None or message.value is None:
            if self._fallback is None:
                raise KeyError(f"no text {key!r}")
            return self._fallback(key, **values)
        text, problems = self._bundle.format_pattern(message.value, dict(values))
        if problems:
            raise ValueError(f"text {key!r}: {problems[0]}")
        return text

    def has(self, key: str) -> bool:
        """Whether there is such a sentence, here or in the default language."""
        return self._bundle.has_message(key) or (self._fallback is not None and self._fallback.has(key))

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([f"{self.language.code}-u-nu-latn"], use_isolating=False)
        bundle.add_resource(FluentResource(self.language.path.read_text(encoding="utf-8")))
        return bundle
