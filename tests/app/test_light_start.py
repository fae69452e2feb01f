"""A project is on the screen before anything heavy is loaded that only some tasks need."""

import subprocess
import sys

HEAVY = (
    "argon2", "cachecontrol", "convertbng", "defusedxml", "folium", "geopandas", "jinja2", "nacl", "pandas", "PIL",
    "pyarrow", "pyogrio", "pyproj", "rasterio", "requests", "rich", "segno", "ssl", "xlsxwriter",
)  # fmt: skip
START = "import sys; import mapapp.app.making; print(*sorted({name.split('.')[0] for name in sys.modules}))"


def test_what_the_first_window_needs_brings_nothing_heavy_along():
    loaded = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True, timeout=120)

    assert set(HEAVY) & set(loaded.stdout.split()) == set()
