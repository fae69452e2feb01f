"""What stands before the drawing itself in a DXF of release 12: units, drawing layers, whose data is attached."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from mapapp.exports.dxf_entities import APPLICATION, LABELS, tags
from mapapp.workspace.dataset import Table

_MOST_LETTERS = 31
"""Of a layer's name in release 12, which knows capitals, digits and the underscore."""

_COLOURS = {
    1: (255, 0, 0),
    2: (255, 255, 0),
    3: (0, 255, 0),
    4: (0, 255, 255),
    5: (0, 0, 255),
    6: (255, 0, 255),
    8: (128, 128, 128),
    30: (255, 127, 0),
    34: (127, 63, 0),
    94: (0, 127, 0),
    150: (0, 127, 255),
    200: (127, 0, 255),
    240: (255, 0, 63),
}
"""Some of AutoCAD's 255 numbered colours: far enough from each other to tell layers apart on black and on white."""


def drawing_layers(tables: Collection[Table]) -> dict[str, str]:
    """The drawing layer of each table, short enough that its labels' layer has a name too."""
    layers: dict[str, str] = {}
    for table in tables:
        plain = table.name.upper()
        most = _MOST_LETTERS - len(LABELS)
        name, number = plain[:most], 1
        while name in layers.values():
            number += 1
            ending = f"_{number}"
            name = plain[: most - len(ending)] + ending
        layers[table.name] = name
    return layers


def head(tables: Collection[Table], layers: Mapping[str, str], height: float) -> str:
    """Everything up to the first shape. Points show as circles with a cross, as large as the text (`height`)."""
    defined = [(name, _nearest(table.layer.colour)) for table in tables for name in _pair(layers[table.name])]
    definitions = (tags((0, "LAYER"), (2, name), (70, 0), (62, ink), (6, "CONTINUOUS")) for name, ink in defined)
    return (
        tags((0, "SECTION"), (2, "HEADER"), (9, "$ACADVER"), (1, "AC1009"))
        + tags((9, "$PDMODE"), (70, 34), (9, "$PDSIZE"), (40, height), (0, "ENDSEC"))
        + tags((0, "SECTION"), (2, "TABLES"))
        + tags((0, "TABLE"), (2, "LTYPE"), (70, 1), (0, "LTYPE"), (2, "CONTINUOUS"), (70, 0))
        + tags((3, "Solid line"), (72, 65), (73, 0), (40, 0.0), (0, "ENDTAB"))
        + tags((0, "TABLE"), (2, "LAYER"), (70, len(defined)))
        + "".join(definitions)
        + tags((0, "ENDTAB"), (0, "TABLE"), (2, "APPID"), (70, 1))
        + tags((0, "APPID"), (2, APPLICATION), (70, 0), (0, "ENDTAB"), (0, "ENDSEC"))
        + tags((0, "SECTION"), (2, "ENTITIES"))
    )


def _pair(layer: str) -> tuple[str, str]:
    return layer, layer + LABELS


def _nearest(colour: str) -> int:
    """The numbered colour nearest to ``#rrggbb``."""
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return min(_COLOURS, key=lambda one: sum((a - b) ** 2 for a, b in zip(wanted, _COLOURS[one], strict=True)))
