"""A packed index is a true R-tree of SQLite's: sound, complete, and still one after rows come and go."""

import apsw
import numpy as np
import pytest

from mapapp.exports.packed_rtree import pack

NODE_FULL = 51
"""Cells in a node of a database with pages of 4,096 bytes."""


@pytest.fixture
def chance():
    return np.random.default_rng(7)


def boxes_over_britain(chance, count):
    corners = chance.uniform((0, 0), (700_000, 1_300_000), (count, 2))
    sizes = chance.uniform(0, 500, (count, 2))
    return np.column_stack([corners[:, 0], corners[:, 0] + sizes[:, 0], corners[:, 1], corners[:, 1] + sizes[:, 1]])


def packed_into(boxes, ids=None):
    file = apsw.Connection(":memory:")
    file.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    (size,) = file.execute("SELECT length(data) FROM tree_node").fetchone()
    packed = pack(np.arange(1, len(boxes) + 1) if ids is None else ids, boxes, size)
    file.executemany("INSERT OR REPLACE INTO tree_node (nodeno, data) VALUES (?, ?)", packed.nodes)
    file.executemany("INSERT INTO tree_rowid (rowid, nodeno) VALUES (?, ?)", packed.rows)
    file.executemany("INSERT INTO tree_parent (nodeno, parentnode) VALUES (?, ?)", packed.parents)
    return file


def found(file, window):
    question = "SELECT id FROM tree WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?"
    return {row for (row,) in file.execute(question, (window[1], window[0], window[3], window[2]))}


def is_sound(file):
    return file.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)


@pytest.mark.parametrize("count", [0, 1, NODE_FULL, NODE_FULL + 1, NODE_FULL**2, NODE_FULL**2 + 1, 20_000])
def test_it_is_sound_and_holds_every_row(chance, count):
    file = packed_into(boxes_over_britain(chance, count))

    assert is_sound(file)
    assert file.execute("SELECT count(*) FROM tree").fetchone() == (count,)


def test_a_search_misses_nothing(chance):
    boxes = boxes_over_britain(chance, 20_000)
    file = packed_into(boxes)

    for window in boxes_over_britain(chance, 50) + (-20_000, 20_000, -20_000, 20_000):
        there = (
            (boxes[:, 0] <= window[1])
            & (boxes[:, 1] >= window[0])
            & (boxes[:, 2] <= window[3])
            & (boxes[:, 3] >= window[2])
        )
        # The tree rounds its 32-bit numbers outward: it may find a neighbour too many, never one too few.
        missed = set((np.flatnonzero(there) + 1).tolist()) - found(file, window)
        assert missed == set()


def test_boxes_never_shrink(chance):
    boxes = boxes_over_britain(chance, 3_000)
    file = packed_into(boxes)

    kept = np.array(file.execute("SELECT minx, maxx, miny, maxy FROM tree ORDER BY id").fetchall())
    assert (kept[:, (0, 2)] <= boxes[:, (0, 2)]).all()
    assert (kept[:, (1, 3)] >= boxes[:, (1, 3)]).all()
    assert np.abs(kept - boxes).max() < 0.2


def test_many_rows_at_one_place_are_no_trouble():
    file = packed_into(np.full((5_000, 4), 222_126.0))

    assert is_sound(file)
    assert len(found(file, (222_126, 222_126, 222_126, 222_126))) == 5_000


def test_rows_can_come_and_go_afterwards(chance):
    file = packed_into(boxes_over_britain(chance, 5_000), ids=np.arange(5_000) * 3 + 10)

    file.execute("DELETE FROM tree WHERE id % 2 = 0")
    for row in range(2_000):
        file.execute("INSERT INTO tree VALUES (?, ?, ?, ?, ?)", (100_000 + row, row, row + 1, row, row + 1))

    assert is_sound(file)
    assert file.execute("SELECT count(*) FROM tree").fetchone() == (4_500,)
