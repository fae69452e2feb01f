"""Many numbers at once are written as each alone would be."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mapapp.basemaps.varints import packed, varints


@given(st.lists(st.integers(0, 2**62)))
def test_many_at_once_are_written_as_one_by_one(values):
    data, begins = packed(np.array(values, dtype=np.int64))

    assert data == varints(values)
    assert [data[one:two] for one, two in pairwise(begins)] == [varints([one]) for one in values]
