"""However a file is damaged, it is read or refused with a reason; nothing else ever comes out."""

import random
import shutil

import geopandas
import pytest
from shapely import Point

from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vectors import read_layer

FORMATS = {
    ".geojson": "GeoJSON",
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".fgb": "FlatGeobuf",
    ".gml": "GML",
    ".kml": "KML",
    ".mif": "MapInfo File",
    ".tab": "MapInfo File",
}
DAMAGES = 25


def damaged(data, chance):
    """The bytes with a few changed, lost, doubled or cut off."""
    data = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        at = chance.randrange(max(1, len(data)))
        kind = chance.randrange(4)
        if kind == 0:
            data[at : at + 1] = bytes([chance.randrange(256)])
        elif kind == 1:
            del data[at : at + chance.randrange(1, 50)]
        elif kind == 2:
            data[at:at] = data[max(0, at - 60) : at]
        else:
            del data[at:]
    return bytes(data)


@pytest.mark.parametrize("ending", FORMATS)
def test_damaged_files_are_read_or_refused(tmp_path, ending):
    chance = random.Random(ending)
    whole = tmp_path / "whole"
    whole.mkdir()
    frame = geopandas.GeoDataFrame({"name": ["Café"]}, geometry=[Point(-2.07, 51.9)], crs="EPSG:4326")
    frame.to_file(whole / f"places{ending}", driver=FORMATS[ending])

    outcomes = set()
    for attempt in range(DAMAGES):
        folder = tmp_path / str(attempt)
        shutil.copytree(whole, folder)
        victim = chance.choice(sorted(folder.iterdir()))
        victim.write_bytes(damaged(victim.read_bytes(), chance))
        try:
            read_layer(folder / f"places{ending}")
            outcomes.add("read")
        except Unreadable as refused:
            outcomes.add(refused.code)
    assert outcomes - {"read"}
