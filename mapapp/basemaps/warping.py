"""Take the pixels of a picture in any coordinate system to the tiles of web maps.

Our own way rather than GDAL's: pictures in British National Grid go through OSTN15, like everything else here,
and so lie under the marks and not two metres beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, log2, radians

import numpy as np
import shapely
from affine import Affine
from pyproj import CRS
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader
from rasterio.windows import Window

from mapapp.basemaps.grid import NORTHERNMOST, Bounds, Tile, to_degrees
from mapapp.workspace.transform import WGS84, Transformation, between, degrees_around

SIZE = 256
_NODES = 17
"""Along the side of a tile: places that are transformed; between them a picture is straight enough."""
_EDGE_POINTS = 21
_EQUATOR_M = 40_075_016.685578488
_CLOSEST = 21


@dataclass(frozen=True, slots=True)
class Sheet:
    """An open picture and the coordinate system of its pixels' places."""

    picture: DatasetReader
    crs: CRS


def outline(sheet: Sheet) -> Bounds | None:
    """The box of the picture in degrees; None where it does not lie on the earth."""
    picture = sheet.picture
    share = np.linspace(0, 1, _EDGE_POINTS)
    columns, rows = (axis.ravel() for axis in np.meshgrid(share * picture.width, share * picture.height))
    x, y = _through(picture.transform, columns, rows)
    around = degrees_around(sheet.crs, (x.min(), y.min(), x.max(), y.max()))
    if around is None:
        return None
    moved = between(sheet.crs, WGS84, around).apply(shapely.points(x, y))
    if moved.lost.all():
        return None
    west, south, east, north = (float(side) for side in shapely.total_bounds(moved.shapes))
    if not (west < east and south < north):
        return None
    return west, max(south, -NORTHERNMOST), east, min(north, NORTHERNMOST)


def close_zoom(sheet: Sheet, bounds: Bounds) -> int:
    """The zoom at which a pixel of a tile is no larger than one of the picture."""
    west, south, east, north = bounds
    middle = cos(radians((south + north) / 2))
    metres = (east - west) / 360 * _EQUATOR_M * middle / max(1, sheet.picture.width)
    return min(_CLOSEST, max(0, ceil(log2(_EQUATOR_M * middle / SIZE / metres) - 0.1)))


def drawn(sheet: Sheet, tile: Tile, way: Transformation) -> np.ndarray | None:
    """The tile's pixels, rows by columns by red, green, blue and opacity; None where the picture does not reach.

    Args:
        way: from WGS 84 to the picture's coordinate system.
    """
    columns, rows = _where(sheet, tile, way)
    picture = sheet.picture
    inside = (columns >= 0) & (columns < picture.width) & (rows >= 0) & (rows < picture.height)
    if not inside.any():
        return None
    left, top = int(columns[inside].min()), int(rows[inside].min())
    wide, high = int(columns[inside].max()) - left + 1, int(rows[inside].max()) - top + 1
    # From afar the picture is read smaller, so that its pixels are averaged and memory stays small.
    fewer = max(1, min(wide, high) // (2 * SIZE))
    shape = (max(1, high // fewer), max(1, wide // fewer))
    pixels = _colours(picture, Window(left, top, wide, high), shape)
    at_x = np.clip(((columns - left) * shape[1] / wide).astype(int), 0, shape[1] - 1)
    at_y = np.clip(((rows - top) * shape[0] / high).astype(int), 0, shape[0] - 1)
    found = pixels[at_y, at_x]
    found[~inside] = 0
    return np.ascontiguousarray(found) if found[..., 3].any() else None


def _where(sheet: Sheet, tile: Tile, way: Transformation) -> tuple[np.ndarray, np.ndarray]:
    """Column and row in the picture of every pixel of a tile; nan where the coordinate system does not reach."""
    nodes = np.linspace(0, 1, _NODES)
    size = 2**tile.z
    corners = [to_degrees((tile.x + across) / size, (tile.y + down) / size) for down in nodes for across in nodes]
    longitudes, latitudes = np.array(corners).T
    moved = way.apply(shapely.points(longitudes, latitudes))
    moved.shapes[moved.lost] = shapely.Point(np.inf, np.inf)
    x, y = shapely.get_coordinates(moved.shapes).T
    columns, rows = _through(~sheet.picture.transform, x, y)
    pixels = (np.arange(SIZE) + 0.5) / SIZE * (_NODES - 1)
    return _between_nodes(columns, pixels), _between_nodes(rows, pixels)


def _through(transform: Affine, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    with np.errstate(invalid="ignore"):  # places beyond the coordinate system are infinite
        return transform.a * x + transform.b * y + transform.c, transform.d * x + transform.e * y + transform.f


def _between_nodes(values: np.ndarray, pixels: np.ndarray) -> np.ndarray:
    grid = values.reshape(_NODES, _NODES)
    low = np.minimum(pixels.astype(int), _NODES - 2)
    share = pixels - low
    with np.errstate(invalid="ignore"):  # beyond the coordinate system
        across = grid[:, low] * (1 - share) + grid[:, low + 1] * share
        return across[low] * (1 - share)[:, None] + across[low + 1] * share[:, None]


def _colours(picture: DatasetReader, window: Window, shape: tuple[int, int]) -> np.ndarray:
    bands = picture.read(window=window, out_shape=(picture.count, *shape))
    opacity = picture.dataset_mask(window=window, out_shape=shape)
    if picture.colorinterp[0] is ColorInterp.palette:
        colours = np.zeros((256, 4), dtype=np.uint8)
        for index, colour in picture.colormap(1).items():
            colours[index] = colour
        found = colours[bands[0]]
        found[..., 3] = np.minimum(found[..., 3], opacity)
        return found
    red_green_blue = bands[:3] if picture.count >= 3 else np.repeat(bands[:1], 3, axis=0)
    return np.dstack([*red_green_blue, opacity])
