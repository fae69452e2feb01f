"""Commands that are brought in when somebody names them: no window waits for what other commands need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from typer.core import TyperCommand, TyperGroup


class Later(Mapping[str, "TyperCommand | TyperGroup"]):
    """The commands of a group by name, in the order of its help.

    Args:
        modules: command → its module, which has a function ``run``, or for a group of commands its ``app``. Nobody
            who only follows import statements, as packagers do, sees that these modules are needed.
    """

    def __init__(self, modules: Mapping[str, str]) -> None:
        self._modules = modules

    def __getitem__(self, name: str) -> TyperCommand | TyperGroup:
        return _made(name, import_module(self._modules[name]))

    def __contains__(self, name: object) -> bool:
        return name in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)


def _made(name: str, module: ModuleType) -> TyperCommand | TyperGroup:
    """Spoken plainly, as the whole app is."""
    app = getattr(module, "app", None)
    if app is None:
        app = typer.Typer(add_completion=False, rich_markup_mode=None)
        app.command(name)(module.run)
    return typer.main.get_command(app)
