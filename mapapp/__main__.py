"""``python -m mapapp`` and the ``mapapp`` command."""

from __future__ import annotations


def main() -> None:
    """Run a command, or open the window."""
    from mapapp.cli.main import app

    app()


if __name__ == "__main__":
    main()
