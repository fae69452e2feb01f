"""The demonstration, as anybody without a screen runs it."""

import json
import os
import subprocess
import sys

import pyogrio
from PIL import Image


def demo(out, *words):
    """Run the command in a process of its own, with neither display nor platform chosen."""
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    return subprocess.run(
        [sys.executable, "-m", "mapapp", "demo", "--out", str(out), *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def test_two_marks_are_placed_by_touch_saved_handed_over_and_seen(tmp_path):
    done = demo(tmp_path / "demo", "--json")
    assert done.returncode == 0, done.stderr
    assert "still not deleted" not in done.stderr
    facts = json.loads(done.stdout)
    assert len(facts["placed"]) == 2
    assert facts["crs"] == "EPSG:27700"
    assert "OSTN15" in facts["transformation"]
    assert sum(pyogrio.read_info(facts["export"], layer=name)["features"] for name in tables(facts["export"])) == 84
    with Image.open(facts["picture"]) as picture:
        assert picture.size == (1440, 900)
        colours = picture.convert("RGB").crop((500, 200, 1000, 700)).getcolors(1 << 24)
        assert len(colours) > 500, "the map is not painted"

    again = demo(tmp_path / "demo")
    assert again.returncode == 1
    assert "earlier demonstration" in again.stderr


def tables(path):
    return [name for name, kind in pyogrio.list_layers(path) if kind is not None]
