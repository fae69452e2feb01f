"""What a planner reads first: what is in the hand-over, how to open it, what was left out, and what columns mean."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator
from pathlib import Path

from mapapp.exports.geopackage import Written
from mapapp.exports.spreadsheet_text import harmless, value_list
from mapapp.workspace.dataset import Column, Dataset, Profile

_HEADER = ("layer_or_table", "column", "title", "type", "meaning", "values")
_PROFILES = {
    Profile.PUBLIC: "Everybody: published contributions only, the day and not the time, places near a home moved to "
    "the middle of a cell, nothing about who gave them or at which screen. Counts of fewer than 10 people are empty.",
    Profile.PARTNER: "Partners: contributions that are published or still waiting, with their reference, status and "
    "event; places near a home moved to the middle of a cell. Not for publication.",
    Profile.FULL: "Complete: everything, hidden contributions, people's own words and exact places among it. Keep it "
    "as safe as the project itself.",
}
_WIDTH = 100


def write_read_me(path: Path, dataset: Dataset, written: Written, names: dict[str, str], licence: str) -> None:
    """Write the read-me; `names` are the other files of the hand-over and what each of them is.

    Lines end as Windows has them: its oldest editor shows anything else as one line.
    """
    path.write_text("\n".join(_lines(dataset, written, names, licence)) + "\n", encoding="utf-8-sig", newline="\r\n")


def write_dictionary(path: Path, written: Written) -> None:
    """Write a CSV that explains every column of every layer and table."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(_HEADER)
        for name, columns in _tables(written):
            for one in columns:
                facts = (name, one.name, one.title, one.type, one.description, value_list(one.values))
                lines.writerow([harmless(fact) for fact in facts])


def _tables(written: Written) -> Iterator[tuple[str, Collection[Column]]]:
    for table in written.tables:
        yield written.names[table.name], table.columns
    for related in written.related:
        yield written.names[related.key], related.columns


def _lines(dataset: Dataset, written: Written, names: dict[str, str], licence: str) -> Iterator[str]:
    project = dataset.project
    yield from (project.title, "=" * min(len(project.title), _WIDTH), "")
    if project.purpose:
        yield from (project.purpose, "")
    yield from ("WHAT IS HERE", "")
    for name, words in names.items():
        yield f"  {name}: {words}"
    yield from ("", "  In the GeoPackage:")
    for name, count in {**written.counts, **written.along}.items():
        yield f"    {name}: {count} rows"
    yield from ("", "HOW TO OPEN IT", "")
    yield "  Keep these files together in one folder. In QGIS open the .qgz; other programs open the .gpkg."
    yield "  “contribution_uuid” of comments and photos is the “uuid” of a contribution, the same in every file."
    if dataset.rounds is not None:
        yield "  “round_uuid” says which round something was placed in."
    yield from ("", "WHO IT IS FOR", "", f"  {_PROFILES[dataset.profile]}")
    yield from ("", "WHERE IT COMES FROM", "")
    for sentence in written.lineage.sentences:
        yield f"  {sentence}"
    if written.tally.left_out:
        yield f"  Left out: {', '.join(written.tally.left_out)}"
    yield from ("", "LICENCE", "")
    asked = project.organiser or "whoever gave you this"
    yield f"  {licence or f'None was named. Ask {asked} before you publish any of it.'}"
    for base_map in project.base_maps:
        yield f"  Places were pointed out on a map: {base_map.title}. {base_map.attribution}"
