"""An R-tree of boxes packed all at once: sort-tile-recursive (Leutenegger, Lopez and Edgington, 1997).

Written into the shadow tables of SQLite's R-tree, whose form sqlite.org/rtree.html describes in section 6. One row
after another takes ten times as long and leaves a worse tree.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
_HEAD_BYTES = 4
_ROOT = 1


@dataclass(frozen=True, slots=True)
class Packed:
    """The rows of the three shadow tables.

    Attributes:
        nodes: (nodeno, data); rows: (rowid, nodeno of its leaf); parents: (nodeno, parent's nodeno).
    """

    nodes: list[tuple[int, bytes]]
    rows: list[tuple[int, int]]
    parents: list[tuple[int, int]]


def pack(ids: np.ndarray, boxes: np.ndarray, node_bytes: int) -> Packed:
    """Build the tree.

    Args:
        ids: rowids; boxes: least x, greatest x, least y, greatest y of each, as float64.
        node_bytes: the size of a node's data, as the empty table has it.
    """
    most = (node_bytes - _HEAD_BYTES) // _CELL.itemsize
    packed = Packed([], [], [])
    boxes, depth, next_node = _as_kept(boxes), 0, _ROOT + 1
    while len(ids) > most:
        order, starts = _tiles(boxes, most)
        ids, boxes = ids[order], boxes[order]
        numbers = np.arange(next_node, next_node + len(starts))
        _keep_level(packed, ids, boxes, starts, numbers, node_bytes)
        _keep_parents(packed, ids, starts, numbers, depth)
        ids, boxes = numbers, _around(boxes, starts)
        next_node += len(starts)
        depth += 1
    _keep_level(packed, ids, boxes, np.array([0]), np.array([_ROOT]), node_bytes, depth)
    _keep_parents(packed, ids, np.array([0]), np.array([_ROOT]), depth)
    return packed


def _as_kept(boxes: np.ndarray) -> np.ndarray:
    """Boxes in the tree's 32-bit numbers, never smaller than they were."""
    kept = boxes.astype(np.float32)
    for side, (too_far, outward) in enumerate([(np.greater, -np.inf), (np.less, np.inf)] * 2):
        wrong = too_far(kept[:, side].astype(np.float64), boxes[:, side])
        kept[wrong, side] = np.nextafter(kept[wrong, side], np.float32(outward))
    return kept


def _tiles(boxes: np.ndarray, most: int) -> tuple[np.ndarray, np.ndarray]:
    """The order that puts neighbours together, and where each node begins in it; all nodes equally full."""
    nodes = math.ceil(len(boxes) / most)
    slices = math.ceil(math.sqrt(nodes))
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    by_x = np.empty(len(boxes), dtype=np.int64)
    by_x[np.argsort(x, kind="stable")] = np.arange(len(boxes)) * slices // len(boxes)
    return np.lexsort((y, by_x)), np.arange(nodes) * len(boxes) // nodes


def _around(boxes: np.ndarray, starts: np.ndarray) -> np.ndarray:
    least, greatest = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
    return np.column_stack([least[:, 0], greatest[:, 1], least[:, 2], greatest[:, 3]])


def _keep_level(
    packed: Packed,
    ids: np.ndarray,
    boxes: np.ndarray,
    starts: np.ndarray,
    numbers: np.ndarray,
    node_bytes: int,
    depth: int = 0,
) -> None:
    """Write the nodes of one level; only the root says the depth of the tree."""
    cells = np.empty(len(ids), dtype=_CELL)
    cells["id"], cells["box"] = ids, boxes
    for number, part in zip(numbers.tolist(), _parts(cells, starts), strict=True):
        data = depth.to_bytes(2, "big") + len(part).to_bytes(2, "big") + part.tobytes()
        packed.nodes.append((number, data.ljust(node_bytes, b"\0")))


def _keep_parents(packed: Packed, ids: np.ndarray, starts: np.ndarray, numbers: np.ndarray, depth: int) -> None:
    sizes = np.diff(np.append(starts, len(ids)))
    kept = packed.rows if depth == 0 else packed.parents
    kept.extend(zip(ids.tolist(), np.repeat(numbers, sizes).tolist(), strict=True))


def _parts(cells: np.ndarray, starts: np.ndarray) -> Iterator[np.ndarray]:
    ends = [*starts[1:].tolist(), len(cells)]
    for start, end in zip(starts.tolist(), ends, strict=True):
        yield cells[start:end]
