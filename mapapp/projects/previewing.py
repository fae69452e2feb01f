"""What exactly would leave the machine, counted before anything is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mapapp.projects.choosing import selection_of
from mapapp.store.dataset import dataset_from_snapshot
from mapapp.workspace.dataset import Dataset, Profile
from mapapp.workspace.progress import Progress
from mapapp.workspace.wanted import Wanted

_ACCURACY = "accuracy_m"


@dataclass(frozen=True, slots=True)
class Preview:
    """A hand-over in numbers.

    Attributes:
        rows: contributions by the layer's title; by_profile: how many each profile would let out.
        not_located: without a place; coarsened: near a home, whose places leave moved to the middle of a cell.
        facts: titles of all columns, each once, in their order.
        media: photos, drawings and recordings, photos on cards among them.
        along: rows of what others added and of rounds, by title.
    """

    rows: Mapping[str, int]
    by_profile: Mapping[Profile, int]
    not_located: int
    coarsened: int
    facts: tuple[str, ...]
    media: int
    along: Mapping[str, int]

    @property
    def count(self) -> int:
        return sum(self.rows.values())


def preview_of(snapshot: Path, wanted: Wanted, profile: Profile, progress: Progress) -> Preview:
    """Count what this profile would let out of a snapshot, and how much the others would.

    Raises:
        Refusal, Problem: what is wanted is unknown, or the snapshot or the area's file cannot be read.
        Cancelled: `progress` asked to stop.
    """
    # The complete profile refuses no status; what another one keeps back is counted as nothing.
    selection = selection_of(snapshot, wanted, Profile.FULL)
    every: dict[Profile, Dataset] = {}
    for one in Profile:
        every[one] = dataset_from_snapshot(snapshot, one, selection)
        progress(0, 0)
    chosen = every[profile]
    rows = dict.fromkeys((table.layer.title for table in chosen.tables), 0)
    not_located = coarsened = 0
    for table in chosen.tables:
        rows[table.layer.title] += table.count
        for batch in table.batches():
            progress(0, 0)
            not_located += batch.column(0).null_count
            if _ACCURACY in batch.schema.names:
                coarsened += batch.num_rows - batch.column(_ACCURACY).null_count
    rounds = (chosen.rounds,) if chosen.rounds is not None else ()
    columns = (column.title for table in chosen.tables for column in table.columns)
    return Preview(
        rows=rows,
        by_profile={profile: data.count for profile, data in every.items()},
        not_located=not_located,
        coarsened=coarsened,
        facts=tuple(dict.fromkeys(columns)),
        media=chosen.media_count + chosen.card_count,
        along={one.title: one.count for one in (*chosen.companions, *rounds)},
    )
