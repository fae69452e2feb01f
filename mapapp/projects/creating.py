"""Make a new project: whole, or not at all."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from mapapp.basemaps.finding import gather_names
from mapapp.basemaps.wish import Wish
from mapapp.domain.project import BaseMap, Project
from mapapp.imports.area import read_area
from mapapp.store.create import create_project
from mapapp.store.project_files import place_for_new
from mapapp.workspace.problems import Problem
from mapapp.workspace.progress import silent
from mapapp.workspace.templates import DEFAULT, load_template


def create(
    target: Path,
    *,
    title: str = "",
    template: str = DEFAULT,
    area: Path | None = None,
    base_map: Path | None = None,
    languages: tuple[str, ...] = ("en",),
) -> Path:
    """Make a project at `target` (a ``.gpkg``, or a folder for it) and return its file.

    Everything that can be wrong is looked at before anything is written.

    Raises:
        Problem: there is something already, the area or base map cannot be used, or the disk says no.
        Refusal: the definition breaks a rule.
    """
    gpkg = place_for_new(target).gpkg
    definition = load_template(template).project(
        title or gpkg.stem.replace("_", " ").replace("-", " ").capitalize(),
        area=read_area(area) if area else None,
        languages=languages,
    )
    if base_map is None:
        return make_files(gpkg, definition, None)
    from mapapp.basemaps.bringing import bring  # with all that reads pictures and layers, which takes time to load

    with TemporaryDirectory(prefix="mapapp-basemap-") as folder:
        source = bring(base_map, Path(folder) / f"{base_map.name.partition('.')[0]}.pmtiles", Wish(), silent)
        definition = replace(definition, base_maps=(source.as_base_map("base", source.path.name),))
        return make_files(gpkg, definition, source.path)


def make_files(gpkg: Path, definition: Project, base_map: Path | None) -> Path:
    """Write a project with this definition, and its base map beside it; take everything back if that fails."""
    files = place_for_new(gpkg)
    made = [folder for folder in (files.basemaps, *gpkg.parents) if not folder.exists()]
    try:
        gpkg.parent.mkdir(parents=True, exist_ok=True)
        create_project(gpkg, definition)
        if base_map is not None:
            copy_base_map(base_map, files.basemaps, definition.base_maps[0])
            gather_names(files.basemaps / definition.base_maps[0].file)
    except BaseException as failure:
        files.remove()
        if files.basemaps in made:
            shutil.rmtree(files.basemaps, ignore_errors=True)
        for folder in made:
            with contextlib.suppress(OSError):  # not there, or somebody else's files are in it already
                folder.rmdir()
        if isinstance(failure, OSError):
            raise Problem("cannot-write", gpkg, reason=failure.strerror or type(failure).__name__) from failure
        raise
    return gpkg


def copy_base_map(source: Path, folder: Path, base_map: BaseMap) -> None:
    """Put a base map into the project's folder; it has its name only once it is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{base_map.file}.part"
    try:
        shutil.copyfile(source, part)
        part.replace(folder / base_map.file)
    finally:
        part.unlink(missing_ok=True)
