"""Knows where the files that come with the app are: in a wheel, beside the package, or in a frozen folder."""

import sys
from collections.abc import Sequence
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of the page, icons, languages, templates, styles and base map descriptions."""
    return find("resources", _homes())


def page() -> Path:
    """The built page: index.html, main.js, main.css, web_map.*, icons.json, fonts/, icons/ and worker/."""
    return resources() / "web" / "dist"


def sample_layers() -> Path:
    """The folder of the sample neighbourhood, Brookvale."""
    return find("sample_layers", _homes())


def find(name: str, homes: Sequence[Path]) -> Path:
    """The folder `name` in the first of `homes` that has it; else `FileNotFoundError` names every place."""
    for home in homes:
        if (home / name).is_dir():
            return home / name
    places = ", ".join(str(home) for home in homes)
    raise FileNotFoundError(f"The folder {name} that comes with mapapp is missing. Looked in: {places}")


def _homes() -> tuple[Path, ...]:
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    return (_PACKAGE / "_data", _PACKAGE.parent, *((Path(frozen),) if frozen else ()))
