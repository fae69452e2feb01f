"""Reads a DXF of release 12 as its reference has it: pairs of lines, a group code and a value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import shapely


@dataclass
class Entity:
    """One shape or text; `answers` are what is attached to it."""

    kind: str
    layer: str = ""
    text: str = ""
    on_paper: bool = False
    closed: bool = False
    corners: list = field(default_factory=list)
    answers: dict = field(default_factory=dict)

    @property
    def shape(self):
        if self.closed:
            return shapely.Polygon(self.corners)
        return shapely.Point(self.corners[0]) if len(self.corners) == 1 else shapely.LineString(self.corners)


def pairs(path):
    lines = path.read_bytes().decode("ascii").split("\r\n")
    assert lines.pop() == ""
    assert len(lines) % 2 == 0
    return [(int(code), value) for code, value in zip(lines[::2], lines[1::2], strict=True)]


def entities(path):
    """What is drawn, holes left out of their areas and standing alone."""
    found = pairs(path)
    assert found[-1] == (0, "EOF")
    start = found.index((2, "ENTITIES")) + 1
    drawn, part = [], None
    for code, value in found[start:]:
        if code == 0:
            if value in ("ENDSEC", "EOF"):
                break
            part = value
            if value not in ("VERTEX", "SEQEND"):
                drawn.append(Entity(value))
        else:
            _read(drawn[-1], part, code, value)
    return drawn


def _read(entity, part, code, value):
    if code == 8:
        assert entity.layer in ("", value)
        entity.layer = value
    elif code == 67:
        entity.on_paper = value == "1"
    elif code == 70 and part == "POLYLINE":
        entity.closed = value == "1"
    elif code == 10 and part != "POLYLINE":
        entity.corners.append([float(value)])
    elif code == 20 and part != "POLYLINE":
        entity.corners[-1].append(float(value))
    elif code == 1:
        entity.text = decoded(value)
    elif code == 1000:
        name, answer = decoded(value).split("=", 1)
        entity.answers[name] = answer


def decoded(text):
    r"""``\\U+00E9`` is é, ``^J`` a new line."""
    text = re.sub(r"\^(.)", lambda found: "^" if found[1] == " " else chr(ord(found[1]) - 64), text)
    text = re.sub(r"\\U\+([0-9A-F]{4})", lambda found: chr(int(found[1], 16)), text)
    return text.encode("utf-16", "surrogatepass").decode("utf-16")
