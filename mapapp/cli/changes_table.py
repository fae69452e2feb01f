"""The changes of a hand-over as a table: one line a field, what is here beside what the file says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from mapapp.cli.output import print_facts
from mapapp.i18n import Texts


def print_changes(facts: Mapping[str, Any]) -> None:
    """Print what `take_back` found; people's words are shown as they are, never as markup."""
    texts = Texts.load()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for name in ("number", "field", "here", "file", "note"):
        table.add_column(texts(f"changes-column-{name}"), overflow="fold", no_wrap=name == "number")
    for change in facts["changes"]:
        for place, field in enumerate(change["fields"]):
            said = (field["title"], *(field[one] or texts("changes-nothing") for one in ("here", "file")))
            table.add_row(*(Text(words) for words in (change["ref"] if place == 0 else "", *said, field["note"])))
    if facts["changes"]:
        Console().print(table)
    print_facts({name: value for name, value in facts.items() if name != "changes"}, as_json=False)
