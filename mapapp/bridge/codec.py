"""Strict text ↔ message. A message that this channel may not say does not even decode."""

from __future__ import annotations

from typing import Union

import msgspec

from mapapp.bridge.messages import FromPage, ToPage

MOST_BYTES = 3_000_000
"""One chunk of media (2 MB as base64) and its envelope; anything longer is refused unread."""


class BadMessage(Exception):
    """The page said something it may not say, or said it wrongly. The text names the field, never its content."""


class Codec:
    """Decodes the messages of one channel: those its mode is allowed and no others."""

    def __init__(self, allowed: tuple[type[FromPage], ...]) -> None:
        self._decoder = msgspec.json.Decoder(Union[allowed], strict=True)  # noqa: UP007 - built from a tuple
        self._encoder = msgspec.json.Encoder()

    def decode(self, text: str) -> FromPage:
        """The message in this text.

        Raises:
            BadMessage: unknown type, missing or extra field, wrong type, too long, half a character, not JSON.
        """
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raise BadMessage("half a character") from None
        if len(raw) > MOST_BYTES:
            raise BadMessage(f"message of {len(raw)} bytes, at most {MOST_BYTES}")
        try:
            return self._decoder.decode(raw)
        except msgspec.MsgspecError as problem:
            raise BadMessage(str(problem)) from None

    def encode(self, message: ToPage) -> str:
        return self._encoder.encode(message).decode()
