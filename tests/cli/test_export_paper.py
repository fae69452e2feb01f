"""A report printed by a command: nothing shows, no display is needed, and it ends."""

import json
import os
import subprocess
import sys

from PySide6.QtPdf import QPdfDocument

from mapapp.projects.sample import make_sample


def test_a_report_is_printed_without_a_screen(tmp_path):
    project = tmp_path / "brookvale" / "brookvale.gpkg"
    make_sample(project)
    out = tmp_path / "report.pdf"
    without_screen = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "QTWEBENGINE_CHROMIUM_FLAGS")
    }
    done = subprocess.run(
        [sys.executable, "-m", "mapapp", "export", str(project), str(out), "--json"],
        env=without_screen,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    document = QPdfDocument()
    assert document.load(str(out)) == QPdfDocument.Error.None_
    words = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    assert facts["format"] == "pdf"
    assert facts["rows"]["Ideas"] > 20
    assert "Our library" in words
    assert "Brookvale is fictional" in words  # the base map's makers are named on paper too
