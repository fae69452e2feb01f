"""Lets ``mapapp PROJECT`` mean ``mapapp open PROJECT``, and ``mapapp`` alone the start screen."""

from __future__ import annotations

import typer
from typer.core import TyperGroup

_STOPS = frozenset({"--help", "--version", "--install-completion", "--show-completion"})
"""Options before which no command is needed."""


class OpenByDefault(TyperGroup):
    """A first word that is no command is a project to open.

    An optional argument beside subcommands would swallow the command's name, so it is done here, before parsing.
    """

    default = "open"

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:
        words = [place for place, word in enumerate(args) if not word.startswith("-")]
        place = words[0] if words else len(args)
        if not _STOPS.intersection(args[:place]) and (not words or args[place] not in self.commands):
            args = [*args[:place], self.default, *args[place:]]
        return super().parse_args(ctx, args)
