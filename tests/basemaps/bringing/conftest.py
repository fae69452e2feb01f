"""Maps are brought in here, in this process."""

import pytest


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """Quicker than apart, which has its own tests."""

    def carry_out(work, source, out, progress, **given):
        work(source=source, out=out, progress=progress, **given)

    monkeypatch.setattr("mapapp.basemaps.bringing.carry_out", carry_out)
