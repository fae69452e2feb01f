"""A small checkout of its own for tests that build: our tools and packages, a page of a few lines."""

import shutil
from pathlib import Path

import pytest

SMALL_PAGE = {
    "index.html": "<!doctype html><title>Small</title>",
    "src/main.js": 'import KDBush from "kdbush";\nexport const index = new KDBush(1);\n',
    "src/worker/points.worker.js": "self.postMessage(1);\n",
    "src/web_map/main.js": 'import Supercluster from "supercluster";\nglobalThis.index = new Supercluster();\n',
    "styles/web_map/main.css": '@import "@fontsource/noto-sans-gurmukhi/400.css";\n',
    "styles/main.css": '@import "@fontsource/noto-sans-bengali/400.css";\n:root { --ink: #1d2a33; }\n',
}


@pytest.fixture
def checkout(tmp_path: Path, repository: Path) -> Path:
    """A copy of the project that packs in a second; it borrows the packages that npm has brought already."""
    packages = repository / "resources" / "web" / "node_modules"
    if not packages.is_dir():
        pytest.skip("needs the page's packages; `make web` brings them")
    top = tmp_path / "checkout"
    web = top / "resources" / "web"
    web.mkdir(parents=True)
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(repository / name, top / name)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(repository / "resources" / "web" / name, web / name)
    shutil.copytree(repository / "resources" / "web" / "tooling", web / "tooling")
    for name, text in SMALL_PAGE.items():
        write(web / name, text)
    write(top / "resources" / "icons" / "used.json", '["map-pin"]')
    write(top / "sample_layers" / "README.md", "Brookvale")
    write(top / "mapapp" / "__init__.py", '"""Small."""\n\n__version__ = "0.0.1"\n')
    (web / "node_modules").symlink_to(packages, target_is_directory=True)
    return top


@pytest.fixture
def web(checkout: Path) -> Path:
    """The folder of the small page's sources."""
    return checkout / "resources" / "web"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
