"""Vector files of other programs, opened by the one reader that their content calls for."""

from __future__ import annotations

import re
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataSourceError

from mapapp.untrusted.database_check import check_database
from mapapp.untrusted.shapefile_letters import AS_BYTES, reread, says_nothing
from mapapp.untrusted.unreadable import Unreadable
from mapapp.untrusted.vector_families import Family, family_of


@dataclass(frozen=True, slots=True)
class VectorLayer:
    """One layer of a file, in its own reference system.

    Attributes:
        shapes: array of shapely geometries and None; None instead of an array where the layer has no geometry.
        fields: column name → array of values as GDAL gives them, dates as ISO text.
        crs: as text, None where the file does not say.
        encoding: of its texts; evidence: why so, where the file does not say.
    """

    name: str
    driver: str
    shapes: np.ndarray | None
    fields: dict[str, np.ndarray]
    count: int
    crs: str | None
    encoding: str
    evidence: str = ""


def read_layer(
    path: Path, layer: str | None = None, encoding: str | None = None, most_rows: int = 100_000
) -> VectorLayer:
    """Read one layer of a vector file; curves become short straight lines.

    Args:
        layer: its name in the file; needed only where several have geometry.

    Raises:
        Unreadable: with the reason.
    """
    family = family_of(path)
    _keep_gdal_at_home()
    with _work_copy(path, family) as copy, _plain_trouble():
        if family.is_database:
            check_database(copy)
        guess = encoding is None and "ESRI Shapefile" in family.drivers and says_nothing(copy)
        name = layer or _only_layer(copy)
        driver = pyogrio.read_info(copy, layer=name)["driver"]
        if driver not in family.drivers:
            raise Unreadable("not-a-layer")
        meta, _, blobs, values = pyogrio.raw.read(
            copy,
            layer=name,
            encoding=AS_BYTES if guess else encoding,
            max_features=most_rows + 1,
            datetime_as_string=True,
        )
        shapes = None if blobs is None else shapely.from_wkb(blobs, on_invalid="fix")
    count = len(values[0]) if len(values) else len(shapes) if shapes is not None else 0
    if count > most_rows:
        raise Unreadable("too-many-rows", most=most_rows)
    fields = {str(field): column for field, column in zip(meta["fields"], values, strict=True)}
    if guess:
        fields, reading = reread(fields)
        return VectorLayer(name, driver, shapes, fields, count, meta["crs"], reading.encoding, reading.evidence)
    return VectorLayer(name, driver, shapes, fields, count, meta["crs"], encoding or meta["encoding"])


def layer_names(path: Path) -> tuple[str, ...]:
    """The layers of a file that hold something: those with geometry where there are any, else its tables.

    Raises:
        Unreadable: with the reason.
    """
    family = family_of(path)
    _keep_gdal_at_home()
    with _work_copy(path, family) as copy, _plain_trouble():
        if family.is_database:
            check_database(copy)
        return tuple(_worth_reading(copy))


def every_layer(path: Path) -> Iterator[VectorLayer]:
    """Layers with geometry, and tables without, one after the other; raises as `read_layer` does."""
    _keep_gdal_at_home()
    family = family_of(path)
    with _work_copy(path, family) as copy, _plain_trouble():
        names = [str(name) for name, _ in pyogrio.list_layers(copy)]
    for name in names:
        yield read_layer(path, name)


@contextmanager
def _plain_trouble() -> Iterator[None]:
    """What the library raises, as the reason that people are told."""
    try:
        yield
    except Unreadable:
        raise
    except DataSourceError as failure:
        raise Unreadable("no-layer-found") from failure
    except Exception as failure:
        # Damaged files bring out all sorts, an UnboundLocalError of pyogrio's among them.
        raise Unreadable("file-broken", reason=_without_folder(failure)) from failure


def _keep_gdal_at_home() -> None:
    """GDAL fetches no schemas, links or grids that a file names; the first row of a spreadsheet is its heading."""
    pyogrio.set_gdal_config_options(
        {
            "GML_DOWNLOAD_SCHEMA": "NO",
            "GML_SKIP_RESOLVE_ELEMS": "ALL",
            "PROJ_NETWORK": "OFF",
            "OGR_XLSX_HEADERS": "FORCE",
            "OGR_ODS_HEADERS": "FORCE",
        }
    )


@contextmanager
def _work_copy(path: Path, family: Family) -> Iterator[Path]:
    """The file and what belongs to it, in a folder of their own: readers leave notes beside what they read,
    and a planner's file stays as it is."""
    with TemporaryDirectory(prefix="mapapp-import-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # GDAL's remarks on files of other programs
        for one in path.parent.iterdir():
            belongs = one.name.startswith(path.stem) and one.name.lower().endswith(family.companions)
            if one == path or (family.companions and belongs and one.is_file()):
                shutil.copyfile(one, Path(folder) / one.name)
        yield Path(folder) / path.name


def _only_layer(path: Path) -> str:
    candidates = _worth_reading(path)
    if len(candidates) > 1:
        raise Unreadable("choose-layer", layers=", ".join(candidates[:20]))
    return candidates[0]


def _worth_reading(path: Path) -> list[str]:
    """Layers of shapes that hold rows, or tables where there are no layers; at least one."""
    layers = pyogrio.list_layers(path)
    if not len(layers):
        raise Unreadable("file-empty")
    with_geometry = [str(name) for name, kind in layers if kind is not None]
    candidates = with_geometry or [str(name) for name, _ in layers]
    if len(candidates) > 1:  # a GPX file always has five, most of them empty
        candidates = [name for name in candidates if _holds_rows(path, name)] or candidates[:1]
    return candidates


def _holds_rows(path: Path, layer: str) -> bool:
    return pyogrio.read_info(path, layer=layer, force_feature_count=True)["features"] > 0


def _without_folder(failure: Exception) -> str:
    """What GDAL says, without the name of our work folder."""
    return re.sub(r"\S*mapapp-import-[^/\\\s]+[/\\]", "", str(failure))[:200]
