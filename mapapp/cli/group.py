"""Lets ``mapapp PROJECT`` mean ``mapapp open PROJECT``, and ``mapapp`` alone the start screen."""

from __future__ import annotations

import click
from typer.core import TyperGroup


class OpenByDefault(TyperGroup):
    """A first word that is no command is a project to open.

    An optional argument beside subcommands would swallow the command's name, so it is done here, before parsing.
    """

    default = "open"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((word for word in args if not word.startswith("-")), None)
        asks_for_help = any(word in ("--help", "--version", "--install-completion") for word in args[:1])
        if not asks_for_help and (first is None or first not in self.commands):
            args = [self.default, *args]
        return super().parse_args(ctx, args)
