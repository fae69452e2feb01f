"""What every test stands on: Qt without a screen, and the data that lies beside the checkout."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run and no stopwatch: a busy machine must not fail anybody's change. A search for new
# ones: pytest --hypothesis-profile=search
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2_000, deadline=None)
settings.load_profile("steady")

PATIENCE_MS = 60_000
HERE = Path(__file__).resolve().parent


def _prepare_qt() -> None:
    """Set the environment before Qt is loaded; what the caller has set already stays.

    Offscreen Qt has one screen of 800 by 800 and drops touches outside it, hence the larger one. Qt splits
    the platform's options at colons, so the path must be one without a drive letter.
    """
    screens = os.path.relpath(HERE / "screens.json")
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --use-fake-device-for-media-stream")
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium's sandbox cannot start as root
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")


_prepare_qt()


@pytest.fixture(scope="session")
def repository() -> Path:
    """The top of the checkout."""
    return HERE.parent


@pytest.fixture(scope="session")
def shared_data(repository: Path) -> Path:
    """Real base maps and layers made by others; a test that needs them is skipped where they are not."""
    data = repository.parent / "shared" / "data"
    if not data.is_dir():
        pytest.skip("needs the real layers of ../shared/data, which are not beside this checkout")
    return data


@pytest.fixture
def qtbot(qtbot):
    """pytest-qt's, more patient: on a busy machine five seconds are nothing, and a longer wait hides no failure."""
    wait_until = qtbot.waitUntil

    def patient(callback, *, timeout=PATIENCE_MS):
        wait_until(callback, timeout=timeout)

    qtbot.waitUntil = patient
    return qtbot
