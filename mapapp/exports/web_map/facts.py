"""What the page's script is told besides rows: whose map it is, its layers and area, its icons and sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
import numpy as np
import shapely

from mapapp.domain.layer import Layer
from mapapp.exports.web_map.additions import additions_of
from mapapp.exports.web_map.content import Content
from mapapp.exports.web_map.sentences import sentences
from mapapp.i18n import Language, Texts
from mapapp.paths import page
from mapapp.workspace.dataset import Dataset
from mapapp.workspace.ground import Box, CarriedTiles

_ICONS = frozenset(
    "search x camera thumbs-up message-square map-pin map-pin-off shield calendar-days tag plus minus house "
    "layers play pause".split()
)
"""Those of the page itself; layers and categories bring their own."""


def facts_of(
    dataset: Dataset, layers: Sequence[Layer], content: Content, language: Language, licence: str
) -> dict[str, Any]:
    """Everything but pictures and tiles."""
    return {
        "title": dataset.project.title,
        "language": language.code,
        "organiser": dataset.project.organiser,
        "licence": licence,
        "taken_on": dataset.taken_at[:10],
        "area": _rings(dataset),
        "layers": [_layer_facts(layer) for layer in layers],
        "tables": content.tables,
        "companions": additions_of(dataset.companions, content.uuids, Texts.load(language.code)),
        "icons": _icons(layers),
        "texts": sentences(language),
    }


def ground_facts(number: int, tiles: CarriedTiles) -> Mapping[str, Any]:
    """A base map or overlay as the page's own code knows them; `url` is the id of the element with its tiles."""
    return {
        "id": tiles_id(number),
        "url": tiles_id(number),
        "title": tiles.title,
        "kind": tiles.kind,
        "schema": tiles.schema,
        "attribution": tiles.attribution,
        "colour": tiles.colour,
        "min_zoom": tiles.min_zoom,
        "max_zoom": tiles.max_zoom,
        "tile_size": tiles.tile_size,
        "bounds": tiles.bounds,
    }


def tiles_id(number: int) -> str:
    """The id of the element with the tiles of a base map or overlay."""
    return f"tiles-{number}"


def box_of(dataset: Dataset, content: Content) -> Box | None:
    """What the map shows at first: the project's area and all places, in degrees."""
    boxes = [box for box in (dataset.project.area and dataset.project.area.bounds, content.box) if box]
    if not boxes:
        return None
    sides = np.array(boxes)
    west, south, east, north = (*sides[:, :2].min(axis=0), *sides[:, 2:].max(axis=0))
    return float(west), float(south), float(east), float(north)


def _layer_facts(layer: Layer) -> Mapping[str, Any]:
    return {
        "id": layer.id,
        "title": layer.title,
        "colour": layer.colour,
        "symbol": layer.symbol,
        "icon": layer.icon,
        "categories": [{"id": one.id, "title": one.title, "icon": one.icon} for one in layer.categories],
    }


def _rings(dataset: Dataset) -> list[list[list[list[float]]]] | None:
    """The project's area as polygons of rings of longitude and latitude."""
    area = dataset.project.area
    if area is None:
        return None
    polygons = [[one.exterior, *one.interiors] for one in shapely.get_parts(area)]
    return [[np.round(shapely.get_coordinates(ring), 6).tolist() for ring in rings] for rings in polygons]


def _icons(layers: Sequence[Layer]) -> dict[str, str]:
    """The inner SVG of every icon that the page shows."""
    known = msgspec.json.decode((page() / "icons.json").read_bytes(), type=dict[str, str])
    wanted = _ICONS | {one.icon for layer in layers for one in (layer, *layer.categories)}
    return {name: known[name] for name in sorted(wanted) if name in known}
