"""Why PySide6 is pinned below 6.12: there, on Python before 3.12, each call into Qt loses a reference to None."""

import sys


def test_calls_into_qt_do_not_lose_references_to_none(qapp):
    before = sys.getrefcount(None)

    for _ in range(200):
        qapp.processEvents()

    assert sys.getrefcount(None) > before - 100, "at this rate the app aborts within a second"
