"""Names for columns beside others that a format adds itself."""

from __future__ import annotations

from collections.abc import Collection


def told_apart(names: Collection[str], reserved: Collection[str]) -> dict[str, str]:
    """What each column is called in a file that has the `reserved` ones too: a clash becomes ``…_answer``."""
    called: dict[str, str] = {}
    taken = set(reserved)
    for own in names:
        name = own
        while name in taken or (name != own and name in names):
            name += "_answer"
        taken.add(name)
        called[own] = name
    return called
