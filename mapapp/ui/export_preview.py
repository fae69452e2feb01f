"""What exactly leaves the machine with these choices: how many contributions, and which facts of each."""

from __future__ import annotations

from collections.abc import Collection

from mapapp.domain.project import Project
from mapapp.domain.summary import Summary
from mapapp.store.leaving import RULES, leaving
from mapapp.workspace.dataset import Profile


def how_many(summary: Summary, layers: Collection[str], profile: Profile) -> int:
    """Contributions of these layers that the profile lets out."""
    counts = (summary.by_layer.get(layer, {}) for layer in layers)
    return sum(by_status.get(status, 0) for by_status in counts for status in RULES[profile].statuses)


def which_facts(project: Project, layers: Collection[str], profile: Profile) -> tuple[str, ...]:
    """The titles of every column that leaves, each once, in the order of the file."""
    columns = (one.column for layer in project.layers if layer.id in layers for one in leaving(layer, profile))
    return tuple(dict.fromkeys(column.title for column in columns))
