"""A layer's look as an OGC Styled Layer Descriptor 1.1, for programs that do not read QGIS's own styles."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from mapapp.domain.layer import Layer
from mapapp.domain.shapes import ShapeKind

_SLD = "{http://www.opengis.net/sld}"
_SE = "{http://www.opengis.net/se}"


def sld_for(layer: Layer, shape: ShapeKind) -> str:
    """SLD 1.1 with one rule (OGC 05-078r4, symbology encoding 05-077r4); sizes in pixels."""
    register_namespace("sld", _SLD[1:-1])
    register_namespace("se", _SE[1:-1])
    root = Element(f"{_SLD}StyledLayerDescriptor", version="1.1.0")
    named = SubElement(root, f"{_SLD}NamedLayer")
    SubElement(named, f"{_SE}Name").text = layer.title
    style = SubElement(SubElement(named, f"{_SLD}UserStyle"), f"{_SE}FeatureTypeStyle")
    rule = SubElement(style, f"{_SE}Rule")
    SubElement(rule, f"{_SE}Name").text = layer.title
    _SYMBOLIZERS[shape](rule, layer)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


def _point(rule: Element, layer: Layer) -> None:
    graphic = SubElement(SubElement(rule, f"{_SE}PointSymbolizer"), f"{_SE}Graphic")
    mark = SubElement(graphic, f"{_SE}Mark")
    SubElement(mark, f"{_SE}WellKnownName").text = layer.symbol
    _paint(mark, "Fill", {"fill": layer.colour})
    _paint(mark, "Stroke", {"stroke": "#ffffff", "stroke-width": "1.5"})
    SubElement(graphic, f"{_SE}Size").text = "13"


def _line(rule: Element, layer: Layer) -> None:
    symbolizer = SubElement(rule, f"{_SE}LineSymbolizer")
    _paint(
        symbolizer,
        "Stroke",
        {
            "stroke": layer.colour,
            "stroke-width": "3",
            "stroke-linejoin": "round",
            "stroke-linecap": "round",
        },
    )


def _area(rule: Element, layer: Layer) -> None:
    symbolizer = SubElement(rule, f"{_SE}PolygonSymbolizer")
    _paint(symbolizer, "Fill", {"fill": layer.colour, "fill-opacity": "0.27"})
    _paint(symbolizer, "Stroke", {"stroke": layer.colour, "stroke-width": "2"})


_SYMBOLIZERS: dict[ShapeKind, Callable[[Element, Layer], None]] = {
    ShapeKind.POINT: _point,
    ShapeKind.LINE: _line,
    ShapeKind.AREA: _area,
}


def _paint(parent: Element, kind: str, parameters: dict[str, str]) -> None:
    paint = SubElement(parent, f"{_SE}{kind}")
    for name, value in parameters.items():
        SubElement(paint, f"{_SE}SvgParameter", name=name).text = value
