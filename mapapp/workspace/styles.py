"""How a layer looks in QGIS and elsewhere: QML and SLD made from its symbol, colour and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mapapp.domain.layer import Layer
from mapapp.domain.shapes import ShapeKind
from mapapp.workspace.dataset import Column
from mapapp.workspace.qml_fields import PROLOGUE, describe_fields
from mapapp.workspace.sld import sld_for

__all__ = ["qml_for", "sld_for"]

_LABELS_FROM_SCALE = 5000
"""Labels appear from 1:5,000 on: further out a ward's worth of them covers the map."""
_MOST_LETTERS = 40
_GEOMETRY_TYPES = {ShapeKind.POINT: "0", ShapeKind.LINE: "1", ShapeKind.AREA: "2"}
_PLACEMENTS = {ShapeKind.POINT: "6", ShapeKind.LINE: "2", ShapeKind.AREA: "4"}
"""Around the point, along the line, inside the area (QgsPalLayerSettings.Placement)."""


def qml_for(layer: Layer, shape: ShapeKind, columns: Sequence[Column]) -> str:
    """QGIS's own style: one symbol, titles or words as labels, readable column names, value lists as drop-downs.

    Nothing in it points to a file, so the table looks the same wherever its file is opened; and no map tip,
    because QGIS shows those as HTML and the words are other people's.
    """
    qgis = Element(
        "qgis",
        version="3.22.0",
        styleCategories="Symbology|Labeling|Fields|Forms",
        labelsEnabled="1",
        hasScaleBasedVisibilityFlag="0",
    )
    describe_fields(qgis, columns, {"body", *(question.id for question in layer.questions)})
    renderer = SubElement(qgis, "renderer-v2", type="singleSymbol", forceraster="0", symbollevels="0")
    _SYMBOLS[shape](SubElement(renderer, "symbols"), layer)
    words = _words(columns)
    if words:
        _labels(qgis, shape, words)
        SubElement(qgis, "previewExpression").text = words
    SubElement(qgis, "layerGeometryType").text = _GEOMETRY_TYPES[shape]
    indent(qgis)
    return PROLOGUE + tostring(qgis, encoding="unicode")


def _words(columns: Sequence[Column]) -> str:
    """What a contribution is called: its title, or what was said where nobody gave one; empty for neither."""
    names = {column.name for column in columns}
    said = [f"nullif(\"{name}\", '')" for name in ("title", "body") if name in names]
    return f"coalesce({', '.join(said)})" if said else ""


def _point(symbols: Element, layer: Layer) -> None:
    _symbol(
        symbols,
        "marker",
        "SimpleMarker",
        name=layer.symbol,
        color=_rgba(layer.colour),
        outline_color="255,255,255,255",
        outline_style="solid",
        outline_width="0.4",
        outline_width_unit="MM",
        size="3.6",
        size_unit="MM",
        joinstyle="round",
    )


def _line(symbols: Element, layer: Layer) -> None:
    _symbol(
        symbols,
        "line",
        "SimpleLine",
        line_color=_rgba(layer.colour),
        line_style="solid",
        line_width="0.9",
        line_width_unit="MM",
        capstyle="round",
        joinstyle="round",
    )


def _area(symbols: Element, layer: Layer) -> None:
    _symbol(
        symbols,
        "fill",
        "SimpleFill",
        color=_rgba(layer.colour, alpha=70),
        style="solid",
        outline_color=_rgba(layer.colour),
        outline_style="solid",
        outline_width="0.6",
        outline_width_unit="MM",
        joinstyle="round",
    )


_SYMBOLS: dict[ShapeKind, Callable[[Element, Layer], None]] = {
    ShapeKind.POINT: _point,
    ShapeKind.LINE: _line,
    ShapeKind.AREA: _area,
}


def _symbol(symbols: Element, kind: str, drawing: str, **properties: str) -> None:
    symbol = SubElement(symbols, "symbol", name="0", type=kind, alpha="1", clip_to_extent="1", force_rhr="0")
    part = SubElement(symbol, "layer", {"class": drawing, "enabled": "1", "locked": "0", "pass": "0"})
    options = SubElement(part, "Option", type="Map")
    for name, value in properties.items():
        SubElement(options, "Option", name=name, value=value, type="QString")


def _labels(qgis: Element, shape: ShapeKind, words: str) -> None:
    labeling = SubElement(qgis, "labeling", type="simple")
    settings = SubElement(labeling, "settings", calloutType="simple")
    text = SubElement(
        settings,
        "text-style",
        fieldName=f"CASE WHEN length({words}) > {_MOST_LETTERS} "
        f"THEN left({words}, {_MOST_LETTERS - 1}) || '…' ELSE {words} END",
        isExpression="1",
        fontSize="8",
        fontSizeUnit="Point",
        textColor="35,35,35,255",
        textOpacity="1",
        multilineHeight="1",
    )
    SubElement(
        text,
        "text-buffer",
        bufferDraw="1",
        bufferSize="0.8",
        bufferSizeUnits="MM",
        bufferColor="255,255,255,255",
        bufferOpacity="1",
    )
    SubElement(settings, "text-format", wrapChar="", autoWrapLength="22", multilineAlign="3")
    SubElement(
        settings,
        "placement",
        placement=_PLACEMENTS[shape],
        offsetType="1",  # beside the symbol, not over it
        predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR",
        dist="1",
        distUnits="MM",
        lineAnchorType="0",
    )
    SubElement(
        settings,
        "rendering",
        scaleVisibility="1",
        scaleMin="0",
        scaleMax=str(_LABELS_FROM_SCALE),
        obstacle="1",
        displayAll="0",
        drawLabels="1",
    )


def _rgba(colour: str, alpha: int = 255) -> str:
    return ",".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5)) + f",{alpha}"
