"""What stands between a person and the first picture."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("heavy", ["pandas", "pyarrow", "pyogrio", "rasterio"])
def test_a_window_opens_before_what_only_import_and_export_need_is_loaded(heavy):
    script = f"import sys, mapapp.app; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
