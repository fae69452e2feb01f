"""The colours of a theme, read from the tokens that page and window share."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields

from mapapp.paths import resources


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme of ``resources/styles/tokens.json``; every value is ``#rrggbb``."""

    ink: str
    ink_soft: str
    paper: str
    surface: str
    sunken: str
    line: str
    edge: str
    action: str
    action_strong: str
    action_tint: str
    on_action: str
    focus: str
    focus_edge: str
    good: str
    good_tint: str
    problem: str
    problem_tint: str
    shade: str

    @property
    def is_outlined(self) -> bool:
        """Whether tints are the plain ground (high contrast): what a tint tells then needs an outline."""
        return self.good_tint == self.surface

    @property
    def faint(self) -> str:
        """What cannot be pressed just now; where every line is dark, paler than all of them."""
        return mixed(self.ink, self.surface, 0.45) if self.is_outlined else self.edge

    @property
    def waiting_tint(self) -> str:
        """The ground of what waits for a decision: a breath of the focus colour."""
        return mixed(self.focus, self.surface, 0.22)


def load_themes() -> dict[str, Colours]:
    """Every theme by name: ``light``, ``dark``, ``contrast``."""
    tokens = json.loads((resources() / "styles" / "tokens.json").read_text(encoding="utf-8"))
    names = [field.name for field in fields(Colours)]
    return {
        theme: Colours(**{name: values[name.replace("_", "-")] for name in names})
        for theme, values in tokens["themes"].items()
    }


def mixed(colour: str, ground: str, share: float) -> str:
    """`share` of one ``#rrggbb`` over another."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(top * share + under * (1 - share)):02x}" for top, under in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[start : start + 2], 16) for start in (1, 3, 5))
