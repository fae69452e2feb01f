"""What others may see of a project, in the order in which a person wants to read it."""

from __future__ import annotations

from collections.abc import Sequence

import apsw
import numpy as np

from mapapp.domain.contribution import Status
from mapapp.domain.filter import Filter
from mapapp.store import listing
from mapapp.store.columns import Pictures
from mapapp.store.features import Features
from mapapp.store.statuses import Statuses
from mapapp.workspace.feature_ids import FeatureIds
from mapapp.workspace.ports import FeatureId, Wanted

_METRES_PER_DEGREE = 111_320
_OTHER_LAYER = 2.0
"""Something of the preferred layer may be this many times as far away and still comes first."""


def published(
    connection: apsw.Connection, features: Features, statuses: Statuses, pictures: Pictures, wanted: Wanted
) -> FeatureIds:
    """See `Store.published`."""
    layers = frozenset({wanted.layer}) if wanted.layer else frozenset()
    found = listing.matching(
        connection, features, statuses, Filter(layers=layers, statuses=frozenset({Status.PUBLISHED}))
    )
    if wanted.near is None:
        return found
    weights = np.full(len(found), np.inf)
    for table, positions, fids in found.by_table():
        layer, _ = features.tables[table]
        places, placed = _places(pictures, features, table, fids)
        weight = 1.0 if layer.id == (wanted.prefer or layer.id) else _OTHER_LAYER
        weights[positions[placed]] = _metres(places, wanted.near) * weight
    return found.in_order(np.argsort(weights, kind="stable"))


def distances(
    features: Features, pictures: Pictures, wanted: Sequence[FeatureId], near: tuple[float, float]
) -> dict[FeatureId, float]:
    """Metres from `near` to where others see each of these; what has no place is left out."""
    found = {}
    for one in wanted:
        places, placed = _places(pictures, features, one.table, np.array([one.fid]))
        if placed.any():
            found[one] = float(_metres(places, near)[0])
    return found


def _places(pictures: Pictures, features: Features, table: str, fids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where those of these rows are that have a place, and which they are."""
    known, places = pictures.places(table, features.tables[table][0])
    if not len(known):
        return places, np.zeros(len(fids), bool)
    at = np.minimum(np.searchsorted(known, fids), len(known) - 1)
    placed = known[at] == fids
    return places[at[placed]], placed


def _metres(places: np.ndarray, near: tuple[float, float]) -> np.ndarray:
    """On a flat earth, which it is within a neighbourhood."""
    east = (places[:, 0] - near[0]) * np.cos(np.radians(near[1]))
    return np.hypot(east, places[:, 1] - near[1]) * _METRES_PER_DEGREE
