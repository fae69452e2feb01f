"""What councils have, made small: tiles in a database, a plan on the national grid; and what becomes of it."""

import gzip
import io
import sqlite3

import mapbox_vector_tile
import numpy as np
import pytest
import rasterio
from PIL import Image
from pmtiles.reader import MemorySource, Reader

from mapapp.basemaps.bringing import bring
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent

MAKER = Wish(attribution="Riverside council")
EAST, NORTH = 407_000, 284_000
"""In British National Grid, in Balsall Heath."""
STREET = {
    "name": "transportation",
    "features": [{"geometry": "LINESTRING (0 0, 4096 9)", "properties": {"class": "a"}}],
}
VECTOR = gzip.compress(mapbox_vector_tile.encode([STREET]))


def picture(colour="green", format="PNG"):
    data = io.BytesIO()
    Image.new("RGB", (256, 256), colour).save(data, format)
    return data.getvalue()


def mbtiles(path, tiles, shared=False, **metadata):
    """Tiles by (zoom, column, row from the south), in one table or in two with a view, as writers do."""
    with sqlite3.connect(path) as file:
        file.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        facts = {"name": "Old map", "format": "png", "attribution": "<b>© Maker</b>", **metadata}
        file.executemany("INSERT INTO metadata VALUES (?, ?)", facts.items())
        if shared:
            file.execute("CREATE TABLE map (zoom_level INT, tile_column INT, tile_row INT, tile_id TEXT)")
            file.execute("CREATE TABLE images (tile_id TEXT, tile_data BLOB)")
            for number, ((z, x, y), data) in enumerate(tiles.items()):
                file.execute("INSERT INTO map VALUES (?, ?, ?, ?)", (z, x, y, str(number)))
                file.execute("INSERT INTO images VALUES (?, ?)", (str(number), data))
            file.execute("CREATE VIEW tiles AS SELECT * FROM map JOIN images USING (tile_id)")
        else:
            file.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
            for (z, x, y), data in tiles.items():
                file.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (z, x, y, data))
    file.close()
    return path


def plan(path, crs="EPSG:27700", **changes):
    """200 by 200 m in pixels of 1 m: red, with one blue square of 10 by 10 m in its middle."""
    pixels = np.zeros((3, 200, 200), dtype=changes.pop("dtype", "uint8"))
    pixels[0] = 255
    pixels[:, 95:105, 95:105] = np.array([0, 0, 255])[:, None, None]
    facts = {"driver": "GTiff", "width": 200, "height": 200, "count": 3, "dtype": pixels.dtype, **changes}
    facts["transform"] = rasterio.Affine(1, 0, EAST - 100, 0, -1, NORTH + 100)
    with rasterio.open(path, "w", crs=crs, **facts) as file:
        file.write(pixels)
    return path


def read(path):
    return Reader(MemorySource(path.read_bytes()))


def refused(source, out, wish=MAKER):
    with pytest.raises(Problem) as problem:
        bring(source, out, wish, silent)
    assert list(out.parent.iterdir()) == []  # nothing was left behind
    return problem.value.code
