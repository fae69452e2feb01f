"""A base map file made of bytes."""

import pytest


@pytest.fixture
def base_map(tmp_path):
    """A base map file made of bytes."""

    def write(content):
        path = tmp_path / "streets.pmtiles"
        path.write_bytes(content)
        return path

    return write
