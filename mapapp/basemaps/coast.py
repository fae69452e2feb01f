"""The sea, which OpenStreetMap draws only by its shore: land on the left of a coastline, water on the right."""

from __future__ import annotations

import numpy as np
import shapely
from shapely import LineString, Polygon
from shapely.geometry import box

from mapapp.basemaps.grid import Bounds


def sea_within(coastlines: np.ndarray, bounds: Bounds) -> list[Polygon]:
    """The parts of a box that are sea; none where no coastline crosses it whole.

    Args:
        coastlines: lines as they are drawn in OpenStreetMap, in degrees; bounds: the box.
    """
    frame = box(*bounds)
    shores = [part for line in coastlines for part in shapely.get_parts(line.intersection(frame))]
    shores = [line for line in shores if line.geom_type == "LineString" and line.length]
    if not shores:
        return []
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all([frame.exterior, *shores])]))
    tree = shapely.STRtree(faces)
    sea, land = set(), set()
    for shore in shores:
        for side, found in ((-1, sea), (1, land)):
            beside = _beside(shore, side)
            found.update(int(face) for face in tree.query(beside, predicate="intersects"))
    return [faces[face] for face in sorted(sea - land)]


def _beside(shore: LineString, side: int) -> shapely.Point:
    """A point just beside the middle of a line's longest stretch; 1 is left, -1 right."""
    corners = shapely.get_coordinates(shore)
    steps = np.diff(corners, axis=0)
    longest = int(np.hypot(*steps.T).argmax())
    along = steps[longest] / np.hypot(*steps[longest])
    middle = (corners[longest] + corners[longest + 1]) / 2
    return shapely.Point(middle + side * 1e-7 * np.array([-along[1], along[0]]))
