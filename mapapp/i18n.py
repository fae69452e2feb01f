"""Words in the reader's language: one Fluent file per language, used by Python and page alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from mapapp.paths import resources

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.runtime.bundle import Message

DEFAULT = "en"
_ENTRY = re.compile(r"^([a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t}\[*].*)?(?=\n|\Z))*", re.MULTILINE)
"""A key at a line's beginning, and what goes on below: indented, empty or in braces (Fluent 1.0, "Entry")."""
_REFERENCE = re.compile(r"\{\s*([a-zA-Z][\w-]*)\s*\}")
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

    @property
    def keyboard_path(self) -> Path:
        """The layout of its keyboard on the screen."""
        return resources() / "keyboards" / f"{self.keyboard}.json"

    @classmethod
    def read(cls, path: Path) -> Language:
        """Read the head of a ``.ftl`` file: lines such as ``## direction: rtl``.

        Raises:
            ValueError: the head does not say all of it.
        """
        facts = dict(_HEADER.findall(path.read_text(encoding="utf-8")))
        missing = {"name", "direction", "keyboard", "reviewed"} - set(facts)
        if missing or facts["direction"] not in ("ltr", "rtl"):
            raise ValueError(f"{path.name} does not say its {', '.join(sorted(missing)) or 'direction'}")
        return cls(
            code=path.stem,
            name=facts["name"],
            direction=facts["direction"],
            keyboard=facts["keyboard"],
            reviewed=facts["reviewed"] == "yes",
            path=path,
        )


def languages() -> Mapping[str, Language]:
    """Every language there is a file for, by code, the default first."""
    return _languages_in(resources() / "i18n")


@cache  # asked for at every tap on a mark, while the files never change under a running app
def _languages_in(folder: Path) -> Mapping[str, Language]:
    found = sorted(folder.glob("*.ftl"), key=lambda path: (path.stem != DEFAULT, path.stem))
    return MappingProxyType({path.stem: Language.read(path) for path in found})


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
        message = self._message(key)
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
        return key in self._entries or (self._fallback is not None and self._fallback.has(key))

    def _message(self, key: str) -> Message | None:
        """Parsed when it is first asked for, with what it refers to: a whole file takes longer than a project."""
        if not self._bundle.has_message(key):
            if key not in self._entries:
                return None
            from fluent.runtime import FluentResource

            self._bundle.add_resource(FluentResource(self._entries[key]))
            for other in _REFERENCE.findall(self._entries[key]):
                self._message(other)
        return self._bundle.get_message(key)

    @cached_property
    def _entries(self) -> Mapping[str, str]:
        """Each sentence as its file has it, by key."""
        text = self.language.path.read_text(encoding="utf-8")
        return {entry[1]: entry[0] for entry in _ENTRY.finditer(text)}

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle  # with it come numbers and dates of all languages: a while to load

        # Babel writes Latin digits of its own accord; the page has to ask for them with ``-u-nu-latn``,
        # which Babel cannot parse.
        return FluentBundle([self.language.code], use_isolating=False)
