"""What all messages are made of: kinds of text and number, a shape, and the two directions."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Id = Annotated[str, Meta(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_\-]+\Z")]
IdOrNone = Annotated[str, Meta(max_length=64, pattern=r"^[A-Za-z0-9_\-]*\Z")]
"""An `Id`, or empty for none."""
Whole = Annotated[int, Meta(ge=0, le=2**53 - 1)]
"""What a page counts or numbers; more than that is not the same number in JavaScript."""
Short = Annotated[str, Meta(max_length=200)]
Words = Annotated[str, Meta(max_length=10_000)]
Pair = tuple[float, float]


class Value(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=False):
    """A part of a message."""


class Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type", tag=True):
    """A statement that one side makes; never a call."""


class FromPage(Message, frozen=True):
    """Something that the page says."""


class ToPage(Message, frozen=True):
    """Something that Python says."""


class Shape(Value, frozen=True):
    """A place. A point has one pair, a line two or more, an area the corners of its outer ring (open or closed)."""

    kind: Literal["point", "line", "area"]
    coordinates: Annotated[list[Pair], Meta(min_length=1, max_length=20_000)]
