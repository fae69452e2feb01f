"""A base map file made of bytes, and the place where one is made."""

import pytest


@pytest.fixture
def base_map(tmp_path):
    """A base map file made of bytes."""

    def write(content):
        path = tmp_path / "streets.pmtiles"
        path.write_bytes(content)
        return path

    return write


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "basemap"
    folder.mkdir()
    return folder / "map.pmtiles"
