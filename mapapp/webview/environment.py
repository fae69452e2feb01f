"""What Chromium must be told before Qt starts."""

from __future__ import annotations

import logging
import os
import sys

log = logging.getLogger(__name__)


def prepare_environment() -> None:
    """Set what has to be in the environment before the QApplication is made. Call once, first."""
    if sys.platform == "linux":
        os.environ.setdefault("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1")
        if os.geteuid() == 0 and "QTWEBENGINE_DISABLE_SANDBOX" not in os.environ:
            # As root Chromium's sandbox cannot start at all.
            os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
            log.warning("running as root: the browser's sandbox is off. Use an ordinary account in public.")
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        flags = os.environ.get("QTWEBENGINE_CHROMIUM_FLAGS", "")
        if "--disable-gpu" not in flags:
            os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = f"{flags} --disable-gpu".strip()
