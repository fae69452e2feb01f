"""What a report says, gathered from a dataset: figures, maps, photos, and every contribution at the end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from mapapp.domain.layer import RESERVED_COLUMNS, Layer
from mapapp.exports.exporter import ExportOptions
from mapapp.exports.labels import value_text
from mapapp.exports.media_files import media_along
from mapapp.exports.metadata import Lineage
from mapapp.exports.related import PLACEMENTS, RESULTS
from mapapp.exports.report.days import days_in
from mapapp.exports.report.figures import Entry, Figures, LayerFigures, entries, figures_of
from mapapp.exports.report.map_drawing import HEIGHT, WIDTH, Frame, Marks, bounds_of, path_of, scale_bar
from mapapp.exports.report.photos import Photo, Photos, photos_of
from mapapp.exports.report.rounds import rounds_of
from mapapp.exports.report.time_line import time_line
from mapapp.exports.stream import Tally, moved
from mapapp.i18n import Texts
from mapapp.workspace.dataset import Column, Dataset, Events, Table
from mapapp.workspace.ground import KINDS
from mapapp.workspace.problems import Problem
from mapapp.workspace.transform import Transformation

MOST = 20_000
"""Contributions in one report; beyond that it is no longer read, and a table serves better."""
_FACTS = (
    "ref",
    "status",
    "status_reason",
    "place_name",
    "accuracy_m",
    "session",
    "created_on",
    "created_at",
    "supports",
)
"""What is printed of the bookkeeping, where the profile lets it out; what people were asked is printed as well."""
_BOOKKEEPING = RESERVED_COLUMNS | {"session", "created_on", "updated_on", "supports"}
_ELSEWHERE = frozenset(("support", PLACEMENTS, RESULTS))
"""What others did that has a number or a section of its own."""


@dataclass(frozen=True, slots=True)
class LayerMap:
    """One layer's page: what was counted, what is drawn, and its categories, the most frequent first."""

    figures: LayerFigures
    marks: Marks
    categories: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Printed:
    """A contribution in the appendix: its words, pictures, and everything else the profile lets out."""

    entry: Entry
    photos: Sequence[Photo]
    facts: Sequence[tuple[str, str]]


def report_of_dataset(
    dataset: Dataset, options: ExportOptions, texts: Texts, still: Transformation, tally: Tally
) -> dict[str, Any]:
    """Everything the page's template names. The appendix is a stream: it reads the rows once more while printing.

    Raises:
        Problem: ``report-too-long``; Refusal: an unknown layer; Cancelled: whoever watches `tally` stopped it.
    """
    tables = options.tables(dataset)
    total = sum(table.count for table in tables)
    if total > MOST:
        raise Problem("report-too-long", count=total, most=MOST)
    frame = _frame(dataset, tables)
    marks = {table.layer.id: Marks(frame) for table in tables}
    figures = figures_of(tables, _drawing(tables, marks, still, tally))
    photos = photos_of(media_along(dataset, tables))
    ground, attribution = _ground(options, frame)
    bar, bar_words = scale_bar(frame)
    project = dataset.project
    return {
        "title": project.title,
        "purpose": project.purpose,
        "organiser": project.organiser,
        "date": dataset.taken_at[:10],
        "figures": figures,
        "session_rows": _session_rows(figures, dataset.events, texts),
        "time": time_line(figures.days),
        "overview": [LayerMap(one, marks[one.layer.id], ()) for one in figures.layers],
        "maps": [_layer_map(one, marks[one.layer.id], texts) for one in figures.layers if one.count],
        "width": WIDTH,
        "height": HEIGHT,
        "ground": ground,
        "area": path_of(project.area, frame) if project.area is not None else "",
        "attribution": attribution,
        "bar": bar,
        "bar_words": bar_words,
        "rounds": rounds_of(dataset, tables, photos.by_owner),
        "pictures": photos.chosen,
        "not_shown": photos.left_out,
        "appendix": _appendix(tables, photos, _added(dataset, texts), texts),
        "made": Lineage.of(dataset, still, rows=total, not_located=figures.not_located, lost=0).sentences,
    }


def _frame(dataset: Dataset, tables: Sequence[Table]) -> Frame:
    """One frame for every layer, so that their maps can be compared: the area and all that was drawn."""
    boxes = [dataset.project.area.bounds] if dataset.project.area is not None else []
    boxes += [
        tuple(shapely.total_bounds(_shapes(batch)).tolist())
        for table in tables
        for batch in table.batches()
        if batch.column(0).null_count < batch.num_rows
    ]
    return Frame.around(bounds_of(boxes) or _NOWHERE)


