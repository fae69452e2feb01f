"""Find a street or a place by name: by beginnings, by slips of the finger and by sound, nearest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import apsw
import numpy as np

from mapapp.basemaps import gazetteer_file
from mapapp.basemaps.names import places_on
from mapapp.basemaps.spelling import folded, sound
from mapapp.basemaps.vocabulary import Vocabulary
from mapapp.workspace.progress import Progress, silent

_METRES_A_DEGREE = 111_320.0
_MOST_WORDS = 8
_MOST_LIKE = 24
_SHORTEST = 2
_SHORTEST_SOUND = 2
_SLIPS = (1, 2)
"""How far a guess may be from what was typed: first near, then farther."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name that fits. `at`: longitude, latitude; `distance_m`: from where was asked; `meant` if it was guessed."""

    name: str
    kind: str
    at: tuple[float, float]
    distance_m: float
    meant: bool


class Gazetteer:
    """The names of one base map or overlay. Belongs to the thread that opened it."""

    def __init__(self, database: apsw.Connection) -> None:
        self._database = database
        places = np.array(database.execute("SELECT lng, lat FROM place ORDER BY id").fetchall(), dtype=float)
        self._places = places.reshape(-1, 2)
        self._vocabulary = Vocabulary([word for (word,) in database.execute("SELECT word FROM word")])

    def __len__(self) -> int:
        return len(self._places)

    def search(self, words: str, near: tuple[float, float], most: int = 8) -> list[Found]:
        """Names that have a word for each beginning in `words`; else those that may have been meant; nearest first.

        Args:
            near: longitude and latitude.
        """
        asked = folded(words)
        tokens = asked.split()[:_MOST_WORDS]
        if sum(len(token) for token in tokens) < _SHORTEST:
            return []
        found = self._nearest(self._matching([[token] for token in tokens]), near, most, asked, meant=False)
        for slips in _SLIPS:
            if found:
                break
            guessed = self._matching([self._meant(token, slips) for token in tokens])
            found = self._nearest(guessed, near, most, asked, meant=True)
        return found

    def close(self) -> None:
        self._database.close()

    def _meant(self, token: str, slips: int) -> list[str]:
        like = self._vocabulary.like(token, slips, _MOST_LIKE)
        code = sound(token)
        if len(code) >= _SHORTEST_SOUND:
            rows = self._database.execute("SELECT word FROM word WHERE sound = ? LIMIT ?", (code, _MOST_LIKE))
            like += [word for (word,) in rows]
        return [token, *like]

    def _matching(self, options: list[list[str]]) -> np.ndarray:
        """Ids, ascending, of places that have for each token a word that begins with one of its options."""
        query = " AND ".join(
            "(" + " OR ".join(f'"{word}" *' for word in dict.fromkeys(words)) + ")" for words in options
        )
        rows = self._database.execute("SELECT rowid FROM words WHERE words MATCH ?", (query,)).fetchall()
        return np.fromiter((row for (row,) in rows), dtype=np.int64, count=len(rows))

    def _nearest(
        self, ids: np.ndarray, near: tuple[float, float], most: int, asked: str, *, meant: bool
    ) -> list[Found]:
        away = self._places[ids - 1] - near
        away[:, 0] *= np.cos(np.radians(near[1]))
        metres = np.hypot(*away.T) * _METRES_A_DEGREE
        # More than are wanted: a name that is asked for letter by letter comes before a nearer one that is longer.
        kept = np.argsort(metres, kind="stable")[: most * 4]
        found = []
        for row in kept:
            name, spoken, kind, lng, lat = self._database.execute(
                "SELECT name, folded, kind, lng, lat FROM place WHERE id = ?", (int(ids[row]),)
            ).fetchone()
            one = Found(name, kind, (lng, lat), round(float(metres[row]), 1), meant)
            found.append((spoken != asked, one.distance_m, one))
        found.sort(key=lambda each: each[:2])
        return [one for _, _, one in found[:most]]


def open_gazetteer(base_map: Path, progress: Progress = silent) -> Gazetteer:
    """The gazetteer of a base map, beside it in ``<name>.names.sqlite``; made now where there is none.

    Raises:
        Problem: the base map cannot be read.
        OSError: the folder cannot be written.
    """
    file = base_map.with_name(f"{base_map.stem}.names.sqlite")
    stamp = gazetteer_file.stamp_of(base_map)
    database = gazetteer_file.opened(file, stamp)
    if database is None:
        gazetteer_file.write(file, places_on(base_map, progress), stamp)
        database = gazetteer_file.opened(file, stamp)
    return Gazetteer(database)
