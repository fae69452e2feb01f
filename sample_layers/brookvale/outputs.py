"""Write every file of the sample from one generated neighbourhood."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from shapely.geometry import mapping

from . import contributions, layers, planner, tiles
from .frame import to_wgs84
from .illustrations.gallery import paint_all
from .model import Neighbourhood

BASE_MAP = "brookvale.pmtiles"
BOUNDARY = "boundary.geojson"
PLANNER_LAYERS = "planner_layers.gpkg"
CONTRIBUTIONS = "contributions.json"
PHOTOS = "photos"


def write_all(place: Neighbourhood, folder: Path) -> None:
    """Base map, boundary, planner's layers, contributions and pictures into `folder`, replacing what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    tiles.write(layers.features(place), folder / BASE_MAP)
    _write_json(boundary(place), folder / BOUNDARY)
    planner.write(planner.planner_layers(place), folder / PLANNER_LAYERS)
    _write_json(contributions.collected(place), folder / CONTRIBUTIONS)
    paint_all(folder / PHOTOS)


def boundary(place: Neighbourhood) -> dict[str, Any]:
    """The neighbourhood area as GeoJSON (RFC 7946)."""
    area = {
        "type": "Feature",
        "properties": {"name": "Brookvale", "reference": "NA-12", "designated": "2026-03-18"},
        "geometry": mapping(to_wgs84(place.boundary)),
    }
    return {"type": "FeatureCollection", "features": [area]}


def _write_json(value: dict[str, Any], path: Path) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