_NOWHERE = (-0.01, -0.01, 0.01, 0.01)
"""Nothing has a place: the map shows nothing anyway."""


def _drawing(
    tables: Sequence[Table], marks: Mapping[str, Marks], still: Transformation, tally: Tally
) -> Iterator[tuple[Table, pa.RecordBatch]]:
    """The rows on their way to be counted, each drawn as it passes."""
    for table in tables:
        for batch in moved(table, still, tally):
            marks[table.layer.id].add(_shapes(batch))
            yield table, batch


def _shapes(batch: pa.RecordBatch) -> np.ndarray:
    return shapely.from_wkb(batch.column(0).to_numpy(zero_copy_only=False))


def _layer_map(figures: LayerFigures, marks: Marks, texts: Texts) -> LayerMap:
    titles = {one.id: one.title for one in figures.layer.categories}
    named = figures.categories.most_common() if figures.layer.categories else []
    rows = [(titles.get(code, texts("report-no-category")), count) for code, count in named]
    return LayerMap(figures, marks, rows)


def _session_rows(figures: Figures, events: Events, texts: Texts) -> list[tuple[str, int]]:
    """Contributions by event, as the rows say it or as they were counted for everybody."""
    counts = figures.sessions.most_common() or events.counts
    rows = [(name or texts("report-no-session"), count) for name, count in counts]
    return [*rows, (texts("report-small-sessions"), events.others)] if events.others else rows


def _ground(options: ExportOptions, frame: Frame) -> tuple[list[dict[str, str]], str]:
    """The base map's paths in the order in which they are painted, and whom to name for it."""
    if options.ground is None:
        return [], ""
    ground = options.ground(frame.box)
    paths = [
        {"kind": kind, "path": "".join(path_of(shape, frame) for shape in ground.shapes.get(kind, ()))}
        for kind in KINDS
    ]
    return [one for one in paths if one["path"]], ground.attribution


def _added(dataset: Dataset, texts: Texts) -> Mapping[str, Sequence[tuple[str, str]]]:
    """What others added, by contribution: the companion's title and its words."""
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for companion in dataset.companions:
        if companion.name in _ELSEWHERE:
            continue
        for batch in companion.batches():
            for row in batch.to_pylist():
                words = [
                    _read(column, row[column.name], texts)
                    for column in companion.columns
                    if column.name not in ("uuid", "contribution_uuid", "body_lang")
                    and row[column.name] not in (None, "")
                ]
                found[row["contribution_uuid"]].append((companion.title, " · ".join(words)))
    return found


def _appendix(
    tables: Sequence[Table], photos: Photos, added: Mapping[str, Sequence[tuple[str, str]]], texts: Texts
) -> Iterator[tuple[Layer, Iterator[Printed]]]:
    by_layer: dict[str, list[Table]] = {}
    for table in tables:
        by_layer.setdefault(table.layer.id, []).append(table)
    for those in by_layer.values():
        yield those[0].layer, _printed(those, photos, added, texts)


def _printed(
    tables: Sequence[Table], photos: Photos, added: Mapping[str, Sequence[tuple[str, str]]], texts: Texts
) -> Iterator[Printed]:
    for table in tables:
        for batch in table.batches():
            for entry in entries(table, batch):
                facts = [*_facts(entry, texts), *added.get(entry.uuid, ())]
                yield Printed(entry, photos.by_owner.get(entry.uuid, ()), facts)


def _facts(entry: Entry, texts: Texts) -> Iterator[tuple[str, str]]:
    if entry.category and entry.title:
        yield texts("report-category"), entry.category
    if entry.wkb is None:
        yield texts("report-place"), texts("report-no-place")
    for column in entry.columns:
        value = entry.values[column.name]
        if column.name in _BOOKKEEPING:
            if column.name in _FACTS and value:
                yield column.title, _read(column, value, texts)
        elif value not in (None, ""):
            yield column.title, _read(column, value, texts)


def _read(column: Column, value: object, texts: Texts) -> str:
    """A value as a person reads it; a moment of which the time matters as it is."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return days_in(texts.language.code)(value)
    return (column.values or {}).get(str(value), value_text(value))
