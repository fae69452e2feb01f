"""Brookvale, the sample neighbourhood: a project that anybody may try things on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import platformdirs
from PIL import Image
from shapely.geometry import shape

from mapapp.basemaps import read_base_map
from mapapp.domain.clock import from_iso
from mapapp.domain.contribution import Attachment, Contribution, GeomSource, PlaceKind, Status
from mapapp.domain.edits import AddContributions, CloseSession, Decision, Moderate, OpenSession
from mapapp.domain.identity import new_uuid
from mapapp.domain.permissions import EVERYTHING, Actor
from mapapp.domain.session import Session
from mapapp.imports.area import read_area
from mapapp.paths import sample_layers
from mapapp.projects.creating import make_files
from mapapp.projects.opening import at_once, open_for_use
from mapapp.workspace.templates import load_template

BASE_MAP = "brookvale.pmtiles"


def own_copy(folder: Path | None = None) -> Path:
    """The reader's own sample project, made at the first time; what they do to it stays theirs."""
    home = folder or Path(platformdirs.user_data_dir("mapapp", appauthor=False)) / "brookvale"
    gpkg = home / "brookvale.gpkg"
    return gpkg if gpkg.exists() else make_sample(gpkg)
