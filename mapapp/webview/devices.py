"""Files and bytes for the browser's own thread to read, on devices that C++ made.

A device made in Python looks for Python overrides at every read: the browser's thread then waits for Python's lock,
stands still while the window is busy, and crashes when the device goes while it waits. Qt's image reader and data
stream make theirs in C++, so no thread of the browser ever waits for Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QImageReader


@dataclass(frozen=True, slots=True)
class Device:
    """An open device, and its owner in C++, which must be kept for as long as anybody reads."""

    device: QIODevice
    owner: QImageReader | QDataStream


def file_device(path: Path | str) -> Device | None:
    """A file, or a ``:/`` resource of Qt, opened for reading in any order; None when it cannot be opened."""
    reader = QImageReader(str(path))
    device = reader.device()
    if not device.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    return Device(device, reader)


def bytes_device(data: bytes) -> Device:
    """Bytes in memory."""
    stream = QDataStream(QByteArray(data))
    return Device(stream.device(), stream)
