"""`python -m sample_layers.brookvale [FOLDER]`: make the sample neighbourhood again from its seed."""

from __future__ import annotations

import sys
from pathlib import Path

from .make import neighbourhood
from .outputs import write_all

if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1]
    place = neighbourhood()
    write_all(place, target)
    print(f"{len(place.buildings)} buildings and {len(place.network)} streets written to {target}")
