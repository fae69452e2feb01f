"""A project is on the screen before anything heavy is loaded that only some tasks need."""

import subprocess
import sys

HEAVY = (
    "argon2", "cachecontrol", "convertbng", "defusedxml", "folium", "geopandas", "jinja2", "nacl", "pandas", "PIL",
    "pyarrow", "pyogrio", "pyproj", "rasterio", "requests", "rich", "segno", "ssl", "xlsxwriter",
)  # fmt: skip
OF_A_PROJECT = ("apsw", "babel", "fluent", "msgspec", "numpy", "pmtiles", "shapely")
"""What takes as long to load as the browser to start: meanwhile, then."""


def brought_along(modules: str) -> set[str]:
    """The packages that are there after these modules have been loaded by an interpreter of their own."""
    start = f"import sys; import {modules}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    loaded = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, check=True, timeout=120)
    return set(loaded.stdout.split())


def test_what_the_first_window_needs_brings_nothing_heavy_along():
    assert set(HEAVY) & brought_along("mapapp.app.making") == set()


def test_its_page_begins_before_anything_of_a_project_or_of_other_commands_is_loaded():
    loaded = brought_along("mapapp.cli.main, mapapp.cli.open_, mapapp.cli.kiosk, mapapp.app.early_page")

    assert (set(HEAVY) | set(OF_A_PROJECT)) & loaded == set()
