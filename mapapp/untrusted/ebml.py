"""EBML, of which Matroska and WebM are made (RFC 8794): elements of an id, a size and a body, read and written."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

_LONGEST_ID, _LONGEST_SIZE = 4, 8


class DamagedEbml(Exception):
    """The bytes are not elements from end to end."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element; the body of one that was entered is empty: its parts come after it."""

    id: int
    body: bytes


def elements(data: bytes, entered: Collection[int] = ()) -> Iterator[Element]:
    """The elements one after another; those in `entered` are gone into instead of stepped over.

    A recorder that does not know yet how long it will run leaves sizes open (RFC 8794, 6.2). Going into them instead
    of looking for their end reads both kinds.

    Raises:
        DamagedEbml: an id or a size makes no sense, or a body ends behind the data.
    """
    at = 0
    while at < len(data):
        width = _width(data, at, _LONGEST_ID)
        number = int.from_bytes(data[at : at + width])
        at += width
        width = _width(data, at, _LONGEST_SIZE)
        size = int.from_bytes(data[at : at + width]) & ((1 << 7 * width) - 1)
        is_open = size == (1 << 7 * width) - 1
        at += width
        if number in entered:
            yield Element(number, b"")
            continue
        if is_open or at + size > len(data):
            raise DamagedEbml
        yield Element(number, data[at : at + size])
        at += size


def made(number: int, body: bytes) -> bytes:
    """An element with its size, in eight bytes: no reader needs it shorter."""
    return number.to_bytes(_bytes_of(number)) + ((1 << 56) | len(body)).to_bytes(8) + body


def whole(number: int) -> bytes:
    """A body that is a number from 0 on."""
    return number.to_bytes(max(1, _bytes_of(number)))


def _bytes_of(number: int) -> int:
    return (number.bit_length() + 7) // 8


def _width(data: bytes, at: int, most: int) -> int:
    """How many bytes a number of variable width takes: one more than its first byte has leading zeros."""
    if at >= len(data) or data[at] == 0:
        raise DamagedEbml
    width = 9 - data[at].bit_length()
    if width > most or at + width > len(data):
        raise DamagedEbml
    return width
