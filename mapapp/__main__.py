"""``python -m mapapp`` and the ``mapapp`` command."""

from __future__ import annotations

from multiprocessing import freeze_support


def main() -> None:
    """Run a command, or open the window."""
    # In a packaged app this very program is what a reader's process starts with (see `untrusted.apart`).
    freeze_support()
    from mapapp.cli.main import app

    app()


if __name__ == "__main__":
    main()
