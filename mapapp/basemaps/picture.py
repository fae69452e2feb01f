"""A picture that knows its place: a GeoTIFF, or a scanned plan with a world file beside it."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from mapapp.basemaps.warped_tiles import MOST_PIXELS, write_warped
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress

ENDINGS = {".tif": "GTiff", ".tiff": "GTiff", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
_WORLD_FILES = (".wld", ".tfw", ".tifw", ".pgw", ".pngw", ".jgw", ".jpgw", ".jpegw")
_MOST_BYTES = 4 << 30


def make(source: Path, out: Path, wish: Wish, progress: Progress) -> bool:
    """Warp a picture to the grid of web maps as PMTiles of WebP; False when the file is none.

    Raises:
        Problem: nobody to credit, no place or no coordinate system, not a picture, or too large.
    """
    if source.is_dir() or source.suffix.lower() not in ENDINGS:
        return False
    if not wish.attribution:
        raise Problem("basemap-without-attribution", source)
    with _opened(source) as picture:
        title = wish.title or source.stem.replace("_", " ").capitalize()
        write_warped(source, picture, out, title=title, wish=wish, progress=progress)
    return True


@contextmanager
def _opened(source: Path) -> Iterator[DatasetReader]:
    """The picture and its world file in a folder of their own: readers take notes from whatever lies beside."""
    if source.stat().st_size > _MOST_BYTES:
        raise Problem("picture-too-large", source, most=MOST_PIXELS // 1_000_000)
    with TemporaryDirectory(prefix="mapapp-picture-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # said as a Problem
        copy = Path(folder) / f"picture{source.suffix.lower()}"
        try:
            shutil.copyfile(source, copy)
            for ending in _WORLD_FILES:
                for beside in (source.with_suffix(ending), source.with_suffix(ending.upper())):
                    if beside.is_file():
                        shutil.copyfile(beside, copy.with_suffix(ending))
            with rasterio.open(copy, driver=ENDINGS[source.suffix.lower()]) as picture:
                yield picture
        except (RasterioError, OSError, ValueError) as failure:
            raise Problem("picture-broken", source) from failure
