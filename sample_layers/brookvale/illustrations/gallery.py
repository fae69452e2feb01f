"""All paintings by file name, and how they are written."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

from . import brickwork, park, streets
from .canvas import Canvas

SCENES: dict[str, Callable[[Canvas], None]] = {
    "bench-lime-walk.jpg": park.bench_lime_walk,
    "mill-pool.jpg": park.mill_pool,
    "park-playground.jpg": park.park_playground,
    "allotment-shed.jpg": park.allotment_shed,
    "swan-lock.jpg": park.swan_lock,
    "market-stalls.jpg": streets.market_stalls,
    "cooper-street-dusk.jpg": streets.cooper_street_dusk,
    "bus-shelter-moor-lane.jpg": streets.bus_shelter_moor_lane,
    "library-window.jpg": brickwork.library_window,
    "viaduct-morning.jpg": brickwork.viaduct_morning,
    "wharf-bridge.jpg": brickwork.wharf_bridge,
    "goods-yard.jpg": brickwork.goods_yard,
}

QUALITY = 80


def paint_all(folder: Path) -> None:
    """Paint every scene into `folder` as JPEG, 800 x 600."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in SCENES.items():
        # Not hash(): that of a string differs from run to run.
        canvas = Canvas(zlib.crc32(name.encode()))
        scene(canvas)
        canvas.finished().save(folder / name, "JPEG", quality=QUALITY, optimize=True)
