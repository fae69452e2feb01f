"""How QGIS shows columns: readable names, value lists as drop-downs, pictures where a file is named."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mapapp.workspace.dataset import Column

_WIDGETS = {"boolean": "CheckBox", "datetime": "DateTime", "date": "DateTime", "file": "ExternalResource",
            "blob": "Binary"}  # fmt: skip
_FILE: Mapping[str, tuple[str, str]] = {
    "DocumentViewer": ("1", "int"),  # a picture (QgsExternalResourceWidget.DocumentViewerContent)
    "DocumentViewerHeight": ("240", "int"),
    "DocumentViewerWidth": ("320", "int"),
    "FileWidget": ("true", "bool"),
    "FileWidgetButton": ("true", "bool"),
    "RelativeStorage": ("2", "int"),  # from the folder below, not from the project's: there may be no project
    "StorageMode": ("0", "int"),
}
_BESIDE_THE_FILE = "file_path(layer_property(@layer_id, 'path'))"
PROLOGUE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


def qml_for_table(columns: Sequence[Column], shown: str, long_texts: Collection[str]) -> str:
    """QGIS's own style of a table without shapes; `shown` is the column that its rows are called by."""
    qgis = Element("qgis", version="3.22.0", styleCategories="Fields|Forms")
    describe_fields(qgis, columns, long_texts)
    SubElement(qgis, "previewExpression").text = f'"{shown}"'
    SubElement(qgis, "layerGeometryType").text = "4"
    indent(qgis)
    return PROLOGUE + tostring(qgis, encoding="unicode")


def describe_fields(qgis: Element, columns: Sequence[Column], long_texts: Collection[str]) -> None:
    """Add editors and readable names to a style; `long_texts` get room for several lines."""
    configuration = SubElement(qgis, "fieldConfiguration")
    for column in columns:
        widget = "ValueMap" if column.values else _WIDGETS.get(column.type, "TextEdit")
        edit = SubElement(SubElement(configuration, "field", name=column.name), "editWidget", type=widget)
        config = SubElement(SubElement(edit, "config"), "Option", type="Map")
        if column.values:
            _value_list(config, column.values)
        elif column.type == "file":
            _file(config)
        elif column.type == "text" and column.name in long_texts:
            SubElement(config, "Option", name="IsMultiline", value="true", type="bool")
    aliases = SubElement(qgis, "aliases")
    for index, column in enumerate(columns, start=1):  # 0 is fid
        SubElement(aliases, "alias", field=column.name, name=column.title, index=str(index))


def _value_list(config: Element, values: Mapping[str, str]) -> None:
    choices = SubElement(config, "Option", name="map", type="List")
    for code, words in values.items():
        choice = SubElement(choices, "Option", type="Map")
        SubElement(choice, "Option", name=words, value=code, type="QString")


def _file(config: Element) -> None:
    """A path from the folder that the layer's own file lies in."""
    for name, (value, kind) in _FILE.items():
        SubElement(config, "Option", name=name, value=value, type=kind)
    collection = SubElement(config, "Option", name="PropertyCollection", type="Map")
    SubElement(collection, "Option", name="name", value="", type="QString")
    properties = SubElement(collection, "Option", name="properties", type="Map")
    root = SubElement(properties, "Option", name="propertyRootPath", type="Map")
    SubElement(root, "Option", name="active", value="true", type="bool")
    SubElement(root, "Option", name="expression", value=_BESIDE_THE_FILE, type="QString")
    SubElement(root, "Option", name="type", value="3", type="int")
    SubElement(collection, "Option", name="type", value="collection", type="QString")
