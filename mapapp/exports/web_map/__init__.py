"""A web map in one file: opens from a stick in any browser, asks nobody for anything, and runs nobody's words."""

from mapapp.exports.exporter import Exporter
from mapapp.exports.web_map.writing import FORMAT, write
from mapapp.workspace.transform import WGS84

EXPORTER = Exporter(FORMAT, (".html", ".htm"), write, fixed_crs=WGS84)

__all__ = ["EXPORTER"]
