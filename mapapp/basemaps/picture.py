"""A picture that knows its place: a GeoTIFF, or a scanned plan with a world file beside it."""

from __future__ import annotations

import io
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
from affine import Affine
from PIL import Image
from pmtiles.tile import Compression, TileType
from pyproj import CRS
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from mapapp.basemaps.archive import About, in_archive_order, new_archive
from mapapp.basemaps.grid import Bounds, Tile, tiles_over
from mapapp.basemaps.warping import Sheet, close_zoom, drawn, outline
from mapapp.basemaps.wish import Wish
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import Progress
from mapapp.workspace.transform import WGS84, between, read_crs

ENDINGS = {".tif": "GTiff", ".tiff": "GTiff", ".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
_WORLD_FILES = (".wld", ".tfw", ".tifw", ".pgw", ".pngw", ".jgw", ".jpgw", ".jpegw")
_MOST_BYTES = 4 << 30
_MOST_PIXELS = 2_000_000_000
_ZOOMS_BELOW = 6
_QUALITY = 85


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
        sheet = _sheet(source, picture, wish)
        bounds = outline(sheet)
        if bounds is None:
            raise Problem("picture-off-earth", source)
        title = wish.title or source.stem.replace("_", " ").capitalize()
        about = About(title, wish.attribution, TileType.WEBP, Compression.NONE, bounds)
        _write(source, sheet, bounds, out, about, progress)
    return True


def _write(source: Path, sheet: Sheet, bounds: Bounds, out: Path, about: About, progress: Progress) -> None:
    last = close_zoom(sheet, bounds)
    tiles: list[Tile] = [
        tile for zoom in range(max(0, last - _ZOOMS_BELOW), last + 1) for tile in tiles_over(bounds, zoom)
    ]
    way = between(WGS84, sheet.crs, bounds)
    with new_archive(out) as archive:
        for done, tile in enumerate(sorted(tiles, key=in_archive_order)):
            progress(done, len(tiles))
            try:
                pixels = drawn(sheet, tile, way)
            except RasterioError as failure:
                raise Problem("picture-broken", source) from failure
            if pixels is not None:
                archive.add(tile, _webp(pixels))
        archive.finish(about)
    progress(len(tiles), len(tiles))


def _webp(pixels: np.ndarray) -> bytes:
    data = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(data, "WEBP", quality=_QUALITY)
    return data.getvalue()


@contextmanager
def _opened(source: Path) -> Iterator[DatasetReader]:
    """The picture and its world file in a folder of their own: readers take notes from whatever lies beside."""
    if source.stat().st_size > _MOST_BYTES:
        raise Problem("picture-too-large", source, most=_MOST_PIXELS // 1_000_000)
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
                if picture.width * picture.height > _MOST_PIXELS:
                    raise Problem("picture-too-large", source, most=_MOST_PIXELS // 1_000_000)
                yield picture
        except (RasterioError, OSError, ValueError) as failure:
            raise Problem("picture-broken", source) from failure


def _sheet(source: Path, picture: DatasetReader, wish: Wish) -> Sheet:
    if picture.transform == Affine.identity() or picture.transform.is_degenerate:
        raise Problem("picture-without-place", source)
    if wish.crs:
        crs = read_crs(wish.crs)
    elif picture.crs:
        crs = CRS.from_wkt(picture.crs.to_wkt())
    else:
        raise Problem("picture-without-crs", source)
    if picture.count not in (1, 2, 3, 4) or set(picture.dtypes) != {"uint8"}:
        raise Problem("picture-not-eight-bit", source)
    return Sheet(picture, crs)
