"""Every word of a gazetteer, searched at once for those that somebody may have meant."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

_LETTERS = 16
"""Of each word as many are looked at; nobody misspells the seventeenth."""
_BITS = 32


class Vocabulary:
    """Words as rows of letters, so that numpy compares all of them with one."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = np.array(words, dtype=f"U{_LETTERS}")
        self._letters = self._words.view(np.uint32).reshape(len(words), _LETTERS) if len(words) else _nothing()
        self._lengths = np.char.str_len(self._words) if len(words) else np.zeros(0, dtype=int)
        self._masks = _masks(self._letters)
        self._full = list(words)

    def like(self, word: str, slips: int, most: int) -> list[str]:
        """Words that begin as `word` does but for so many slips, the nearest first; in a short word fewer count."""
        word = word[:_LETTERS]
        slips = min(slips, 0 if len(word) < 3 else 1 if len(word) < 6 else 2)
        if not slips or not self._full:
            return []
        wanted = np.array([word], dtype=f"U{_LETTERS}").view(np.uint32).reshape(1, _LETTERS)
        missing = np.bitwise_count(_masks(wanted)[0] & ~self._masks)
        rows = np.flatnonzero((missing <= slips) & (self._lengths >= len(word) - slips))
        distances = _prefix_distances(wanted[0, : len(word)], self._letters[rows], self._lengths[rows])
        near = np.flatnonzero(distances <= slips)
        order = near[np.lexsort((self._lengths[rows][near], distances[near]))][:most]
        return [self._full[rows[row]] for row in order]


def _nothing() -> np.ndarray:
    return np.zeros((0, _LETTERS), dtype=np.uint32)


def _masks(letters: np.ndarray) -> np.ndarray:
    """Which letters are in a word, one bit each (letters that share a bit are looked at more closely later)."""
    bits = np.where(letters > 0, np.uint32(1) << (letters % _BITS).astype(np.uint32), np.uint32(0))
    return np.bitwise_or.reduce(bits, axis=1)


def _prefix_distances(word: np.ndarray, letters: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """Slips (a letter too many, missing, wrong, or two exchanged) between `word` and the best beginning of each."""
    rows, wide = letters.shape
    before = np.zeros((rows, wide + 1), dtype=np.int16)
    line = np.tile(np.arange(wide + 1, dtype=np.int16), (rows, 1))
    for place, letter in enumerate(word):
        same = letters == letter
        following = np.empty_like(line)
        following[:, 0] = place + 1
        cheapest = np.minimum(line[:, :-1] + ~same, line[:, 1:] + 1)
        if place:
            exchanged = (letters[:, :-1] == letter) & (letters[:, 1:] == word[place - 1])
            cheapest[:, 1:] = np.where(exchanged, np.minimum(cheapest[:, 1:], before[:, :-2] + 1), cheapest[:, 1:])
        for column in range(wide):
            following[:, column + 1] = np.minimum(cheapest[:, column], following[:, column] + 1)
        before, line = line, following
    ends = np.arange(wide + 1) <= lengths[:, None]
    return np.where(ends, line, np.int16(99)).min(axis=1) if rows else np.zeros(0, dtype=np.int16)
