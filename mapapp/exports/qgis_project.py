"""A QGIS project over a hand-over's GeoPackage: every layer styled, tables joined, the whole area in view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring
from zipfile import ZIP_DEFLATED, ZipFile

import pyogrio
from defusedxml.ElementTree import fromstring

from mapapp.domain.shapes import ShapeKind
from mapapp.exports.along import OF_ROUND
from mapapp.exports.geopackage import Written
from mapapp.exports.related import ROUNDS
from mapapp.workspace.qml_fields import PROLOGUE, qml_for_table
from mapapp.workspace.styles import qml_for
from mapapp.workspace.transform import read_crs

_GEOMETRY = {ShapeKind.POINT: "Point", ShapeKind.LINE: "Line", ShapeKind.AREA: "Polygon", None: "No geometry"}
_ON_TOP = (ShapeKind.POINT, ShapeKind.LINE, ShapeKind.AREA, None)
"""Points are drawn over lines and lines over areas, so that nothing is covered."""
_ID = "handover_"
"""Begins every layer's identity: QGIS replaces those of ten letters or fewer."""
_MARGIN = 0.05
_SMALLEST = {"metres": 200.0, "degrees": 0.002}

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Layer:
    """One layer or table of the project; `kind` is None for a table, `box` its extent where it has one."""

    id: str
    name: str
    kind: ShapeKind | None
    qml: str
    box: Box | None = None


def write_project(path: Path, title: str, geopackage: Path, called: str, written: Written) -> None:
    """Write a ``.qgz``.

    Args:
        geopackage: the finished file, wherever it is now; called: its name, beside the project, later.
    """
    layers = [
        *(
            _Layer(f"{_ID}{one.name}", written.names[one.name], one.shape, qml_for(one.layer, one.shape, one.columns))
            for one in written.tables
        ),
        *(
            _Layer(
                f"{_ID}{one.key}", written.names[one.key], None, qml_for_table(one.columns, one.shown, one.long_texts)
            )
            for one in written.related
        ),
    ]
    placed = [_with_box(one, geopackage) for one in sorted(layers, key=lambda one: _ON_TOP.index(one.kind))]
    relations = [
        *(
            (f"{_ID}{table.name}", f"{_ID}{related.key}", related.title, "uuid", "contribution_uuid")
            for table in written.tables
            for related in written.related
            if related.of_contributions and written.along.get(written.names[related.key])
        ),
        *(
            (f"{_ID}{ROUNDS}", f"{_ID}{related.key}", related.title, OF_ROUND, OF_ROUND)
            for related in written.related
            if related.of_rounds and written.along.get(written.names[related.key])
        ),
    ]
    document = _document(title, called, written.transformation.target, placed, relations)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(f"{Path(called).stem}.qgs", PROLOGUE + tostring(document, encoding="unicode"))


def _with_box(layer: _Layer, geopackage: Path) -> _Layer:
    if layer.kind is None:
        return layer
    found = pyogrio.read_info(geopackage, layer=layer.name, force_total_bounds=True)["total_bounds"]
    return _Layer(layer.id, layer.name, layer.kind, layer.qml, found and tuple(map(float, found)))


def _document(
    title: str, called: str, crs: str, layers: Sequence[_Layer], relations: Sequence[tuple[str, str, str, str, str]]
) -> Element:
    qgis = Element("qgis", version="3.22.0", projectname=title)
    SubElement(qgis, "title").text = title
    _crs(SubElement(qgis, "projectCrs"), crs)
    tree = SubElement(qgis, "layer-tree-group")
    for layer in layers:
        SubElement(
            tree,
            "layer-tree-layer",
            {"id": layer.id, "name": layer.name, "source": _source(called, layer), "providerKey": "ogr",
             "checked": "Qt::Checked", "expanded": "0"},
        )  # fmt: skip
    found = SubElement(qgis, "relations")
    for layer, table, words, field, of in relations:
        relation = SubElement(
            found,
            "relation",
            {"id": f"{layer}{table.removeprefix(_ID)}", "name": words, "strength": "Association",
             "referencedLayer": layer, "referencingLayer": table},
        )  # fmt: skip
        SubElement(relation, "fieldRef", referencedField=field, referencingField=of)
    canvas = SubElement(qgis, "mapcanvas", name="theMapCanvas", annotationsVisible="1")
    in_degrees = any(one.box is not None and max(map(abs, one.box)) <= 360 for one in layers)
    SubElement(canvas, "units").text = "degrees" if in_degrees else "meters"
    _extent(canvas, _around([one.box for one in layers if one.box is not None], in_degrees))
    _crs(SubElement(canvas, "destinationsrs"), crs)
    entries = SubElement(qgis, "projectlayers")
    for layer in layers:
        _layer(entries, layer, called, crs)
    properties = SubElement(qgis, "properties")
    SubElement(SubElement(properties, "Paths"), "Absolute", type="bool").text = "false"
    SubElement(SubElement(properties, "SpatialRefSys"), "ProjectionsEnabled", type="int").text = "1"
    indent(qgis)
    return qgis


def _layer(entries: Element, layer: _Layer, called: str, crs: str) -> None:
    entry = SubElement(
        entries,
        "maplayer",
        {"type": "vector", "geometry": _GEOMETRY[layer.kind], "labelsEnabled": "1" if layer.kind else "0",
         "hasScaleBasedVisibilityFlag": "0", "readOnly": "0"},
    )  # fmt: skip
    if layer.box is not None:
        _extent(entry, layer.box)
    for name, text in (("id", layer.id), ("datasource", _source(called, layer)), ("layername", layer.name)):
        SubElement(entry, name).text = text
    if layer.kind is not None:
        _crs(SubElement(entry, "srs"), crs)
    SubElement(entry, "provider", encoding="UTF-8").text = "ogr"
    # A project keeps a style as the layer's own children; QGIS does not ask the file for it again.
    entry.extend(fromstring(layer.qml, forbid_dtd=False))


def _source(called: str, layer: _Layer) -> str:
    return f"./{called}|layername={layer.name}"


def _crs(parent: Element, crs: str) -> None:
    system = SubElement(parent, "spatialrefsys")
    SubElement(system, "wkt").text = read_crs(crs).to_wkt()
    SubElement(system, "authid").text = crs


def _extent(parent: Element, box: Box) -> None:
    extent = SubElement(parent, "extent")
    names: Mapping[str, float] = dict(zip(("xmin", "ymin", "xmax", "ymax"), box, strict=True))
    for name, value in names.items():
        SubElement(extent, name).text = repr(value)


def _around(boxes: Sequence[Box], in_degrees: bool) -> Box:
    """What a window shows first: everything, and a little of what is round it."""
    if not boxes:
        return (0.0, 0.0, 0.0, 0.0)
    west, south, east, north = (
        min(one[0] for one in boxes),
        min(one[1] for one in boxes),
        max(one[2] for one in boxes),
        max(one[3] for one in boxes),
    )
    least = _SMALLEST["degrees" if in_degrees else "metres"]
    wide, high = (max(span * _MARGIN, least) for span in (east - west, north - south))
    return (west - wide, south - high, east + wide, north + high)
