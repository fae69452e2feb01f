"""How long a search by name takes, letter by letter: `python benchmarks/gazetteer.py --size 100000`.

Street names are made of real parts, so that many share a word. The peer is a plain LIKE over the same
names, the nearest first; it finds nothing that is misspelt.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mapapp.basemaps import gazetteer_file
from mapapp.basemaps.gazetteer import Gazetteer
from mapapp.basemaps.names import Place

BEGINNINGS = (
    "Regent Church Mill Station Victoria Albert Queen King George Alma Trafalgar Wellington Saint High".split()
)
SYLLABLES = (
    "ash beck bourne brook burn by dale den field ford gate ham hill holm hurst ley low mere stead thorpe".split()
)
ENDINGS = "Street Road Lane Avenue Close Drive Gardens Grove Place Terrace Way Court Crescent Square Mews".split()
HERE = (-1.55, 53.8)
_LIKE = "SELECT * FROM place WHERE name LIKE ? ORDER BY abs(lng - ?) + abs(lat - ?) LIMIT 8"


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--size", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    table = Table(title="Milliseconds from a letter to the list")
    for heading in ("names", "words", "open", "prefix p50", "prefix p95", "misspelt p50", "misspelt p95", "LIKE p50"):
        table.add_column(heading, justify="right")
    for size in asked.parse_args().size:
        table.add_row(*_measured(size))
    Console().print(table)


def _measured(size: int) -> tuple[str, ...]:
    chance = random.Random(7)
    places = list(_places(size, chance))
    wanted = [place.name for place in chance.sample(places, min(60, size))]
    typed = [name[:letters] for name in wanted for letters in range(2, len(name) + 1)]
    wrong = [_misspelt(name, chance) for name in wanted]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "names.sqlite"
        gazetteer_file.write(file, places, "")
        started = time.perf_counter()
        gazetteer = Gazetteer(gazetteer_file.opened(file, ""))
        opening = (time.perf_counter() - started) * 1000
        prefix = _times(typed, lambda words: gazetteer.search(words, HERE))
        misspelt = _times(wrong, lambda words: gazetteer.search(words, HERE))
        ((words,),) = gazetteer_file.opened(file, "").execute("SELECT count(*) FROM word")
        peer = sqlite3.connect(file)
        like = _times(
            typed[:200],
            lambda words: peer.execute(_LIKE, (f"%{words}%", *HERE)).fetchall(),
        )
        peer.close()
        gazetteer.close()
    figures = (opening, _p(prefix, 50), _p(prefix, 95), _p(misspelt, 50), _p(misspelt, 95), _p(like, 50))
    return (f"{size:,}", f"{words:,}", *(f"{figure:.1f}" for figure in figures))


def _places(size: int, chance: random.Random) -> Iterator[Place]:
    for _ in range(size):
        made = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()
        name = f"{chance.choice([*BEGINNINGS, made, made, made])} {chance.choice(ENDINGS)}"
        yield Place(name, "street", (HERE[0] + chance.gauss(0, 0.2), HERE[1] + chance.gauss(0, 0.1)))


def _misspelt(name: str, chance: random.Random) -> str:
    at = chance.randrange(1, name.index(" "))
    return name[:at] + chance.choice("aeiourstln") + name[at + 1 :]


def _times(queries: list[str], search: Callable[[str], object]) -> list[float]:
    times = []
    for words in queries:
        started = time.perf_counter()
        search(words)
        times.append((time.perf_counter() - started) * 1000)
    return times


def _p(times: list[float], share: int) -> float:
    return statistics.quantiles(times, n=100)[share - 1]


if __name__ == "__main__":
    main()
