"""How commands speak: facts as a table or as JSON on stdout, trouble in plain words on stderr."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any

import typer

from mapapp.domain.refusal import Refusal
from mapapp.i18n import Texts
from mapapp.workspace.problem_text import problem_text
from mapapp.workspace.problems import Problem

log = logging.getLogger(__name__)

AsJson = Annotated[bool, typer.Option("--json", help="Print the facts as JSON.")]


def print_facts(facts: Mapping[str, Any], *, as_json: bool, title: str = "") -> None:
    """Print facts for people, or for programs: with `as_json` nothing else is on stdout."""
    if as_json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False, indent=2) + "\n")
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title or None, show_header=False, box=None, padding=(0, 2, 0, 0), title_justify="left")
    table.add_column(style="bold")
    table.add_column(overflow="fold")
    for name, value in facts.items():
        table.add_row(name.replace("_", " "), _words(value))
    Console().print(table)


@contextmanager
def plain_trouble() -> Iterator[None]:
    """Turn refusals and problems into sentences on stderr and exit code 1; the option that helps is named."""
    try:
        yield
    except (Refusal, Problem) as failure:
        from rich.console import Console  # a window that opens well does not wait for it

        log.debug("the command failed", exc_info=failure)
        texts = Texts.load()
        words, how = problem_text(failure, texts), f"cli-how-{failure.code}"
        Console(stderr=True, soft_wrap=True).print(f"{words} {texts(how)}" if texts.has(how) else words, markup=False)
        raise typer.Exit(1) from None


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on stderr; gives a function that takes how many are done and how many there are (0: unknown)."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    words = TextColumn("{task.description}")
    columns = (SpinnerColumn(), words, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(title, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total or None)


def _words(value: object) -> str:
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {_words(one)}" for name, one in value.items()) or "none"
    if isinstance(value, list | tuple):
        return "\n".join(_words(one) for one in value) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)
