"""Moments as every format that knows only text writes them."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc


def iso_times(column: pa.Array) -> pa.Array:
    """Timestamps as text, ISO 8601 in UTC with milliseconds: ``2026-05-09T14:03:27.250Z``."""
    return pc.strftime(column, "%Y-%m-%dT%H:%M:%SZ")
