"""GeoJSON in the Participatory Data Specification, field by field as the DIPAS platform serves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
import pyarrow as pa
import shapely

from mapapp.domain.project import Project
from mapapp.exports.exporter import Exporter, ExportOptions, ExportReport
from mapapp.exports.geojson import json_places, json_values
from mapapp.exports.labels import label_of
from mapapp.exports.media_beside import accompanied
from mapapp.exports.opened_again import check_rows, rows_of_geojson
from mapapp.exports.outset import outset_in_degrees
from mapapp.exports.reporting import report_with
from mapapp.exports.stream import moved
from mapapp.workspace.dataset import Dataset, Table
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84

_NONE = "none"
"""What DIPAS writes for a contribution without a category."""


def write(dataset: Dataset, target: Path, options: ExportOptions, progress: Progress) -> ExportReport:
    """Write the contributions as one collection; the project they belong to stands beside them under ``projects``.

    Where DIPAS gives a contribution without a place the project's area, this gives it no geometry: a false place
    would be counted. ``dipasLocated`` says the same in both.

    Raises:
        Problem: ``export-crs-fixed`` for any system but WGS 84, or the disk.
        Refusal, Cancelled: nothing was written.
    """
    tables, transformation, tally = outset_in_degrees(dataset, target, options, progress)
    counts = dict.fromkeys((table.title for table in tables), 0)
    comments = _comments(dataset)
    with accompanied(target, dataset, tables, progress) as given:
        with given.part.open("wb") as file:
            projects = {"type": "FeatureCollection", "features": [_project(dataset.project)]}
            file.write(b'{"type":"FeatureCollection","projects":' + msgspec.json.encode(projects) + b',"features":[')
            comma = b"\n"
            for table in given.tables:
                for batch in moved(table, transformation, tally):
                    counts[table.title] += batch.num_rows
                    for feature in _contributions(dataset.project, table, batch, comments):
                        file.write(comma + feature)
                        comma = b",\n"
            file.write(b"\n]}\n")
        check_rows(target, tally.rows, rows_of_geojson(given.part))
    return report_with(given, target, EXPORTER.id, counts, tally, transformation)


EXPORTER = Exporter("pds", (".pds.json", ".pds.geojson"), write, fixed_crs=WGS84)


def _project(project: Project) -> dict[str, object]:
    """The project's own record; what mapapp does not know, such as a web site, is null."""
    layers = project.layers
    return {
        "type": "Feature",
        "geometry": project.area and msgspec.Raw(shapely.to_geojson(shapely.orient_polygons(project.area)).encode()),
        "properties": {
            "id": project.uuid,
            "nameFull": project.title,
            "description": project.purpose,
            "dateStart": None,
            "dateEnd": None,
            "dipasPhase": None,
            "website": None,
            "owner": project.organiser,
            "projectOwner": project.organiser,
            "publisher": project.organiser,
            "standardCategories": list(dict.fromkeys(one.title for layer in layers for one in layer.categories)),
            "projectContributionType": [layer.title for layer in layers],
            "dipasMainDistrict": None,
            "projectTopics": [],
            "referenceSystem": "4326",
            "hasParticipatoryText": False,
        },
    }


def _comments(dataset: Dataset) -> Mapping[str, list[dict[str, object]]]:
    """The comments that leave, by the contribution's uuid; nobody answers a comment, so `commentedBy` is empty."""
    found: dict[str, list[dict[str, object]]] = {}
    for companion in dataset.companions:
        if companion.name != "comment":
            continue
        names = [column.name for column in companion.columns]
        for batch in companion.batches():
            for row in zip(*map(json_values, batch.columns), strict=True):
                values = dict(zip(names, row, strict=True))
                of = values["contribution_uuid"]
                record = {
                    "id": values.get("uuid"),
                    "dateCreated": values.get("created_at") or values.get("created_on"),
                    "title": "",
                    "commentContent": values.get("published_body") or values.get("body") or "",
                    "commentedBy": [],
                    "commentOnContribution": of,
                }
                found.setdefault(of, []).append(record)
    return found


def _contributions(
    project: Project, table: Table, batch: pa.RecordBatch, comments: Mapping[str, list[dict[str, object]]]
) -> Iterator[bytes]:
    names = [column.name for column in table.columns]
    columns = [json_values(column) for column in batch.columns[1:]]
    for geometry, *row in zip(json_places(batch.column(0)), *columns, strict=True):
        properties = _properties(project, table, dict(zip(names, row, strict=True)), geometry is not None)
        said = comments.get(str(properties["id"]), [])
        properties["commentsNumber"] = len(said)
        if said:
            properties["commentedBy"] = said
        yield msgspec.json.encode({"type": "Feature", "geometry": geometry, "properties": properties})


def _properties(project: Project, table: Table, values: Mapping[str, object], located: bool) -> dict[str, object]:
    """One contribution's record. Nobody votes against anything, and votes that may not be told are null."""
    category = table.layer.category(str(values.get("category") or ""))
    return {
        "id": values.get("uuid"),
        "dateCreated": values.get("created_at") or values.get("created_on"),
        "link": None,
        "title": label_of(values),
        "contributionType": table.layer.title,
        "contributionContent": values.get("published_body") or values.get("body") or "",
        "commentsNumber": None,
        "category": category.title if category else _NONE,
        "votingPro": values.get("supports"),
        "votingContra": None,
        "keywordSuggested": "",
        "keywordPicked": "",
        "belongToProject": project.uuid,
        "dipasLocated": located,
        "customAttribute": {"layer": table.layer.id, "answers": dict(values)},
    }
